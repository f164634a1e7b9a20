using System.Text.Json;
using SiteGen.Core.Model;
using SiteGen.Core.Sources;

namespace SiteGen.Core.Rules.Scenarios;

/// <summary>One value of a result that is not what its scenario expects.</summary>
/// <param name="Path">Where it stands in the result: <c>measures.lutai-sme-cultivation/srdi-award.amount.low</c>.</param>
/// <param name="Got"><c>null</c> where the result has nothing there.</param>
/// <param name="Place">Where the expectation is written.</param>
public sealed record ScenarioDifference(Scenario Scenario, string Path, string Expected, string Got, SourceSpan Place);

/// <summary>A result, from whichever engine, against what its scenario expects.</summary>
public sealed class ScenarioComparison
{
    private readonly Scenario scenario;
    private readonly JsonElement result;
    private readonly List<ScenarioDifference> differences = [];

    private ScenarioComparison(Scenario scenario, JsonElement result) => (this.scenario, this.result) = (scenario, result);

    /// <param name="knowledge">What the rules came from: it says which measures a policy has.</param>
    /// <param name="result">As <c>evaluate</c> gives it.</param>
    public static IReadOnlyList<ScenarioDifference> Compare(Scenario scenario, KnowledgeBase knowledge, JsonElement result)
    {
        var comparison = new ScenarioComparison(scenario, result);
        comparison.CompareErrors();
        comparison.CompareOutcomes("criteria", scenario.Expect.Criteria);
        comparison.CompareOutcomes("measures", scenario.Expect.Measures);
        comparison.CompareOutcomes("programmes", scenario.Expect.Programmes);
        comparison.ComparePolicies(knowledge);
        foreach (var value in scenario.Expect.Totals.Concat(scenario.Expect.Unlocks))
            comparison.Compare([], value);
        return comparison.differences;
    }

    /// <summary>A measure named by itself is not held to what its policy's others must be.</summary>
    private void ComparePolicies(KnowledgeBase knowledge)
    {
        var named = scenario.Expect.Measures.Select(measure => measure.Id.Value).ToHashSet();
        foreach (var policy in scenario.Expect.Policies)
            foreach (var measure in knowledge.Measures.Where(measure => measure.PolicyId == policy.Id.Value && !named.Contains(measure.FullId)))
                foreach (var value in policy.Values)
                    Compare(["measures", measure.FullId], value);
    }

    private void CompareOutcomes(string part, IEnumerable<ExpectedOutcome> outcomes)
    {
        foreach (var outcome in outcomes)
            foreach (var value in outcome.Values)
                Compare([part, outcome.Id.Value], value);
    }

    private void CompareErrors()
    {
        var expected = scenario.Expect.Errors;
        var got = Find("errors") is { ValueKind: JsonValueKind.Array } errors ? errors.EnumerateArray().ToArray() : [];
        if (expected.Length != got.Length)
            Add("errors", List(expected.Select(error => $"{error.Input} {error.Code}")), List(got.Select(error => $"{Text(error, "input")} {Text(error, "code")}")), ErrorsPlace);
        for (var i = 0; i < Math.Min(expected.Length, got.Length); i++)
        {
            CompareError(i, "input", expected[i].Input, got[i]);
            CompareError(i, "code", expected[i].Code, got[i]);
            if (expected[i].Limit is { } limit)
                CompareError(i, "limit", limit, got[i]);
        }
    }

    private static string List(IEnumerable<string> errors) => errors.Any() ? string.Join(", ", errors) : "null";

    private SourceSpan ErrorsPlace => scenario.Expect.Errors is [var first, ..] ? first.Input.Span : scenario.Id.Span;

    private void CompareError(int index, string key, Located<string> expected, JsonElement error)
    {
        if (Text(error, key) is var got && got != expected.Value)
            Add($"errors.{index}.{key}", expected.Value, got, expected.Span);
    }

    private void Compare(string[] above, ExpectedValue expected)
    {
        string[] path = [.. above, .. expected.Path.Split('.')];
        if (Text(Find(path)) is var got && got != expected.Written.Value)
            Add(string.Join('.', path), expected.Written.Value, got, expected.Written.Span);
    }

    private void Add(string path, string expected, string got, SourceSpan place) => differences.Add(new(scenario, path, expected, got, place));

    private JsonElement? Find(params ReadOnlySpan<string> path)
    {
        JsonElement? at = result;
        for (var i = 0; i < path.Length; i++)
            if (at is { } element)
                at = path[i] == "*" ? FirstWith(element, path[i + 1]) : Child(element, path[i]);
        return at;
    }

    /// <summary>The first node of an explanation that says something under a key.</summary>
    private static JsonElement? FirstWith(JsonElement node, string key)
    {
        if (Child(node, key) is not null)
            return node;
        return Child(node, "children") is { } children
            ? children.EnumerateArray().Select(child => FirstWith(child, key)).FirstOrDefault(found => found is not null)
            : null;
    }

    private static JsonElement? Child(JsonElement element, string key) => element.ValueKind switch
    {
        JsonValueKind.Object when element.TryGetProperty(key, out var value) => value,
        JsonValueKind.Array when int.TryParse(key, out var index) && index < element.GetArrayLength() => element[index],
        _ => null,
    };

    private static string Text(JsonElement error, string key) => Text(Child(error, key));

    private static string Text(JsonElement? value) => value switch
    {
        null or { ValueKind: JsonValueKind.Null or JsonValueKind.Undefined } => "null",
        { ValueKind: JsonValueKind.String } text => text.GetString()!,
        { ValueKind: JsonValueKind.True } => "true",
        { ValueKind: JsonValueKind.False } => "false",
        { ValueKind: JsonValueKind.Array } list => string.Join(", ", list.EnumerateArray().Select(item => Text(item))),
        { } other => other.GetRawText(),
    };
}
