using System.Collections.Immutable;
using SiteGen.Core.Diagnostics;
using SiteGen.Core.Expressions;
using SiteGen.Core.Model;

namespace SiteGen.Core.Rules.Analyses;

/// <summary>Inputs that nobody need be asked for: nothing hangs on them.</summary>
internal static class UnusedInputs
{
    public static void Check(Examined examined)
    {
        var used = Used(examined.Knowledge);
        var bounds = examined.Knowledge.Constraints.Select(constraint => Expression.References(constraint.Rule).Select(reference => reference.Name).ToImmutableHashSet()).ToList();
        foreach (var input in examined.Knowledge.Inputs.Select(input => input.Id))
            if (!used.Contains(input.Value) && !Ties(input.Value, used, bounds))
                examined.Diagnostics.Report(Codes.UnusedInput, input.Span, input.Value);
    }

    /// <summary>Constraints tie it to two inputs that are used, and so these to each other.</summary>
    private static bool Ties(string input, ImmutableHashSet<string> used, IEnumerable<ImmutableHashSet<string>> bounds) =>
        bounds.Where(bound => bound.Contains(input)).SelectMany(bound => bound.Intersect(used)).Distinct().Take(2).Count() == 2;

    private static ImmutableHashSet<string> Used(KnowledgeBase knowledge) =>
    [
        .. knowledge.Policies.SelectMany(policy => RuleNames.Of(policy.Applies)),
        .. knowledge.Programmes.SelectMany(programme => RuleNames.Of(programme.Applies)),
        .. knowledge.Programmes.Select(programme => programme.RecognisedBy?.Value).OfType<string>(),
        .. knowledge.Criteria.SelectMany(RuleNames.Of),
        .. knowledge.Measures.SelectMany(RuleNames.Of),
    ];
}
