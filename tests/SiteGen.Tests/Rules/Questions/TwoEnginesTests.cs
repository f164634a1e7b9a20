using System.Collections.Immutable;
using System.Globalization;
using System.Text.Json;
using SiteGen.Core.Model;
using SiteGen.Core.Rules;
using SiteGen.Core.Rules.Evaluating;
using SiteGen.Tests.Content;
using SiteGen.Tests.Rules.Differential;
using Xunit;

namespace SiteGen.Tests.Rules.Questions;

/// <summary>Both engines ask the same, byte for byte. How many sets of answers: SITEGEN_QUESTIONS.</summary>
public sealed class TwoEnginesTests(ITestOutputHelper output)
{
    private static readonly int Count = int.Parse(Environment.GetEnvironmentVariable("SITEGEN_QUESTIONS") ?? "60", CultureInfo.InvariantCulture);

    [Fact]
    public async Task On_the_real_content() => await AgreeAsync(new RealSite().Knowledge, Count, 1);

    [Fact]
    public async Task On_drawn_rules()
    {
        for (var seed = 1; seed <= Math.Max(4, Count / 25); seed++)
            await AgreeAsync(new DrawnKnowledge(seed).Draw(), 25, seed);
    }

    private async Task AgreeAsync(KnowledgeBase knowledge, int count, int seed)
    {
        var evaluator = Evaluator.Of(knowledge);
        var rules = RuleSetCompiler.Compile(knowledge);
        var random = new Random(seed);
        var answers = new DrawnAnswers(rules, RuleFigures.Of(knowledge), random);
        ImmutableArray<string> ids = [.. rules.Measures.Select(measure => measure.Outcome.Id).Concat(rules.Programmes.Select(programme => programme.Id))];
        ImmutableArray<string> inputs = [.. rules.Inputs.Select(slot => slot.Id)];
        var drawn = Enumerable.Range(0, count).Select(_ => (Answers: answers.Draw(), Targets: Some(ids, random), Skip: Some(inputs, random), IsFirst: random.Next(2) == 0)).ToList();
        using var emitted = new EmittedRules(knowledge);
        var asked = await emitted.NextQuestionsAsync(drawn.Select(one =>
            $$"""{"asOf":"{{one.Answers.AsOf:yyyy-MM-dd}}","answers":{{one.Answers.Answers}},"targets":{{JsonSerializer.Serialize(one.Targets)}},"skip":{{JsonSerializer.Serialize(one.Skip)}},"first":{{(one.IsFirst ? "true" : "false")}}}"""));
        foreach (var (one, result) in drawn.Zip(asked))
        {
            using var given = JsonDocument.Parse(one.Answers.Answers);
            Assert.Equal(QuestionsJson.Write(evaluator.NextQuestions(given.RootElement, one.Answers.AsOf, one.Targets, one.Skip, one.IsFirst)), result);
        }

        Assert.Equal(drawn.Count, asked.Length);
        output.WriteLine($"{count} sets of answers, 0 differences");
    }

    /// <summary>Every other time none, which of targets means all measures.</summary>
    private static ImmutableArray<string> Some(ImmutableArray<string> ids, Random random) => random.Next(2) == 0 ? [] : [.. ids.Where(_ => random.Next(3) == 0)];
}
