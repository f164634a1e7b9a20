using Xunit;

namespace SiteGen.Tests.Rules.Differential;

/// <summary>The numbers that the emitted modules count with, against BigInt in Node.</summary>
public sealed class ScriptNumberTests
{
    [Fact]
    public async Task They_are_exact_whatever_their_size()
    {
        var (isContent, said) = await NodeOracle.JudgeAsync("--test", "numbers.test.mjs");
        Assert.True(isContent, said);
    }
}
