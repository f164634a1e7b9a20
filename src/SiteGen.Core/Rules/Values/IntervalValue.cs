using System.Collections.Immutable;
using SiteGen.Core.Expressions;

namespace SiteGen.Core.Rules.Values;

/// <summary>Intervals as written, as sets of figures.</summary>
internal static class IntervalValue
{
    /// <param name="valueOf">Of an end, exact.</param>
    public static Quantity Of(Interval interval, Func<Expression, Rational> valueOf) => new(
        interval.Low is { } low ? Bound.Of(valueOf(low), !interval.LowIncluded) : Bound.NoLow,
        interval.High is { } high ? Bound.Of(valueOf(high), !interval.HighIncluded) : Bound.NoHigh);

    /// <summary>Of figures and dates.</summary>
    public static Quantity Of(Interval interval) =>
        Of(interval, end => end switch { Figure figure => figure.Value, DateFigure date => Days.Of(date.Value), _ => default });

    /// <summary>Some figure lies in both.</summary>
    public static bool Meet(Quantity a, Quantity b) => !IsBefore(a.High, b.Low) && !IsBefore(b.High, a.Low);

    /// <summary>Every figure of the first lies in the second.</summary>
    public static bool IsWithin(Quantity inner, Quantity outer) =>
        Bound.Lower(inner.Low, outer.Low) == outer.Low && Bound.Higher(inner.High, outer.High) == outer.High;

    /// <summary>Every figure lies in one of these.</summary>
    public static bool IsCovered(Quantity value, ImmutableArray<Quantity> ranges)
    {
        var open = value;
        foreach (var range in ranges.OrderBy(range => range.Low))
        {
            if (IsWithin(open, range))
                return true;
            if (Meet(open, range) && Bound.Lower(open.Low, range.Low) == range.Low)
                open = new(Bound.Of(range.High.Value, !range.High.IsOpen), open.High);
        }

        return false;
    }

    /// <summary>An upper end below a lower one: nothing lies between.</summary>
    private static bool IsBefore(Bound high, Bound low) =>
        high.IsFinite && low.IsFinite && high.Value.CompareTo(low.Value) is var order && (order < 0 || (order == 0 && (high.IsOpen || low.IsOpen)));
}
