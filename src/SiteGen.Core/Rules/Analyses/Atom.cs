using System.Collections.Immutable;
using SiteGen.Core.Rules.Evaluating;
using SiteGen.Core.Rules.Results;

namespace SiteGen.Core.Rules.Analyses;

/// <summary>A smallest part of a rule on which the rest turns: a comparison, an answer, the row of a table in which a value lies.</summary>
/// <param name="Number">No other atom has it.</param>
/// <param name="Side">Numbers the ways in which it can come out.</param>
/// <param name="Variables">Those that it mentions, each once.</param>
internal sealed record Atom(int Number, Func<Evaluation, int> Side, ImmutableArray<int> Variables)
{
    /// <summary>What is divided by zero is on no side, and in no row.</summary>
    public const int Undefined = -1;

    /// <summary>Of a comparison; to be divided by zero is a way of its own.</summary>
    public static int SideOf(Explanation explanation) =>
        explanation.SelfAndDescendants().Any(part => part.Reason == Reason.DivisionByZero) ? Undefined : (int)explanation.Verdict;

    public static int SideOf(TouchedTiers tiers) => tiers.Zero == Values.ZeroDivision.Surely || tiers.Touched.IsEmpty ? Undefined : tiers.Touched[0];
}
