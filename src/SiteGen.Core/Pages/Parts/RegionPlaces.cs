using System.Collections.Immutable;
using SiteGen.Core.Model;

namespace SiteGen.Core.Pages.Parts;

/// <summary>Where an enterprise may be for a policy to concern it: in the policy's region, in one above it or in one below it.</summary>
/// <remarks>Below, because a province's policy serves its districts; above, because who chooses the province asks for all that lies in it.</remarks>
internal sealed class RegionPlaces
{
    private readonly Dictionary<string, ImmutableArray<string>> servedFrom = new(StringComparer.Ordinal);

    public RegionPlaces(KnowledgeBase knowledge)
    {
        var named = knowledge.Policies.Select(policy => policy.Region.Value).ToHashSet(StringComparer.Ordinal);
        OfPolicies = [.. knowledge.AllRegions().Where(region => named.Contains(region.Id.Value))];
        foreach (var region in OfPolicies)
            servedFrom[region.Id.Value] = [.. OfPolicies.Where(other => Holds(region, other) || Holds(other, region)).Select(other => other.Id.Value)];
    }

    /// <summary>The regions that policies are of, in the order of the tree.</summary>
    public ImmutableArray<Region> OfPolicies { get; }

    /// <summary>Among the regions of policies, those that a policy of this region concerns.</summary>
    public ImmutableArray<string> ServedFrom(string region) => servedFrom.GetValueOrDefault(region, []);

    private static bool Holds(Region region, Region other) => region.SelfAndDescendants().Any(inner => inner.Id.Value == other.Id.Value);
}
