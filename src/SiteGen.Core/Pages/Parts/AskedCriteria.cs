using System.Collections.Immutable;
using SiteGen.Core.Model;

namespace SiteGen.Core.Pages.Parts;

/// <summary>What a policy asks of enterprises for one programme.</summary>
/// <param name="Conditions">What it requires.</param>
/// <param name="Benchmarks">What it encourages.</param>
internal sealed record AskedCriteria(Link Programme, ImmutableArray<Link> Conditions, ImmutableArray<Link> Benchmarks)
{
    public static ImmutableArray<AskedCriteria> Of(PageContext context, PolicyDocument policy)
    {
        var criteria = context.Knowledge.Criteria.Where(criterion => criterion.PolicyId == policy.Id.Value)
            .ToLookup(criterion => criterion.Programme?.Value, StringComparer.Ordinal);
        return [.. context.Knowledge.Programmes.Where(programme => criteria.Contains(programme.Id.Value)).Select(programme => new AskedCriteria(
            context.LinkTo(programme),
            Links(context, criteria[programme.Id.Value], Force.Condition),
            Links(context, criteria[programme.Id.Value], Force.Benchmark)))];
    }

    private static ImmutableArray<Link> Links(PageContext context, IEnumerable<Criterion> criteria, Force force) =>
        [.. criteria.Where(criterion => criterion.Force == force)
            .Select(criterion => new Link(context.Text(criterion.Name), context.HrefOf(criterion)!))];
}
