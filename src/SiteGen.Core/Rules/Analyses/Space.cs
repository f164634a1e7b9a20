using System.Collections.Immutable;

namespace SiteGen.Core.Rules.Analyses;

/// <summary>Every enterprise that can make a difference to a rule: variables that share nothing are tried in all combinations.</summary>
internal sealed class Space
{
    private const int MostSamples = 2048;

    /// <summary>As many are tried in any order.</summary>
    private const int MostUnordered = 8;

    private readonly ImmutableArray<ClusterSamples> clusters;
    private readonly int size;

    /// <param name="clusters">Each over variables of its own, samples that meet much first.</param>
    public Space(ImmutableArray<ClusterSamples> clusters)
    {
        this.clusters = clusters;
        size = (int)clusters.Aggregate(1L, (product, cluster) => Math.Min(product * cluster.Samples.Length, int.MaxValue));
    }

    /// <summary>What no sample shows cannot be.</summary>
    public bool IsComplete => size <= MostSamples && clusters.All(cluster => cluster.IsComplete);

    /// <summary>First some that differ in one cluster only, which is what shows most; then all, or as many as there is time for.</summary>
    public IEnumerable<Sample> Samples() =>
        size == 0 ? []
        : size <= MostUnordered ? All()
        : new[] { 0, -1, 1 }.SelectMany(Around).Concat(size <= MostSamples ? All() : Enumerable.Range(0, MostSamples).Select(Mixed));

    /// <summary>Without those that cannot matter, whatever else may be.</summary>
    public Space Where(Func<Sample, bool> canMatter) =>
        new([.. clusters.Select(cluster => cluster with { Samples = [.. cluster.Samples.Where(canMatter)] })]);

    /// <summary>One in which every cluster comes out in the same of its ways, and those in which one of them comes out otherwise.</summary>
    /// <param name="way">From the end where it is below 0.</param>
    private IEnumerable<Sample> Around(int way)
    {
        var usual = clusters.Aggregate(Sample.Empty, (sample, cluster) => sample.With(cluster.Samples[(way + cluster.Samples.Length) % cluster.Samples.Length]));
        return clusters.SelectMany(cluster => cluster.Samples).Select(usual.With).Prepend(usual);
    }

    private IEnumerable<Sample> All() =>
        clusters.Aggregate((IEnumerable<Sample>)[Sample.Empty], (samples, cluster) => samples.SelectMany(_ => cluster.Samples, (sample, other) => sample.With(other)));

    /// <summary>Another mixture of ways for every number.</summary>
    private Sample Mixed(int number)
    {
        var sample = Sample.Empty;
        foreach (var (index, cluster) in clusters.Index())
            sample = sample.With(cluster.Samples[(number * (2 * index + 3) + number / (index + 2)) % cluster.Samples.Length]);
        return sample;
    }
}
