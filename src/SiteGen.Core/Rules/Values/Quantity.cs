using SiteGen.Core.Expressions;

namespace SiteGen.Core.Rules.Values;

/// <summary>What a figure rests on.</summary>
[Flags]
internal enum Origins
{
    None = 0,

    /// <summary>A figure that is being tried.</summary>
    Split = 1,

    /// <summary>An input without answer.</summary>
    Absent = 2,

    /// <summary>An input answered with a band.</summary>
    Band = 4,

    /// <summary>A day, written as a date.</summary>
    Date = 8,

    /// <summary>Hangs on a figure that is being tried, but not by a straight line.</summary>
    Bent = 16,

    /// <summary>Not known exactly.</summary>
    Open = Absent | Band,
}

/// <summary>What origins say of how well something is known.</summary>
internal static class Certainty
{
    /// <summary>Not known exactly.</summary>
    public static bool IsOpen(this Origins origins) => (origins & Origins.Open) != 0;

    /// <summary>Tried together with what is open: nothing can be said of it until that is known too.</summary>
    public static bool IsMixed(this Origins origins) => origins.HasFlag(Origins.Split) && origins.IsOpen();
}

/// <summary>Whether a division by zero is in a figure.</summary>
internal enum ZeroDivision { No, Maybe, Surely }

/// <summary>What is known of a figure: the exact interval in which it lies, a point where it is known. Days are counted from 1970-01-01.</summary>
/// <param name="Form">How it hangs on the figures that are being tried; null where that is not asked, or not by a straight line.</param>
internal sealed record Quantity(Bound Low, Bound High, ZeroDivision Zero = ZeroDivision.No, Origins Origins = Origins.None, AffineRatio? Form = null)
{
    public static Quantity Unbounded { get; } = new(Bound.NoLow, Bound.NoHigh);

    public bool IsPoint => Low.IsFinite && High.IsFinite && !Low.IsOpen && !High.IsOpen && Low.Value == High.Value;

    /// <summary>Hangs on inputs that are not known exactly.</summary>
    public bool IsOpen => Origins.IsOpen();

    public static Quantity Point(Rational value, Origins origins = Origins.None) => new(Bound.Of(value), Bound.Of(value), Origins: origins);

    /// <summary>The form, where there is one: a known figure is a constant.</summary>
    public AffineRatio? FormOrConstant() => Form ?? (IsPoint && Zero == ZeroDivision.No && !Origins.HasFlag(Origins.Bent) ? AffineRatio.Constant(Low.Value) : null);

    public bool Contains(Rational value) => CompareLow(value) && CompareHigh(value);

    /// <summary>A result of these operands, with everything that they rest on.</summary>
    public static Quantity From(Bound low, Bound high, AffineRatio? form, params ReadOnlySpan<Quantity> operands)
    {
        var (zero, origins) = (ZeroDivision.No, Origins.None);
        foreach (var operand in operands)
            (zero, origins) = (operand.Zero > zero ? operand.Zero : zero, origins | operand.Origins | (form is null && operand.Form is not null ? Origins.Bent : Origins.None));
        return new(low, high, zero, origins & ~Origins.Date, form);
    }

    private bool CompareLow(Rational value) => !Low.IsFinite || Low.Value < value || (Low.Value == value && !Low.IsOpen);

    private bool CompareHigh(Rational value) => !High.IsFinite || High.Value > value || (High.Value == value && !High.IsOpen);
}
