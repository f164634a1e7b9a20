using System.Collections.Immutable;
using SiteGen.Core.Diagnostics;
using SiteGen.Core.Model;
using SiteGen.Core.Sources;

namespace SiteGen.Core.Rules.Analyses;

/// <summary>Inputs that nobody need be asked for: nothing hangs on them.</summary>
internal static class UnusedInputs
{
    public static void Check(Examined examined)
    {
        var used = Used(examined.Knowledge);
        var bounds = examined.Knowledge.Constraints.Select(constraint => RuleParts.References(constraint.Rule).Select(reference => reference.Name).ToImmutableHashSet()).ToList();
        foreach (var input in examined.Knowledge.Inputs.Select(input => input.Id))
            if (!used.Contains(input.Value) && !Ties(input.Value, used, bounds))
                examined.Diagnostics.Report(Codes.UnusedInput, input.Span, input.Value);
    }

    /// <summary>Constraints tie it to two inputs that are used, and so these to each other.</summary>
    private static bool Ties(string input, ImmutableHashSet<string> used, IEnumerable<ImmutableHashSet<string>> bounds) =>
        bounds.Where(bound => bound.Contains(input)).SelectMany(bound => bound.Intersect(used)).Distinct().Take(2).Count() == 2;

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
