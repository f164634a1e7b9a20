using System.Collections.Immutable;
using SiteGen.Core.Diagnostics;
using SiteGen.Core.Expressions;
using SiteGen.Core.Model;
using SiteGen.Core.Sources;

namespace SiteGen.Core.Rules.Analyses;

/// <summary>Inputs that nobody need be asked for: nothing hangs on them.</summary>
internal static class UnusedInputs
{
    public static void Check(Examined examined)
    {
        var used = examined.Knowledge.Constraints
            .Select(constraint => RuleParts.References(constraint.Rule).Select(reference => reference.Name).ToImmutableHashSet())
            .ToImmutableArray() is var bounds ? Closed(Used(examined.Knowledge), bounds) : [];
        foreach (var input in examined.Knowledge.Inputs.Where(input => !used.Contains(input.Id.Value)))
            examined.Diagnostics.Report(Codes.UnusedInput, input.Id.Span, input.Id.Value);
    }

    /// <summary>With those that a constraint ties to one that is used: they say something of it.</summary>
    private static ImmutableHashSet<string> Closed(ImmutableHashSet<string> used, ImmutableArray<ImmutableHashSet<string>> bounds)
    {
        var more = bounds.Where(bound => bound.Overlaps(used)).Aggregate(used, (all, bound) => all.Union(bound));
        return more.Count == used.Count ? used : Closed(more, bounds);
    }

    private static ImmutableHashSet<string> Used(KnowledgeBase knowledge) =>
    [
        .. Rules(knowledge).SelectMany(rule => RuleParts.References(rule?.Expression)).Select(reference => reference.Name),
        .. knowledge.Programmes.Select(programme => programme.RecognisedBy?.Value).OfType<string>(),
        .. knowledge.Measures.Select(measure => measure.Amount).OfType<LadderAmount>().SelectMany(ladder => new[] { ladder.On, ladder.Received })
            .OfType<Located<string>>().Select(input => input.Value),
    ];

    private static IEnumerable<Rule?> Rules(KnowledgeBase knowledge) =>
    [
        .. knowledge.Policies.Select(policy => policy.Applies),
        .. knowledge.Programmes.Select(programme => programme.Applies),
        .. knowledge.Criteria.SelectMany(criterion => new[] { criterion.Applies, criterion.Require }),
        .. knowledge.Measures.SelectMany(measure => new[] { measure.Applies, measure.Require }.Concat(InAmount(measure.Amount))),
    ];

    private static IEnumerable<Rule?> InAmount(Amount amount) =>
    [
        .. amount.Shares.Select(share => share.Due),
        (amount as RateAmount)?.Of,
        (amount as TableAmount)?.Along,
    ];
}
