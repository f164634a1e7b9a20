using System.Collections.Concurrent;
using System.Diagnostics;
using System.Globalization;
using System.Text;
using SiteGen.Tests.Content;
using Xunit;

namespace SiteGen.Tests.Rules.Differential;

/// <summary>
/// Both engines give the same result, byte for byte, and it is valid by the published schema. How many sets of answers, half of them on the real content:
/// SITEGEN_DIFFERENTIAL, which tests/differential/run sets.
/// </summary>
public sealed class DifferentialTests(RealSite site, ITestOutputHelper output) : IClassFixture<RealSite>
{
    private static readonly int Half = int.Parse(Environment.GetEnvironmentVariable("SITEGEN_DIFFERENTIAL") ?? "4000", CultureInfo.InvariantCulture) / 2;

    /// <summary>How many sets of answers one seed draws: of one set of rules more in a long run, so that Node starts less often.</summary>
    private static readonly int OfRealRules = Math.Clamp(Half / 20, 250, 2500), OfDrawnRules = 250;

    private readonly string schema = Encoding.UTF8.GetString(site.Outputs.Find("data/schema/result.json")!.Bytes.Span);

    [Theory]
    [InlineData(false)]
    [InlineData(true)]
    public async Task On_the_real_content(bool asPagesLoadThem)
    {
        using var engines = new TwoEngines(site.Knowledge, schema, asPagesLoadThem);
        await AgreeAsync("the real content", OfRealRules, seed => engines.CompareAsync(OfRealRules, seed));
    }

    /// <summary>Every other seed as pages load them.</summary>
    [Fact]
    public Task On_drawn_rules() => AgreeAsync("rules drawn for each seed", OfDrawnRules, async seed =>
    {
        using var engines = new TwoEngines(new DrawnKnowledge(seed).Draw(), schema, asPagesLoadThem: seed % 2 == 0);
        return await engines.CompareAsync(OfDrawnRules, seed);
    });

    /// <summary>Seed after seed, on every core, until one finds a difference.</summary>
    private async Task AgreeAsync(string on, int each, Func<int, Task<string?>> compare)
    {
        var (time, seeds, differences) = (Stopwatch.StartNew(), (Half + each - 1) / each, new ConcurrentQueue<string>());
        await Parallel.ForEachAsync(Enumerable.Range(1, seeds), async (seed, _) =>
        {
            if (differences.IsEmpty && await compare(seed) is { } difference)
                differences.Enqueue($"seed {seed}: {difference}");
        });
        output.WriteLine($"{seeds * each} sets of answers on {on}, {seeds} seeds, {differences.Count} seeds with differences, every result valid, {time.Elapsed}");
        Assert.True(differences.IsEmpty, string.Join('\n', differences));
    }
}
