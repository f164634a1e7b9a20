using SiteGen.Core.Rules.Results;
using SiteGen.Core.Rules.Values;

namespace SiteGen.Core.Rules.Evaluating;

/// <summary>One figure against another, by what is known of both.</summary>
internal static class Comparing
{
    public static Verdict Verdict(string sign, Quantity left, Quantity right)
    {
        var zero = left.Zero > right.Zero ? left.Zero : right.Zero;
        if ((left.Origins | right.Origins).IsMixed())
            return Results.Verdict.Unknown;
        if (zero == ZeroDivision.Surely)
            return Results.Verdict.Unmet;
        var holds = Holds(sign, left, right);
        return holds is null || (holds == true && zero == ZeroDivision.Maybe) ? Results.Verdict.Unknown
            : holds == true ? Results.Verdict.Met
            : Results.Verdict.Unmet;
    }

    /// <summary>Null where both may be.</summary>
    private static bool? Holds(string sign, Quantity left, Quantity right) => sign switch
    {
        "<" => IsBelow(left, right) ? true : IsNotBelow(left, right) ? false : null,
        "<=" => IsNotBelow(right, left) ? true : IsBelow(right, left) ? false : null,
        ">" => Holds("<", right, left),
        ">=" => Holds("<=", right, left),
        "!=" => !Holds("=", left, right),
        _ => left.IsPoint && right.IsPoint && left.Low.Value == right.Low.Value ? true : IsBelow(left, right) || IsBelow(right, left) ? false : null,
    };

    /// <summary>Every figure on the left is below every one on the right.</summary>
    private static bool IsBelow(Quantity left, Quantity right) =>
        left.High.IsFinite && right.Low.IsFinite && left.High.Value.CompareTo(right.Low.Value) is var order && (order < 0 || (order == 0 && (left.High.IsOpen || right.Low.IsOpen)));

    private static bool IsNotBelow(Quantity left, Quantity right) => left.Low.IsFinite && right.High.IsFinite && left.Low.Value >= right.High.Value;
}
