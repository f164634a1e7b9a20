using System.Text.Json;
using SiteGen.Core.Expressions;
using SiteGen.Core.Model;
using SiteGen.Core.Rules;
using SiteGen.Core.Rules.Evaluating;

namespace SiteGen.Tests.Rules.Differential;

/// <summary>The same answers to the C# evaluator and to the emitted JavaScript in Node.</summary>
/// <param name="schema">Node holds every result to it; those of C# are the same, byte for byte.</param>
internal sealed class TwoEngines(KnowledgeBase knowledge, string schema, bool asPagesLoadThem = false) : IDisposable
{
    private readonly Evaluator evaluator = Evaluator.Of(knowledge);
    private readonly RuleSet rules = RuleSetCompiler.Compile(knowledge);
    private readonly IReadOnlyList<Rational> marks = RuleFigures.Of(knowledge);
    private readonly EmittedRules emitted = new(knowledge, schema, asPagesLoadThem);

    /// <returns>What differs first in the first set of answers on which they do not agree; null where they agree on all.</returns>
    public async Task<string?> CompareAsync(int count, int seed)
    {
        var draw = new DrawnAnswers(rules, marks, new Random(seed));
        var drawn = Enumerable.Range(0, count).Select(_ => draw.Draw()).ToList();
        var results = await emitted.EvaluateAsync(drawn.Select(one => $$"""{"asOf":"{{one.AsOf:yyyy-MM-dd}}","answers":{{one.Answers}}}"""));
        Xunit.Assert.Equal(drawn.Count, results.Length);
        return drawn.Zip(results, Differ).FirstOrDefault(difference => difference is not null);
    }

    private string? Differ((DateOnly AsOf, string Answers) drawn, string emitted)
    {
        using var answers = JsonDocument.Parse(drawn.Answers);
        var expected = ResultJson.Write(evaluator.Evaluate(answers.RootElement, drawn.AsOf));
        if (expected == emitted)
            return null;
        var at = expected.Zip(emitted).TakeWhile(pair => pair.First == pair.Second).Count();
        return $"{drawn.AsOf:yyyy-MM-dd} {drawn.Answers}\n  C#: {Around(expected, at)}\n  JS: {Around(emitted, at)}\n";
    }

    private static string Around(string text, int at) => text[Math.Max(0, at - 200)..Math.Min(text.Length, at + 160)];

    public void Dispose() => emitted.Dispose();
}
