using System.Collections.Immutable;
using SiteGen.Core.Expressions;

namespace SiteGen.Core.Rules.Values;

/// <summary>Exact arithmetic over intervals. Every result holds each figure that can come out, and no narrower operand gives a wider one.</summary>
internal static class Arithmetic
{
    public static Quantity Sum(Quantity a, Quantity b) => Quantity.From(a.Low + b.Low, a.High + b.High, Formed(a, b, AffineRatio.Sum), a, b);

    public static Quantity Negative(Quantity a) => Quantity.From(-a.High, -a.Low, AffineRatio.Negative(a.Form), a);

    public static Quantity Difference(Quantity a, Quantity b) => Sum(a, Negative(b));

    public static Quantity Product(Quantity a, Quantity b)
    {
        Bound[] corners = [a.Low * b.Low, a.Low * b.High, a.High * b.Low, a.High * b.High];
        return Quantity.From(corners.Aggregate(Bound.Lower), corners.Aggregate(Bound.Higher), Formed(a, b, AffineRatio.Product), a, b);
    }

    public static Quantity Quotient(Quantity a, Quantity b)
    {
        var (low, high) = (b.Low, b.High);
        var form = Formed(a, b, AffineRatio.Quotient);
        if (!b.Contains(default))
            return Divide(low, high);
        var zero = b.IsPoint ? ZeroDivision.Surely : ZeroDivision.Maybe;
        var ends = zero == ZeroDivision.Surely || (SignOf(low) < 0 && SignOf(high) > 0) ? default((Bound, Bound)?)
            : SignOf(low) == 0 ? (Bound.Of(default, true), high)
            : (low, Bound.Of(default, true));
        var cut = ends is var (from, to) ? Divide(from, to) : Quantity.From(Bound.NoLow, Bound.NoHigh, form, a, b);
        return cut with { Zero = Max(cut.Zero, zero) };

        Quantity Divide(Bound from, Bound to)
        {
            var whole = Product(a with { Form = null }, new Quantity(to.Reciprocal(-1), from.Reciprocal(1)));
            return Quantity.From(whole.Low, whole.High, form, a, b);
        }
    }

    public static Quantity Least(ImmutableArray<Quantity> values) =>
        Bounds(values, values.Select(value => value.Low).Aggregate(Bound.Lower), values.Select(value => value.High).Aggregate(LowerOpen));

    public static Quantity Greatest(ImmutableArray<Quantity> values) =>
        Bounds(values, values.Select(value => value.Low).Aggregate(HigherOpen), values.Select(value => value.High).Aggregate(Bound.Higher));

    /// <summary>To the nearest multiple of the step, halves away from zero. Of a step that is not known, or not above zero, nothing is known.</summary>
    public static Quantity Rounded(Quantity value, Quantity step) =>
        step.IsPoint && step.Low.Value.Sign > 0
            ? Quantity.From(Round(value.Low, step.Low.Value), Round(value.High, step.Low.Value), null, value, step)
            : Quantity.From(Bound.NoLow, Bound.NoHigh, null, value, step);

    private static Quantity Bounds(ImmutableArray<Quantity> values, Bound low, Bound high) => Quantity.From(low, high, null, [.. values]);

    /// <summary>Of equals the open one: the least of two figures is below both of their upper ends.</summary>
    private static Bound LowerOpen(Bound a, Bound b) => a.CompareTo(b) switch { < 0 => a, > 0 => b, _ => a.IsOpen ? a : b };

    private static Bound HigherOpen(Bound a, Bound b) => a.CompareTo(b) switch { > 0 => a, < 0 => b, _ => a.IsOpen ? a : b };

    private static Bound Round(Bound bound, Rational step) =>
        bound.IsFinite ? Bound.Of((bound.Value / step).Rounded() * step) : bound;

    private static int SignOf(Bound bound) => bound.IsFinite ? bound.Value.Sign : bound.Infinity;

    private static ZeroDivision Max(ZeroDivision a, ZeroDivision b) => a > b ? a : b;

    /// <summary>Only where a figure is being tried; else nobody asks for the form.</summary>
    private static AffineRatio? Formed(Quantity a, Quantity b, Func<AffineRatio?, AffineRatio?, AffineRatio?> combine) =>
        a.Form is null && b.Form is null ? null : combine(a.FormOrConstant(), b.FormOrConstant());
}
