using System.Text.Json;
using SiteGen.Core.Rules.Scenarios;
using SiteGen.Tests.Binding;
using Xunit;

namespace SiteGen.Tests.Scenarios;

/// <summary>Every expectation that can be written is held, and one that is wrong is told with its place.</summary>
public sealed class ScenarioComparisonTests
{
    private const string Answers = "answers:\n  region: valley\n  revenue: 1000 万元\n  loom_spend: 100 万元\n  recognised_craft: newly\nexpect:\n";

    [Theory]
    [InlineData("  criteria:\n    river-grant/loom-intensity: met", "criteria.river-grant/loom-intensity.verdict: unmet, not met")]
    [InlineData("  criteria:\n    river-grant/craftsmanship:\n      reason: open", "criteria.river-grant/craftsmanship.explanation.reason: judged, not open")]
    [InlineData("  criteria:\n    river-grant/craftsmanship:\n      inputs: [revenue]", "criteria.river-grant/craftsmanship.explanation.inputs: null, not revenue")]
    [InlineData("  criteria:\n    river-grant/loom-intensity:\n      change: fixed", "criteria.river-grant/loom-intensity.explanation.*.change: {")]
    [InlineData("  criteria:\n    river-grant/loom-intensity:\n      change:\n        input: revenue\n        to: 200 万元", "criteria.river-grant/loom-intensity.explanation.*.change.input: loom_spend, not revenue")]
    [InlineData("  measures:\n    river-grant/craft-prize:\n      low: 4 万元", "measures.river-grant/craft-prize.amount.low: 30000.00, not 40000.00")]
    [InlineData("  measures:\n    river-grant/craft-prize:\n      high: none", "measures.river-grant/craft-prize.amount.high: 30000.00, not null")]
    [InlineData("  measures:\n    river-grant/craft-prize:\n      status: not-started", "measures.river-grant/craft-prize.status: open, not not-started")]
    [InlineData("  measures:\n    river-grant/craft-prize:\n      certain: false", "measures.river-grant/craft-prize.amount.certain: true, not false")]
    [InlineData("  measures:\n    river-grant/craft-prize:\n      reduced_by: 1 元", "measures.river-grant/craft-prize.amount.reduced_by.low: null, not 1.00")]
    [InlineData("  measures:\n    river-grant/craft-prize:\n      pool: 1 元", "measures.river-grant/craft-prize.amount.pool: null, not 1.00")]
    [InlineData("  measures:\n    river-grant/craft-prize:\n      parts:\n        - payer: valley/crafts-office", "measures.river-grant/craft-prize.amount.parts.0.payer: null, not valley/crafts-office")]
    [InlineData("  programmes:\n    craft:\n      recognised: unknown", "programmes.craft.recognised: newly, not null")]
    [InlineData("  programmes:\n    craft:\n      unknown: 2", "programmes.craft.benchmarks.unknown: 1, not 2")]
    [InlineData("  policies:\n    river-grant: not-applicable", "measures.river-grant/loom-subsidy.verdict: unmet, not not-applicable")]
    [InlineData("  totals:\n    open:\n      low: 1 元", "totals.open.low: ")]
    [InlineData("  totals:\n    not_stated:\n      combining: not-stated", "totals.not_stated.combining: stated, not not-stated")]
    [InlineData("  totals:\n    open:\n      unstated: [river-grant/craft-prize]", "totals.open.unstated: , not river-grant/craft-prize")]
    [InlineData("  unlocks:\n    - input: revenue", "unlocks.0.input: loom_spend, not revenue")]
    [InlineData("  errors:\n    - input: revenue\n      code: domain", "errors: null, not revenue domain")]
    public void What_is_not_as_expected_is_told(string expect, string told)
    {
        var differences = Without(EditedContent.Minimal.WithScenarios(Answers + expect));
        Assert.Contains(differences, difference => difference.StartsWith(told, StringComparison.Ordinal));
    }

    [Fact]
    public void An_enterprise_elsewhere_needs_one_line_for_all_measures_of_a_policy()
    {
        var content = EditedContent.Minimal.WithScenarios("answers:\n  region: other\nexpect:\n  policies:\n    river-grant: not-applicable\n");
        Assert.Empty(content.ReadWithWarnings().Differences());
    }

    [Fact]
    public void A_measure_that_is_named_is_not_held_to_its_policy_s_line()
    {
        var content = EditedContent.Minimal.WithScenarios(Answers + "  measures:\n    river-grant/craft-prize: met\n  policies:\n    river-grant: unmet\n");
        Assert.Empty(Without(content));
    }

    [Fact]
    public void Errors_that_nothing_expects_are_told()
    {
        var content = EditedContent.Minimal.WithScenarios("answers:\n  revenue: 200 亿元\nexpect:\n  programmes:\n    craft:\n      of: 1\n");
        Assert.Equal(["errors: revenue domain, not null"], content.ReadWithWarnings().Differences());
    }

    [Fact]
    public void Each_error_is_held_with_its_limit()
    {
        var content = EditedContent.Minimal.WithScenarios("answers:\n  revenue: 1 元\n  loom_spend: 2 元\nexpect:\n  errors:\n    - input: loom_spend\n      code: constraint\n      limit: staff\n");
        Assert.Equal(["errors.0.limit: revenue, not staff"], content.ReadWithWarnings().Differences());
    }

    [Fact]
    public void A_result_that_is_no_result_is_different_and_nothing_breaks()
    {
        var knowledge = EditedContent.Minimal.WithScenarios("answers:\n  region: other\nexpect:\n  policies:\n    river-grant: not-applicable\n").ReadWithWarnings();
        foreach (var text in new[] { "{}", "[]", "null", "3", """{"errors":[1],"measures":[]}""" })
        {
            using var result = JsonDocument.Parse(text);
            Assert.NotEmpty(ScenarioComparison.Compare(knowledge.Scenarios[0], knowledge, result.RootElement));
        }
    }

    /// <summary>Of a scenario of which boundaries are no concern.</summary>
    private static string[] Without(EditedContent content) => content.ReadWithWarnings().Differences();
}
