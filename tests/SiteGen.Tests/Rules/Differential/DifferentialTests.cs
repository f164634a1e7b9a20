using System.Collections.Concurrent;
using System.Diagnostics;
using System.Globalization;
using System.Text;
using SiteGen.Tests.Content;
using Xunit;

namespace SiteGen.Tests.Rules.Differential;

/// <summary>
/// Both engines give the same result, byte for byte, and it is valid by the published schema. How many sets of answers: SITEGEN_DIFFERENTIAL, which
/// tests/differential/run sets.
/// </summary>
public sealed class DifferentialTests(RealSite site, ITestOutputHelper output) : IClassFixture<RealSite>
{
    /// <summary>How many sets of answers one seed draws.</summary>
    private const int Each = 250;

    private static readonly int Count = int.Parse(Environment.GetEnvironmentVariable("SITEGEN_DIFFERENTIAL") ?? "2000", CultureInfo.InvariantCulture);

    private readonly string schema = Encoding.UTF8.GetString(site.Outputs.Find("data/schema/result.json")!.Bytes.Span);

    [Fact]
    public async Task On_the_real_content()
    {
        using var engines = new TwoEngines(site.Knowledge, schema);
        await AgreeAsync("the real content", seed => engines.CompareAsync(Each, seed));
    }

    [Fact]
    public Task On_drawn_rules() => AgreeAsync("rules drawn for each seed", async seed =>
    {
        using var engines = new TwoEngines(new DrawnKnowledge(seed).Draw(), schema);
        return await engines.CompareAsync(Each, seed);
    });

    /// <summary>Seed after seed, on every core, until one finds a difference.</summary>
    private async Task AgreeAsync(string on, Func<int, Task<string?>> compare)
    {
        var (time, seeds, differences) = (Stopwatch.StartNew(), (Count + Each - 1) / Each, new ConcurrentQueue<string>());
        await Parallel.ForEachAsync(Enumerable.Range(1, seeds), async (seed, _) =>
        {
            if (differences.IsEmpty && await compare(seed) is { } difference)
                differences.Enqueue($"seed {seed}: {difference}");
        });
        output.WriteLine($"{seeds * Each} sets of answers on {on}, {seeds} seeds, {differences.Count} seeds with differences, every result valid, {time.Elapsed}");
        Assert.True(differences.IsEmpty, string.Join('\n', differences));
    }
}
