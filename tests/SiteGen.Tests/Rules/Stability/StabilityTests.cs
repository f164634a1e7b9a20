using System.Diagnostics;
using System.Globalization;
using SiteGen.Tests.Content;
using SiteGen.Tests.Rules.Differential;
using Xunit;

namespace SiteGen.Tests.Rules.Stability;

/// <summary>
/// A decided verdict stays as it is, whatever more an enterprise tells: neither another verdict nor unknown again. How many refinements, half on the real
/// content and half on drawn rules: SITEGEN_REFINEMENTS, which tests/stability/run sets.
/// </summary>
public sealed class StabilityTests(ITestOutputHelper output)
{
    /// <summary>How many refinements one seed does.</summary>
    private const int Each = 250;

    private static readonly int Count = int.Parse(Environment.GetEnvironmentVariable("SITEGEN_REFINEMENTS") ?? "3000", CultureInfo.InvariantCulture) / 2;

    [Fact]
    public void On_the_real_content()
    {
        var walk = new Walk(new RealSite().Knowledge);
        Hold("the real content", seed => walk.Go(Each, new(seed)));
    }

    [Fact]
    public void On_drawn_rules() => Hold("rules drawn for each seed", seed => new Walk(new DrawnKnowledge(seed).Draw()).Go(Each, new(seed)));

    /// <summary>Seed after seed, on every core, until there are enough refinements.</summary>
    private void Hold(string on, Func<int, Walked> go)
    {
        var time = Stopwatch.StartNew();
        var (all, seeds) = (default(Walked), 0);
        while (all.Refinements < Count && all.Fault is null)
        {
            var more = (Count - all.Refinements + Each - 1) / Each;
            all += OnEveryCore(seeds + 1, more, go);
            seeds += more;
        }

        output.WriteLine($"{all.Refinements} refinements of {all.Enterprises} enterprises over {on}, {seeds} seeds, {all.Looks} through the evaluator, {(all.Fault is null ? 0 : 1)} faults, {time.Elapsed}");
        Assert.True(all.Fault is null, all.Fault);
    }

    private static Walked OnEveryCore(int first, int seeds, Func<int, Walked> go)
    {
        var (all, hold) = (default(Walked), new Lock());
        Parallel.For(first, first + seeds, (seed, state) =>
        {
            var walked = go(seed);
            if (walked.Fault is not null)
                state.Stop();
            lock (hold)
                all += walked.Fault is null ? walked : walked with { Fault = $"seed {seed}: {walked.Fault}" };
        });
        return all;
    }
}
