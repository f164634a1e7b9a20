using SiteGen.Core.Model;
using SiteGen.Core.Rules.Evaluating;
using SiteGen.Tests.Content;
using Xunit;

namespace SiteGen.Tests.Rules.Differential;

/// <summary>Emitted rules in the hands of any caller: nothing throws, answers stay as they are, and no result hangs on what became of another.</summary>
public sealed class CallerTests(RealSite site) : IClassFixture<RealSite>
{
    [Theory]
    [InlineData(1)]
    [InlineData(2)]
    public Task Drawn_rules(int seed) => Try(new DrawnKnowledge(seed).Draw());

    [Fact]
    public Task The_real_rules() => Try(site.Knowledge);

    private static async Task Try(KnowledgeBase knowledge)
    {
        using var emitted = new EmittedRules(knowledge);
        var draw = new DrawnAnswers(RuleSetCompiler.Compile(knowledge), RuleFigures.Of(knowledge), new Random(5));
        var drawn = Enumerable.Range(0, 6).Select(_ => draw.Draw()).Select(one => $$"""{"asOf":"{{one.AsOf:yyyy-MM-dd}}","answers":{{one.Answers}}}""");
        Assert.Equal("", await NodeOracle.RunAsync(["callers.mjs", emitted.Entry], string.Join('\n', drawn)));
    }
}
