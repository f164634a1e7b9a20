using System.Collections.Immutable;
using SiteGen.Core.Diagnostics;
using SiteGen.Core.Rules.Scenarios;
using SiteGen.Tests.Binding;
using Xunit;

namespace SiteGen.Tests.Scenarios;

/// <summary>Which sides of which figures a set of scenarios leaves out.</summary>
public sealed class ScenarioBoundaryTests
{
    private const string Criteria = "policies/river-grant/criteria.yaml";
    private const string Table = "    table:\n      of: \"loom_spend / revenue\"\n      along: \"revenue\"\n      rows:\n        - range: \"(.., 1000 万元]\"\n          require: \">= 20%\"\n        - range: \"(1000 万元, ..)\"\n          require: \">= 20%\"\n";

    private static readonly string[] Spends = ["4 元", "5 元", "6 元", "2 元", "3 元"];

    private static readonly string[] Whole =
    [
        SampleContent.Weaver("1000 万元", "200 万元", "met"),
        SampleContent.Weaver("1000 万元", "1999999.99 元", "unmet"),
        SampleContent.Weaver("1000 万元", "2000000.01 元", "met"),
        SampleContent.Weaver("2000 万元", "400 万元", "met"),
        SampleContent.Weaver("2000 万元", "3999999.99 元", "unmet"),
        SampleContent.Weaver("2000 万元", "4000000.01 元", "met"),
        SampleContent.Weaver("999 万元", "0 元", "unmet"),
    ];

    [Fact]
    public void A_whole_set_is_silent_and_comes_out_right()
    {
        var content = EditedContent.Minimal.WithScenarios(Whole);
        Assert.Empty(Warnings(content));
        Assert.Empty(content.ReadWithWarnings().Differences());
    }

    [Theory]
    [InlineData(0, "loom_spend / revenue exactly at 20%", "loom_spend: 2000000 元, revenue: 10000000 元")]
    [InlineData(1, "loom_spend / revenue below 20%", "")]
    [InlineData(4, "loom_spend / revenue below 20%", "loom_spend: 3999999.99 元, revenue: 20000000 元")]
    [InlineData(5, "loom_spend / revenue above 20%", "loom_spend: 4000000.01 元, revenue: 20000000 元")]
    [InlineData(6, "revenue below 1000 万元", "revenue: 9999999.99 元")]
    public void Each_scenario_taken_away_is_missed(int index, string missed, string witness)
    {
        var told = Warnings(EditedContent.Minimal.WithScenarios([.. Whole.Where((_, at) => at != index)]));
        if (witness.Length == 0)
            Assert.Empty(told); // The enterprise of 999 万元 lies below too.
        else
            Assert.Contains(told, warning => warning == $"{missed}; {witness}");
    }

    [Fact]
    public void A_site_or_a_policy_without_scenarios_owes_none()
    {
        Assert.Empty(Warnings(EditedContent.Minimal));
        Assert.Empty(Warnings(EditedContent.Minimal.WithScenarios("answers:\n  region: other\nexpect:\n  policies:\n    river-grant: not-applicable\n")));
    }

    [Fact]
    public void A_scenario_that_does_not_say_what_must_come_out_shows_nothing()
    {
        string[] silent = [.. Whole.Take(6), Whole[6].Replace("river-grant/loom-intensity: unmet", "river-grant/craftsmanship: unknown", StringComparison.Ordinal)];
        Assert.Equal(["revenue below 1000 万元; revenue: 9999999.99 元"], Warnings(EditedContent.Minimal.WithScenarios(silent)));
    }

    [Theory]
    [InlineData("loom_spend / revenue > 150%", "loom_spend / revenue below 150%; loom_spend / revenue exactly at 150%")]
    [InlineData("loom_spend >= 10 亿元", "loom_spend below 10 亿元; loom_spend exactly at 10 亿元")]
    [InlineData("loom_spend >= 5 万元 + 1 元", "loom_spend below 5 万元 + 1 元; loom_spend exactly at 5 万元 + 1 元; loom_spend above 5 万元 + 1 元")]
    [InlineData("loom_spend between (1 元, 2 元]", "loom_spend below 1 元; loom_spend exactly at 1 元; loom_spend above 1 元; loom_spend below 2 元; loom_spend exactly at 2 元; loom_spend above 2 元")]
    [InlineData("revenue - loom_spend <= 0 元", "revenue - loom_spend below 0 元; revenue - loom_spend exactly at 0 元; revenue - loom_spend above 0 元")]
    [InlineData("sum(loom_spend, revenue) >= 0 元", "sum(loom_spend, revenue) exactly at 0 元; sum(loom_spend, revenue) above 0 元")]
    [InlineData("as_of > 2020-01-01", "as_of below 2020-01-01; as_of exactly at 2020-01-01")]
    [InlineData("recognised_craft = newly", "")]
    [InlineData("loom_spend <= revenue", "")]
    [InlineData("days_between(2020-01-01, as_of) > 5 天", "days_between(2020-01-01, as_of) below 5 天; days_between(2020-01-01, as_of) exactly at 5 天")]
    [InlineData("round(loom_spend, 1000 元) >= 5000 元", "round(loom_spend, 1000 元) below 5000 元; round(loom_spend, 1000 元) exactly at 5000 元; round(loom_spend, 1000 元) above 5000 元")]
    public void Only_sides_that_can_be_are_owed(string rule, string owed)
    {
        var content = EditedContent.Minimal.Edit(Criteria, Table, $"    require: \"{rule}\"\n")
            .WithScenarios("answers:\n  region: valley\nexpect:\n  criteria:\n    river-grant/loom-intensity:\n      reason: open\n");
        var told = Boundaries(content).Select(Missed);
        Assert.Equal(owed.Split("; ", StringSplitOptions.RemoveEmptyEntries).Order(), told.Order());
    }

    [Fact]
    public void A_branch_is_shown_only_by_enterprises_that_come_to_it()
    {
        var content = EditedContent.Minimal
            .Edit(Criteria, Table, "    require:\n      if:\n        when: recognised_craft = newly\n        then: loom_spend >= 5 元\n        else: loom_spend >= 3 元\n")
            .WithScenarios([.. Spends.Select(spend =>
                $"answers:\n  recognised_craft: newly\n  loom_spend: {spend}\nexpect:\n  criteria:\n    river-grant/loom-intensity: {(spend[0] < '5' ? "unmet" : "met")}\n")]);
        var told = Boundaries(content).Select(Warning).ToArray();
        Assert.Equal(3, told.Length);
        Assert.Contains("loom_spend exactly at 3 元; recognised_craft: none, loom_spend: 3 元", told);
    }

    /// <summary>Alone: what else is at fault with the changed rule is another matter.</summary>
    private static ImmutableArray<Diagnostic> Boundaries(EditedContent content)
    {
        var diagnostics = new DiagnosticBag();
        ScenarioBoundaries.Check(content.Bind(), diagnostics);
        return diagnostics.ToSorted();
    }

    private static string[] Warnings(EditedContent content) => [.. Boundaries(content).Select(Warning)];

    private static string Missed(Diagnostic fault) => $"{fault.Arguments[1]} {fault.Arguments[3]} {fault.Arguments[2]}";

    private static string Warning(Diagnostic fault) => $"{Missed(fault)}; {fault.Arguments[5].Replace("\u001f", ", ", StringComparison.Ordinal)}";
}
