using System.Text.Json;
using SiteGen.Core.Rules;
using SiteGen.Core.Rules.Results;
using SiteGen.Tests.Content;
using Xunit;

namespace SiteGen.Tests.Rules.Evaluating;

/// <summary>The two policies decide as their texts say, on the figure and beside it.</summary>
public sealed class RealRulesTests(RealSite site) : IClassFixture<RealSite>
{
    private const string Lutai = "lutai-sme-cultivation/";
    private const string Jizhou = "jizhou-transformation-2020/";

    private readonly Evaluator rules = Evaluator.Of(site.Knowledge);

    [Theory]
    [InlineData("2000000", "1400000", Verdict.Unmet)]
    [InlineData("2000000.01", "1400000.01", Verdict.Met)]
    [InlineData("2000000.02", "1400000", Verdict.Unmet)]
    [InlineData("3000000", "2100000", Verdict.Met)]
    public void Equipment_is_paid_over_two_million_and_from_seventy_percent(string investment, string equipment, Verdict expected) =>
        Assert.Equal(expected, Measure("equipment-subsidy", $$"""{"region":"jizhou","project_investment":"{{investment}}","equipment_spend":"{{equipment}}"}""").Verdict);

    [Theory]
    [InlineData("other", "410000", Verdict.Met)]
    [InlineData("other", "400000", Verdict.Unmet)]
    [InlineData("industrial", "800000", Verdict.Unmet)]
    [InlineData("industrial", "800000.01", Verdict.Met)]
    public void The_floor_of_energy_projects_is_not_itself_enough(string kind, string investment, Verdict expected) =>
        Assert.Equal(expected, Criterion(Jizhou + "energy-investment", $$"""{"project_kind":"{{kind}}","project_investment":"{{investment}}"}""").Verdict);

    [Theory]
    [InlineData("50000000", "2500000", "met", "0.05")]
    [InlineData("50000000", "2499999.99", "unmet", "0.05")]
    [InlineData("50000000.01", "2000000.01", "met", "0.04")]
    public void Five_million_needs_five_percent_and_a_fen_more_needs_four(string revenue, string spending, string expected, string needed)
    {
        var criterion = Criterion(Lutai + "hnte-rd-intensity", $$"""{"revenue":"{{revenue}}","rd_spend":"{{spending}}"}""");
        Assert.Equal(expected, ResultJson.WordOf(criterion.Verdict));
        Assert.Equal(new ExactText(needed), criterion.Explanation.Children[0].Children[0].Need);
    }

    [Theory]
    [InlineData("2000000", Verdict.Unknown, Reason.Reading)]
    [InlineData("2000000.01", Verdict.Met, null)]
    [InlineData("1999999.99", Verdict.Unmet, null)]
    public void Exactly_two_percent_is_a_matter_of_reading(string spending, Verdict expected, Reason? reason)
    {
        var criterion = Criterion(Lutai + "srdi-rd-intensity", $$"""{"revenue":"100000000","rd_spend":"{{spending}}"}""");
        Assert.Equal((expected, reason), (criterion.Verdict, criterion.Explanation.Reason));
    }

    [Fact]
    public void The_main_board_after_neeq_pays_the_difference()
    {
        var award = Measure("listing-award", """{"region":"lutai","listing":"main","listing_received":"neeq","recognised_hnte":"newly"}""");
        Assert.Equal((Verdict.Met, "250000.00", "250000.00", true), (award.Verdict, $"{award.Amount.Low}", $"{award.Amount.High}", award.Amount.IsCertain));
        Assert.Equal(new Reduction(ReductionCause.Received, Money.Of(500_000), Money.Of(500_000)), award.Amount.ReducedBy);
    }

    [Fact]
    public void Another_region_is_a_matter_of_neither_policy() =>
        Assert.All(Evaluate("""{"region":"other","revenue":"1"}""").Measures, measure => Assert.Equal(Verdict.NotApplicable, measure.Verdict));

    [Fact]
    public void The_first_part_is_due_at_once_and_the_second_with_recognition()
    {
        var parts = Measure("hnte-first-award", """{"region":"jizhou","recognised_hnte":"applied"}""").Amount.Parts;
        Assert.Equal([Due.Now, Due.Later], parts.Select(part => part.Due));
        Assert.Equal(["150000.00", "150000.00"], parts.Select(part => $"{part.Low}"));
    }

    private MeasureResult Measure(string id, string answers) =>
        Assert.Single(Evaluate(answers).Measures, measure => measure.Id.EndsWith("/" + id, StringComparison.Ordinal));

    private CriterionResult Criterion(string id, string answers) => Assert.Single(Evaluate(answers).Criteria, criterion => criterion.Id == id);

    private EvaluationResult Evaluate(string answers)
    {
        using var document = JsonDocument.Parse(answers);
        return rules.Evaluate(document.RootElement, new(2020, 10, 1));
    }
}
