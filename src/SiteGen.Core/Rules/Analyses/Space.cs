using System.Collections.Immutable;
using SiteGen.Core.Rules.Evaluating;

namespace SiteGen.Core.Rules.Analyses;

/// <summary>Every enterprise that can make a difference to a rule: variables that share nothing are tried in all combinations.</summary>
/// <param name="clusters">Each over variables of its own.</param>
internal sealed class Space(ImmutableArray<ClusterSamples> clusters)
{
    private const int MostSamples = 2048;

    private readonly long size = clusters.Aggregate(1L, (product, cluster) => Math.Min(product * cluster.Samples.Length, long.MaxValue / (MostSamples * 4)));

    /// <summary>What no sample shows cannot be.</summary>
    public bool IsComplete => size <= MostSamples && clusters.All(cluster => cluster.IsComplete);

    /// <summary>Far ones after each other, so that what can be shown is shown soon.</summary>
    public IEnumerable<Sample> Samples()
    {
        var stride = Stride();
        for (long i = 0; i < Math.Min(size, MostSamples); i++)
            yield return At(i * stride % size);
    }

    private Sample At(long place)
    {
        var sample = Sample.Empty;
        foreach (var cluster in clusters)
        {
            sample = sample.With(cluster.Samples[(int)(place % cluster.Samples.Length)]);
            place /= cluster.Samples.Length;
        }

        return sample;
    }

    /// <summary>Shares no factor with the size, so that every place comes once.</summary>
    private long Stride()
    {
        var stride = Math.Max(1, size * 5 / 13);
        while (Common(stride, size) != 1)
            stride++;
        return stride;
    }

    private static long Common(long a, long b) => b == 0 ? a : Common(b, a % b);
}
