using System.Collections.Immutable;
using SiteGen.Core.Expressions;
using SiteGen.Core.Rules.Results;

namespace SiteGen.Core.Rules.Evaluating;

/// <summary>Whether a number is reached, of which a part is certain and a part may still come.</summary>
internal static class Scoring
{
    public static Explanation Decide(string name, Rational low, Rational high, Rational needed, ImmutableArray<Explanation> parts)
    {
        if (parts.All(part => part.Verdict == Verdict.NotApplicable))
            return new(name, Verdict.NotApplicable) { Children = parts };
        var mayVanish = parts.All(part => part.Verdict is Verdict.Unknown or Verdict.NotApplicable);
        return Joining.Join(name, mayVanish ? Verdict.Unknown : Joining.AtLeast(low, high, needed), parts) with
        {
            Have = low == high ? new ExactText($"{low}") : new ExactRange($"{low}", $"{high}"),
            Need = new ExactText($"{needed}"),
        };
    }
}
