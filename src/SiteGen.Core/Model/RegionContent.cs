using System.Collections.Immutable;
using SiteGen.Core.Expressions;
using SiteGen.Core.Sources;

namespace SiteGen.Core.Model;

/// <summary>What may concern an enterprise in one region: the policies of the region and of those that it lies in, and what stands in them.</summary>
/// <param name="Programmes">Those that the measures and criteria belong to.</param>
/// <param name="Inputs">Those that any of it hangs on, in the order of the content.</param>
public sealed record RegionContent(
    Region Region,
    ImmutableArray<PolicyDocument> Policies,
    ImmutableArray<Measure> Measures,
    ImmutableArray<Criterion> Criteria,
    ImmutableArray<Programme> Programmes,
    ImmutableArray<Input> Inputs)
{
    /// <summary>Of every region that policies concern, in the order of the tree.</summary>
    public static ImmutableArray<RegionContent> All(KnowledgeBase knowledge) =>
        [.. knowledge.AllRegions().Select(region => Of(region, knowledge)).Where(content => content.Policies.Length > 0)];

    private static RegionContent Of(Region region, KnowledgeBase knowledge)
    {
        var around = knowledge.AllRegions().Where(other => other.SelfAndDescendants().Any(inner => inner.Id.Value == region.Id.Value))
            .Select(other => other.Id.Value).ToHashSet(StringComparer.Ordinal);
        ImmutableArray<PolicyDocument> policies = [.. knowledge.Policies.Where(policy => around.Contains(policy.Region.Value))];
        var ids = policies.Select(policy => policy.Id.Value).ToHashSet(StringComparer.Ordinal);
        ImmutableArray<Measure> measures = [.. knowledge.Measures.Where(measure => ids.Contains(measure.PolicyId))];
        ImmutableArray<Criterion> criteria = [.. knowledge.Criteria.Where(criterion => ids.Contains(criterion.PolicyId))];
        var named = measures.SelectMany(measure => measure.Programmes).Concat(criteria.Select(criterion => criterion.Programme).OfType<Located<string>>())
            .Select(id => id.Value).ToHashSet(StringComparer.Ordinal);
        ImmutableArray<Programme> programmes = [.. knowledge.Programmes.Where(programme => named.Contains(programme.Id.Value))];
        var used = WithCriteria(NamesIn(policies, measures, criteria, programmes), knowledge);
        return new(region, policies, measures, criteria, programmes, [.. knowledge.Inputs.Where(input => used.Contains(input.Id.Value))]);
    }

    /// <summary>With all names in the criteria of other policies that rules name, and in those that these name.</summary>
    private static HashSet<string> WithCriteria(IEnumerable<string> names, KnowledgeBase knowledge)
    {
        var byId = knowledge.Criteria.ToLookup(criterion => criterion.FullId, StringComparer.Ordinal);
        var found = new HashSet<string>(StringComparer.Ordinal);
        var open = new Stack<string>(names);
        while (open.TryPop(out var name))
            if (found.Add(name))
                foreach (var criterion in byId[name])
                    foreach (var inner in RuleNames.Of(criterion))
                    {
                        open.Push(inner);
                        open.Push(FullId.Of(inner, criterion.PolicyId));
                    }

        return found;
    }

    /// <summary>Every name in the rules and amounts: of inputs, and also of options and criteria.</summary>
    private static IEnumerable<string> NamesIn(
        IEnumerable<PolicyDocument> policies, IEnumerable<Measure> measures, IEnumerable<Criterion> criteria, IEnumerable<Programme> programmes) =>
    [
        .. policies.SelectMany(policy => RuleNames.Of(policy.Applies)),
        .. measures.SelectMany(RuleNames.Of),
        .. criteria.SelectMany(RuleNames.Of),
        .. programmes.SelectMany(programme => RuleNames.Of(programme.Applies)),
        .. programmes.Select(programme => programme.RecognisedBy?.Value).OfType<string>(),
    ];
}

/// <summary>The names that stand in rules.</summary>
public static class RuleNames
{
    public static IEnumerable<string> Of(Rule? rule) => Expression.References(rule?.Expression).Select(reference => reference.Name);

    public static IEnumerable<string> Of(Criterion criterion) => Of(criterion.Applies).Concat(Of(criterion.Require));

    /// <summary>In whom it concerns, what it requires and what it pays.</summary>
    public static IEnumerable<string> Of(Measure measure) =>
        [.. Of(measure.Applies), .. Of(measure.Require), .. measure.Amount.Shares.SelectMany(share => Of(share.Due)), .. InAmount(measure.Amount)];

    private static IEnumerable<string> InAmount(Amount amount) => amount switch
    {
        RateAmount rate => Of(rate.Of),
        TableAmount table => Of(table.Along),
        LadderAmount ladder => new[] { ladder.On, ladder.Received }.OfType<Located<string>>().Select(input => input.Value),
        _ => [],
    };
}
