using System.Collections.Immutable;
using SiteGen.Core.Model;

namespace SiteGen.Core.Binding;

/// <summary><c>scenarios/*.yaml</c>: sample enterprises.</summary>
internal static class ScenarioBinder
{
    public static Scenario Bind(MappingReader scenario)
    {
        scenario.Require("as_of");
        return new(
            scenario.Id(),
            scenario.RequireText("name"),
            scenario.Date("as_of") ?? default,
            scenario.Answers("answers"),
            scenario.RequireNested("expect", BindExpectation, _ => Expectation.Nothing),
            scenario.Span);
    }

    private static Expectation BindExpectation(MappingReader expect) => new(
        expect.Outcomes("criteria", ExpectedReading.OfCriterion),
        expect.Outcomes("measures", ExpectedReading.OfMeasure),
        expect.Outcomes("programmes", ExpectedReading.OfProgramme),
        expect.Outcomes("policies", ExpectedReading.OfVerdict),
        expect.Nested("totals", BindTotals)?.Items ?? [],
        [.. expect.Each("unlocks", unlock => new Values([.. ExpectedReading.OfUnlock(unlock).OfType<ExpectedValue>()]))
            .SelectMany((unlock, index) => unlock.Items.Select(value => value with { Path = $"unlocks.{index}.{value.Path}" }))],
        expect.Each("errors", BindError));

    private static Values BindTotals(MappingReader totals) => new([.. Total(totals, "open"), .. Total(totals, "not_stated")]);

    private static ImmutableArray<ExpectedValue> Total(MappingReader totals, string part) =>
        totals.Nested(part, total => new Values([.. ExpectedReading.OfTotal(total, part)]))?.Items ?? [];

    private static ExpectedError BindError(MappingReader error) =>
        new(error.RequireWord("input"), error.RequireWord("code"), error.Word("limit"));

    private sealed record Values(ImmutableArray<ExpectedValue> Items);
}
