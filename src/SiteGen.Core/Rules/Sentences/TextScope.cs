using System.Collections.Immutable;
using SiteGen.Core.Expressions;
using SiteGen.Core.Model;

namespace SiteGen.Core.Rules.Sentences;

/// <summary>What sentences can be about.</summary>
internal sealed record TextScope(
    IEnumerable<Input> Inputs,
    IEnumerable<Criterion> Criteria,
    IEnumerable<Measure> Measures,
    IEnumerable<Programme> Programmes,
    IEnumerable<Agency> Agencies,
    IEnumerable<Combining> Combinings)
{
    public static TextScope Of(KnowledgeBase knowledge) =>
        new(knowledge.Inputs, knowledge.Criteria, knowledge.Measures, knowledge.Programmes, knowledge.Agencies, knowledge.Combinings);

    /// <summary>Of agencies those that pay; of inputs also those that stand in one constraint with another.</summary>
    public static TextScope Of(KnowledgeBase knowledge, RegionContent region)
    {
        var criteria = Reached(new(knowledge), region);
        var inputs = region.Inputs.Select(input => input.Id.Value).Concat(criteria.SelectMany(RuleNames.Of)).ToHashSet(StringComparer.Ordinal);
        foreach (var names in knowledge.Constraints.Select(NamesIn).Where(names => names.Exists(inputs.Contains)).ToList())
            inputs.UnionWith(names);
        var payers = region.Measures.SelectMany(measure => measure.Amount.Shares).Select(share => share.Payer.Value).ToHashSet(StringComparer.Ordinal);
        var policies = region.Policies.Select(policy => policy.Id.Value).ToHashSet(StringComparer.Ordinal);
        return new(
            knowledge.Inputs.Where(input => inputs.Contains(input.Id.Value)),
            criteria,
            region.Measures,
            region.Programmes,
            knowledge.Agencies.Where(agency => payers.Contains(agency.FullId)),
            knowledge.Combinings.Where(combining => policies.Contains(combining.PolicyId)));
    }

    private static List<string> NamesIn(Constraint constraint) => [.. Expression.References(constraint.Rule).Select(reference => reference.Name)];

    /// <summary>The region's criteria and those that rules refer to, wherever they stand.</summary>
    private static ImmutableArray<Criterion> Reached(Lookup lookup, RegionContent region)
    {
        var found = region.Criteria.ToList();
        var known = found.Select(criterion => criterion.FullId).ToHashSet(StringComparer.Ordinal);
        var named = region.Measures.SelectMany(measure => RuleNames.Of(measure).Select(name => lookup.Criterion(name, measure.PolicyId)));
        Add(named);
        for (var at = 0; at < found.Count; at++)
            Add(RuleNames.Of(found[at]).Select(name => lookup.Criterion(name, found[at].PolicyId)).ToList());
        return [.. found];

        void Add(IEnumerable<Criterion?> criteria) => found.AddRange(criteria.OfType<Criterion>().Where(criterion => known.Add(criterion.FullId)));
    }
}
