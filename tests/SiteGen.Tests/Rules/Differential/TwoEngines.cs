using System.Text.Json;
using SiteGen.Core.Model;
using SiteGen.Core.Rules;
using SiteGen.Core.Rules.Evaluating;

namespace SiteGen.Tests.Rules.Differential;

/// <summary>The same answers to the C# evaluator and to the emitted JavaScript in Node.</summary>
internal static class TwoEngines
{
    private const int Batch = 5000;

    /// <summary>What differs first in each set of answers on which they do not agree; at most a few.</summary>
    public static async Task<List<string>> CompareAsync(KnowledgeBase knowledge, int count, int seed)
    {
        var evaluator = Evaluator.Of(knowledge);
        var draw = new DrawnAnswers(RuleSetCompiler.Compile(knowledge), RuleFigures.Of(knowledge), new Random(seed));
        using var emitted = new EmittedRules(knowledge);
        var differences = new List<string>();
        for (var left = count; left > 0 && differences.Count < 5; left -= Batch)
        {
            var drawn = Enumerable.Range(0, Math.Min(left, Batch)).Select(_ => draw.Draw()).ToList();
            var results = await emitted.EvaluateAsync(drawn.Select(one => $$"""{"asOf":"{{one.AsOf:yyyy-MM-dd}}","answers":{{one.Answers}}}"""));
            Xunit.Assert.Equal(drawn.Count, results.Length);
            foreach (var (one, result) in drawn.Zip(results))
                if (Differ(evaluator, one, result) is { } difference && differences.Count < 5)
                    differences.Add(difference);
        }

        return differences;
    }

    private static string? Differ(Evaluator evaluator, (DateOnly AsOf, string Answers) drawn, string emitted)
    {
        using var answers = JsonDocument.Parse(drawn.Answers);
        var expected = ResultJson.Write(evaluator.Evaluate(answers.RootElement, drawn.AsOf));
        if (expected == emitted)
            return null;
        var at = expected.Zip(emitted).TakeWhile(pair => pair.First == pair.Second).Count();
        return $"{drawn.AsOf:yyyy-MM-dd} {drawn.Answers}\n  C#: {Around(expected, at)}\n  JS: {Around(emitted, at)}\n";
    }

    private static string Around(string text, int at) => text[Math.Max(0, at - 200)..Math.Min(text.Length, at + 160)];
}
