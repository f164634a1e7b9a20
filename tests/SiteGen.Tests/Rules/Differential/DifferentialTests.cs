using System.Globalization;
using SiteGen.Tests.Content;
using Xunit;

namespace SiteGen.Tests.Rules.Differential;

/// <summary>Both engines give the same result, byte for byte. How many sets of answers: SITEGEN_DIFFERENTIAL, which tests/differential/run sets.</summary>
public sealed class DifferentialTests(ITestOutputHelper output)
{
    private static readonly int Count = int.Parse(Environment.GetEnvironmentVariable("SITEGEN_DIFFERENTIAL") ?? "2000", CultureInfo.InvariantCulture);

    [Fact]
    public async Task On_the_real_content()
    {
        var differences = await TwoEngines.CompareAsync(new RealSite().Knowledge, Count, seed: 1);
        output.WriteLine($"{Count} sets of answers, {differences.Count} differences");
        Assert.True(differences.Count == 0, string.Join('\n', differences));
    }

    [Fact]
    public async Task On_drawn_rules()
    {
        var (bases, each) = (Math.Clamp(Count / 250, 4, 400), 250);
        var differences = new List<string>();
        for (var seed = 1; seed <= bases && differences.Count < 3; seed++)
            differences.AddRange((await TwoEngines.CompareAsync(new DrawnKnowledge(seed).Draw(), each, seed)).Take(1).Select(text => $"seed {seed}: {text}"));
        output.WriteLine($"{bases} knowledge bases, {bases * each} sets of answers, {differences.Count} differences");
        Assert.True(differences.Count == 0, string.Join('\n', differences));
    }
}
