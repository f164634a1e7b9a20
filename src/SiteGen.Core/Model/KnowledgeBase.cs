using System.Collections.Immutable;

namespace SiteGen.Core.Model;

/// <summary>Everything the content says, in the order of its files.</summary>
/// <param name="IsComplete">False when a file could not be read, so that what is not found here may still exist.</param>
public sealed record KnowledgeBase(
    SiteSettings Site,
    ImmutableArray<Region> Regions,
    ImmutableArray<Agency> Agencies,
    ImmutableArray<Programme> Programmes,
    ImmutableArray<Term> Terms,
    ImmutableArray<Evidence> Evidence,
    ImmutableArray<Input> Inputs,
    ImmutableArray<Constraint> Constraints,
    ImmutableArray<PolicyDocument> Policies,
    ImmutableArray<Criterion> Criteria,
    ImmutableArray<Measure> Measures,
    ImmutableArray<Combining> Combinings,
    ImmutableArray<Target> Targets,
    ImmutableArray<Scenario> Scenarios,
    ImmutableArray<ContentPage> Pages,
    bool IsComplete)
{
    public IEnumerable<Region> AllRegions() => Regions.SelectMany(region => region.SelfAndDescendants());
}
