using System.Collections.Immutable;
using SiteGen.Core.Binding;
using SiteGen.Core.Diagnostics;
using SiteGen.Core.Rules;
using SiteGen.Core.Rules.Evaluating;
using SiteGen.Core.Rules.Questions;
using SiteGen.Core.Rules.Results;
using SiteGen.Tests.Binding;
using Xunit;

namespace SiteGen.Tests.Rules.Questions;

/// <summary>Questions against all answers that there are, over small rules drawn by chance.</summary>
public sealed class RelevanceTests(ITestOutputHelper output)
{
    private const int Drawn = 60;

    [Fact]
    public void Only_what_can_matter_is_asked_and_always_something()
    {
        var (questions, matter) = (0, 0);
        for (var seed = 0; seed < Drawn; seed++)
        {
            var random = new Random(seed);
            var rules = Rules(random);
            var start = Evaluation.Begin(rules, new([.. rules.Inputs.Select(_ => (Answer?)null)]), new(2026, 1, 1), explains: false);
            var table = new AllAnswers(start);
            foreach (var known in Enumerable.Range(0, 8).Select(_ => table.Partial(random)))
            {
                var next = Asking.Next(Goal.Of(rules, []), known);
                var relevant = table.Relevant(known);
                Assert.Equal(next.Decided == next.Of || relevant.Count == 0, next.Questions.IsEmpty);
                Assert.True(next.Questions.All(question => relevant.Contains(question.Input)),
                    $"seed {seed}: asks {string.Join(", ", next.Questions.Select(question => question.Input))}, of which only {string.Join(", ", relevant)} can matter: {Text(new(seed))}");
                Assert.Equal(First(next.Questions, []), Asking.Next(Goal.Of(rules, []), known, isFirst: true).Questions.Select(question => question.Input));
                Assert.Equal(First(next.Questions, relevant.Take(1)), Asking.Next(Goal.Of(rules, []), known, [.. relevant.Take(1)], isFirst: true).Questions.Select(question => question.Input));
                (questions, matter) = (questions + next.Questions.Length, matter + (next.Of == next.Decided ? 0 : relevant.Count));
            }
        }

        output.WriteLine($"{Drawn} rules: {questions} questions, {matter} inputs that can matter");
        Assert.True(questions > Drawn);
    }

    private static IEnumerable<string> First(ImmutableArray<Question> questions, IEnumerable<string> skipped) =>
        questions.Select(question => question.Input).Except(skipped).Take(1);

    private static string Text(Random random) => Rule(random, 2);

    private static RuleSet Rules(Random random)
    {
        var diagnostics = new DiagnosticBag();
        var measures = EditedContent.Minimal["policies/river-grant/measures.yaml"].Split("  - id: craft-prize")[1];
        var content = EditedContent.Minimal
            .With("inputs.yaml", Inputs)
            .With("policies/river-grant/criteria.yaml", "criteria: []\n")
            .With("policies/river-grant/policy.yaml", EditedContent.Minimal["policies/river-grant/policy.yaml"].Replace("applies: \"region = valley\"\n", "", StringComparison.Ordinal))
            .With("policies/river-grant/measures.yaml", $"measures:\n  - id: craft-prize{measures}".Replace("require: \"recognised_craft = newly\"", $"require: {Text(random)}", StringComparison.Ordinal));
        var knowledge = ContentBinder.Bind(new(content.Paths.Select(path => new Core.Sources.SourceFile(path, path, content[path]))), new(), diagnostics)!;
        TypeChecker.Check(knowledge, diagnostics);
        Assert.Equal("", string.Concat(diagnostics.ToSorted().Where(fault => fault.Code.Id.StartsWith("SG02", StringComparison.Ordinal)).Select(fault => DiagnosticText.Write(fault, MessageLanguage.English))));
        return RuleSetCompiler.Compile(knowledge);
    }

    private static string Rule(Random random, int depth)
    {
        string Part() => Rule(random, depth - 1);
        string Of(params string[] values) => values[random.Next(values.Length)];
        return random.Next(depth > 0 ? 14 : 6) switch
        {
            0 => Of("p", "q"),
            1 => Of("k = a", "'k in (a, b)'", "k != c"),
            2 or 3 => $"'{Of("u", "w")} {Of(">=", "<", "=")} {random.Next(4)} 人'",
            4 => $"'u / w >= {Of("50", "100", "200")}%'",
            5 => $"'u + w > {random.Next(6)} 人'",
            6 => $"{{ if: {{ when: {Part()}, then: {Part()}, else: {Part()} }} }}",
            7 => $"{{ readings: [{Part()}, {Part()}] }}",
            8 => $"{{ points: {{ at_least: 5, rows: [{{ when: {Part()}, points: 3 }}, {{ when: {Part()}, points: 2 }}, {{ when: {Part()}, points: 1 }}] }} }}",
            9 => $"{{ none: [{Part()}, {Part()}] }}",
            10 or 11 => $"{{ any: [{Part()}, {Part()}] }}",
            _ => $"{{ all: [{Part()}, {Part()}] }}",
        };
    }

    private const string Inputs = """
        evidence: []
        inputs:
          p: { label: { zh: 甲, en: P }, question: { zh: 甲, en: P }, type: yes-no }
          q: { label: { zh: 乙, en: Q }, question: { zh: 乙, en: Q }, type: yes-no }
          k:
            label: { zh: 丙, en: K }
            question: { zh: 丙, en: K }
            type: choice
            choices: [{ id: a, label: { zh: 一, en: A } }, { id: b, label: { zh: 二, en: B } }, { id: c, label: { zh: 三, en: C } }]
          u: { label: { zh: 丁, en: U }, question: { zh: 丁, en: U }, type: count, unit: 人, domain: "[0, 4 人]" }
          w: { label: { zh: 戊, en: W }, question: { zh: 戊, en: W }, type: count, unit: 人, domain: "[0, 4 人]" }
        constraints: ["u <= w"]

        """;
}
