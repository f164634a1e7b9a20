using System.Collections.Immutable;
using SiteGen.Core.Model;

namespace SiteGen.Core.Rules.JavaScript;

/// <summary>In which policy's module each criterion stands, and where among its criteria.</summary>
internal sealed class CriterionPlaces
{
    private readonly ImmutableArray<string> policies;
    private readonly Dictionary<string, (int Policy, int Index)> places = new(StringComparer.Ordinal);

    public CriterionPlaces(KnowledgeBase knowledge)
    {
        policies = [.. knowledge.Policies.Select(policy => policy.Id.Value)];
        foreach (var (policy, id) in policies.Index())
            foreach (var (index, criterion) in knowledge.Criteria.Where(criterion => criterion.PolicyId == id).DistinctBy(criterion => criterion.FullId).Index())
                places.TryAdd(criterion.FullId, (policy, index));
    }

    /// <param name="name">Full, or local to the policy.</param>
    public (int Policy, int Index) Find(string name, string? policyId) => places.TryGetValue(name, out var place) ? place : places[$"{policyId}/{name}"];

    public bool IsPolicy(int policy, string? policyId) => policies[policy] == policyId;
}
