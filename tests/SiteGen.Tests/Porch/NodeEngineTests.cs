using SiteGen.Engines;
using SiteGen.Tests.Binding;
using SiteGen.Tests.Scenarios;
using Xunit;

namespace SiteGen.Tests.Porch;

/// <summary>How scenarios come to emitted modules and results come back, shown on modules written by hand.</summary>
public sealed class NodeEngineTests
{
    private const string Expect = "expect:\n  programmes:\n    craft:\n      of: 1\n";

    [Fact]
    public void Each_scenario_is_asked_in_its_order()
    {
        using var engine = Engine("""import { day } from "./policies/day.js"; export const evaluate = (answers, { asOf }) => ({ answers, day: day(asOf) });""");
        var knowledge = EditedContent.Minimal.WithScenarios($"answers:\n  revenue: 1.2 亿元\n{Expect}", $"answers:\n  region: valley\n{Expect}").ReadWithWarnings();
        Assert.Equal(
            ["""{"answers":{"revenue":"120000000"},"day":"2025-01-15"}""", """{"answers":{"region":"valley"},"day":"2025-01-15"}"""],
            engine.Evaluate(knowledge.Scenarios));
    }

    [Theory]
    [InlineData("export const evaluate = () => { throw new Error('no rules'); };", "no rules")]
    [InlineData("export const evaluate = ;", "SyntaxError")]
    [InlineData("process.exit(0); export const evaluate = 1;", "")]
    public void Modules_that_fail_are_told_as_what_they_said(string rules, string said)
    {
        using var engine = Engine(rules);
        var scenarios = EditedContent.Minimal.WithScenarios($"answers:\n  revenue: 1 元\n{Expect}").ReadWithWarnings().Scenarios;
        var fault = Assert.Throws<InvalidOperationException>(() => engine.Evaluate(scenarios));
        Assert.Contains(said, fault.Message, StringComparison.Ordinal);
    }

    [Fact]
    public void A_machine_without_node_is_known()
    {
        Assert.Null(NodeEngine.Version("no-such-program"));
        Assert.StartsWith("v", NodeEngine.Version("node"), StringComparison.Ordinal);
    }

    private static NodeEngine Engine(string rules) => new(
        [("rules.js", rules), ("policies/day.js", "export const day = day => day;")], "node");
}
