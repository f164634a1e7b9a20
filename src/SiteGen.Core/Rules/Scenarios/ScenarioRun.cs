using System.Collections.Immutable;
using System.Text.Json;
using SiteGen.Core.Diagnostics;
using SiteGen.Core.Model;

namespace SiteGen.Core.Rules.Scenarios;

/// <summary>The door of the room: every scenario evaluated and held against what it expects.</summary>
public static class ScenarioRun
{
    /// <summary>As messages call the engine in C#.</summary>
    public const string Engine = "C#";

    /// <summary>On the engine in C#.</summary>
    /// <param name="knowledge">Without errors.</param>
    public static ImmutableArray<ScenarioDifference> Run(KnowledgeBase knowledge)
    {
        if (knowledge.Scenarios.IsEmpty)
            return [];
        var evaluator = Evaluator.Of(knowledge);
        return Compare(knowledge, [.. knowledge.Scenarios.Select(scenario => Evaluate(evaluator, scenario))]);
    }

    /// <param name="results">Of each scenario as <c>evaluate</c> gives it, in JSON, from whichever engine.</param>
    public static ImmutableArray<ScenarioDifference> Compare(KnowledgeBase knowledge, ImmutableArray<string> results) =>
        [.. knowledge.Scenarios.Zip(results).SelectMany(pair => Compare(pair.First, knowledge, pair.Second))];

    /// <summary>Reports SG0703, in the severity that the command asks for.</summary>
    /// <param name="engine">As messages call it.</param>
    public static void Report(IEnumerable<ScenarioDifference> differences, string engine, Severity severity, DiagnosticBag diagnostics)
    {
        var code = Codes.ScenarioFails with { Severity = severity };
        foreach (var difference in differences)
            diagnostics.Report(code, difference.Place, difference.Scenario.Id.Value, difference.Path, difference.Expected, difference.Got, engine);
    }

    private static string Evaluate(Evaluator evaluator, Scenario scenario)
    {
        using var answers = JsonDocument.Parse(ScenarioAnswers.ToJson(scenario));
        return ResultJson.Write(evaluator.Evaluate(answers.RootElement, scenario.AsOf));
    }

    private static IReadOnlyList<ScenarioDifference> Compare(Scenario scenario, KnowledgeBase knowledge, string result)
    {
        using var parsed = JsonDocument.Parse(result);
        return ScenarioComparison.Compare(scenario, knowledge, parsed.RootElement);
    }
}
