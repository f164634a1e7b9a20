using System.Collections.Immutable;
using SiteGen.Core.Sources;

namespace SiteGen.Core.Model;

/// <summary>A node of the region tree.</summary>
/// <param name="ParentId">The region it lies in, null at the top.</param>
public sealed record Region(Located<string> Id, LocalizedText Name, string? ParentId, ImmutableArray<Region> Regions)
{
    public IEnumerable<Region> SelfAndDescendants() => Regions.SelectMany(region => region.SelfAndDescendants()).Prepend(this);
}
