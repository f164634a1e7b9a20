using SiteGen.Core.Rules.Evaluating;
using SiteGen.Tests.Rules.Differential;
using Xunit;

namespace SiteGen.Tests.Rules.Questions;

/// <summary>How long the next question takes in JavaScript, beside an evaluation in the same run. <c>tests/benchmarks/questions</c> prints it.</summary>
public sealed class QuestionTimes(ITestOutputHelper output)
{
    private static readonly bool IsBenchmark = Environment.GetEnvironmentVariable("SITEGEN_ENTERPRISES") is not null;

    /// <summary>Of ten measures each.</summary>
    private static readonly int Policies = IsBenchmark ? 30 : 1;

    /// <summary>Of content that is drawn without errors.</summary>
    private const int Seed = 102;

    [Fact]
    public async Task Beside_an_evaluation()
    {
        var knowledge = GeneratedContent.Draw(Seed, Policies);
        var rules = RuleSetCompiler.Compile(knowledge);
        using var emitted = new EmittedRules(knowledge);
        var answers = new DrawnAnswers(rules, RuleFigures.Of(knowledge), new(1));
        var said = await NodeOracle.RunAsync(["question-times.mjs", emitted.Entry, "2025-01-01"], string.Join('\n', Enumerable.Range(0, IsBenchmark ? 4 : 1).Select(_ => answers.Draw().Answers)));
        output.WriteLine($"{rules.Measures.Length} measures over {rules.Inputs.Length} inputs: {said}");
        Assert.Contains("ratio", said, StringComparison.Ordinal);
    }
}
