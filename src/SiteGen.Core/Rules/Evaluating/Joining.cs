using System.Collections.Immutable;
using SiteGen.Core.Expressions;
using SiteGen.Core.Rules.Results;

namespace SiteGen.Core.Rules.Evaluating;

/// <summary>Verdicts of several rules into one.</summary>
internal static class Joining
{
    public static Explanation Join(string name, Verdict verdict, ImmutableArray<Explanation> children) =>
        verdict == Verdict.Unknown ? Unknown(name, children) with { Children = children } : new(name, verdict) { Children = children };

    /// <summary>What comes out as another rule does, for the same reason; why something is unmet is told there alone.</summary>
    public static Explanation Following(string name, Explanation other) =>
        new(name, other.Verdict) { Reason = other.Verdict == Verdict.Unknown ? other.Reason : null, Inputs = other.Inputs };

    /// <summary>Unknown for the weightiest of the reasons of what is unknown among these.</summary>
    public static Explanation Unknown(string name, IEnumerable<Explanation> parts)
    {
        var unknown = parts.Where(part => part.Verdict == Verdict.Unknown).ToImmutableArray();
        var reason = unknown.Max(part => part.Reason) ?? Reason.Judged;
        return new(name, Verdict.Unknown) { Reason = reason, Inputs = reason == Reason.Open ? [.. unknown.SelectMany(part => part.Inputs).Distinct()] : [] };
    }

    /// <summary>Each of them; those that do not apply are left out, and if none applies the whole does not.</summary>
    public static Verdict All(ImmutableArray<Explanation> parts) =>
        FirstOf(parts, Verdict.Unmet, Verdict.Unknown, Verdict.Met);

    public static Verdict Any(ImmutableArray<Explanation> parts) =>
        FirstOf(parts, Verdict.Met, Verdict.Unknown, Verdict.Unmet);

    public static Verdict Not(Verdict verdict) => verdict switch
    {
        Verdict.Met => Verdict.Unmet,
        Verdict.Unmet => Verdict.Met,
        _ => verdict,
    };

    /// <summary>At least so many, of what is certain and what may still come.</summary>
    public static Verdict AtLeast(Rational low, Rational high, Rational needed) => low >= needed ? Verdict.Met : high < needed ? Verdict.Unmet : Verdict.Unknown;

    /// <summary>The one verdict that all of them have; null where they differ or one is unknown.</summary>
    public static Verdict? Agreed(IEnumerable<Verdict> verdicts)
    {
        var distinct = verdicts.Distinct().Take(2).ToList();
        return distinct is [var only and not Verdict.Unknown] ? only : null;
    }

    /// <summary>The first of two verdicts that some part has, else the third; where there are parts and none applies, the whole does not.</summary>
    private static Verdict FirstOf(ImmutableArray<Explanation> parts, Verdict first, Verdict second, Verdict otherwise)
    {
        var (hasSecond, applies) = (false, parts.IsEmpty);
        foreach (var part in parts)
        {
            if (part.Verdict == first)
                return first;
            hasSecond |= part.Verdict == second;
            applies |= part.Verdict != Verdict.NotApplicable;
        }

        return !applies ? Verdict.NotApplicable : hasSecond ? second : otherwise;
    }
}
