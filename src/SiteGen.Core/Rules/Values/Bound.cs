using SiteGen.Core.Expressions;

namespace SiteGen.Core.Rules.Values;

/// <summary>One end of an interval: an exact figure or no end at all.</summary>
/// <param name="Infinity">-1 or 1 where there is no end on that side; the figure then says nothing.</param>
/// <param name="IsOpen">The figure itself is left out.</param>
internal readonly record struct Bound(Rational Value, int Infinity, bool IsOpen) : IComparable<Bound>
{
    public static Bound NoLow { get; } = new(default, -1, false);

    public static Bound NoHigh { get; } = new(default, 1, false);

    public bool IsFinite => Infinity == 0;

    private bool IsZero => IsFinite && Value.IsZero;

    public static Bound operator +(Bound a, Bound b) => (a.Infinity, b.Infinity) switch
    {
        (0, 0) => Of(a.Value + b.Value, a.IsOpen || b.IsOpen),
        (0, _) => b,
        _ => a,
    };

    public static Bound operator -(Bound a) => new(-a.Value, -a.Infinity, a.IsOpen);

    /// <summary>Nothing, taken any number of times, is nothing: a closed zero swallows what it meets.</summary>
    public static Bound operator *(Bound a, Bound b)
    {
        if (a.IsZero || b.IsZero)
            return Of(default, !((a.IsZero && !a.IsOpen) || (b.IsZero && !b.IsOpen)));
        return a.IsFinite && b.IsFinite
            ? Of(a.Value * b.Value, a.IsOpen || b.IsOpen)
            : new(default, a.Sign * b.Sign, false);
    }

    private int Sign => IsFinite ? Value.Sign : Infinity;

    public static Bound Of(Rational value, bool isOpen = false) => new(value, 0, isOpen);

    /// <summary>One by it; of a zero the infinity of the side on which the interval lies.</summary>
    public Bound Reciprocal(int side) => !IsFinite ? Of(default, true) : Value.IsZero ? new(default, side, false) : Of(Rational.One / Value, IsOpen);

    /// <summary>By figure alone.</summary>
    public int CompareTo(Bound other) =>
        Infinity != other.Infinity ? Infinity.CompareTo(other.Infinity) : IsFinite ? Value.CompareTo(other.Value) : 0;

    /// <summary>The lower one; of equals the closed one.</summary>
    public static Bound Lower(Bound a, Bound b) => a.CompareTo(b) switch { < 0 => a, > 0 => b, _ => a.IsOpen ? b : a };

    /// <summary>The higher one; of equals the closed one.</summary>
    public static Bound Higher(Bound a, Bound b) => a.CompareTo(b) switch { > 0 => a, < 0 => b, _ => a.IsOpen ? b : a };
}
