using SiteGen.Core.Model;
using SiteGen.Core.Rules.Scenarios;
using SiteGen.Tests.Binding;

namespace SiteGen.Tests.Scenarios;

/// <summary>The minimal content with scenarios in it, written by their answers and expectations alone.</summary>
internal static class SampleContent
{
    public const string Path = "scenarios/weavers.yaml";

    /// <param name="scenarios">Answers and expectation of each, as YAML on lines that begin at the margin.</param>
    public static EditedContent WithScenarios(this EditedContent content, params string[] scenarios) =>
        content.With(Path, "scenarios:\n" + string.Concat(scenarios.Select(Scenario)));

    /// <summary>An enterprise that spends so much of its revenue on looms, and what <c>loom-intensity</c> must be.</summary>
    public static string Weaver(string revenue, string spend, string verdict) =>
        $"answers:\n  region: valley\n  revenue: {revenue}\n  loom_spend: {spend}\nexpect:\n  criteria:\n    river-grant/loom-intensity: {verdict}\n";

    /// <summary>Path, expected and got of each difference: <c>totals.open.low: 1.00, not 0.00</c>.</summary>
    public static string[] Differences(this KnowledgeBase knowledge) =>
        [.. ScenarioRun.Run(knowledge).Select(difference => $"{difference.Path}: {difference.Got}, not {difference.Expected}")];

    private static string Scenario(string body, int index) =>
        $"  - id: weaver-{index}\n    name:\n      zh: 织户\n      en: A weaver\n    as_of: 2025-01-15\n"
        + string.Concat(body.TrimEnd().Split('\n').Select(line => $"    {line}\n"));
}
