using SiteGen.Core.Expressions;
using SiteGen.Core.Rules.Values;

namespace SiteGen.Core.Rules.Analyses;

/// <summary>A stretch of the line of numbers; an end that is null is open to that side, and never included.</summary>
internal readonly record struct Stretch(Rational? Low, bool LowIncluded, Rational? High, bool HighIncluded)
{
    public static Stretch Everything => default;

    public bool IsEmpty => Low is { } low && High is { } high && (low > high || (low == high && !(LowIncluded && HighIncluded)));

    /// <summary>All numbers below it; null where there are none.</summary>
    public Stretch? Before => Low is null ? null : new(null, false, Low, !LowIncluded);

    /// <summary>All numbers above it; null where there are none.</summary>
    public Stretch? After => High is null ? null : new(High, !HighIncluded, null, false);

    public static Stretch Point(Rational value) => new(value, true, value, true);

    public static Stretch Of(Quantity quantity) => new(
        quantity.Low.IsFinite ? quantity.Low.Value : null,
        quantity.Low is { IsFinite: true, IsOpen: false },
        quantity.High.IsFinite ? quantity.High.Value : null,
        quantity.High is { IsFinite: true, IsOpen: false });

    /// <summary>What lies in both.</summary>
    public Stretch And(Stretch other)
    {
        var low = CompareLows(this, other) >= 0 ? this : other;
        var high = CompareHighs(this, other) <= 0 ? this : other;
        return new(low.Low, low.LowIncluded, high.High, high.HighIncluded);
    }

    /// <summary>What lies in this one and not in the other: up to two pieces.</summary>
    public IEnumerable<Stretch> Minus(Stretch other)
    {
        var whole = this;
        return new[] { other.Before, other.After }.OfType<Stretch>().Select(piece => whole.And(piece)).Where(piece => !piece.IsEmpty);
    }

    /// <summary>Its ends drawn in to the first multiples of a step that lie in it; itself where there is no step.</summary>
    public Stretch OnGrid(Rational? step)
    {
        if (step is not { } unit)
            return this;
        Rational? low = Low is { } from ? (LowIncluded ? (from / unit).Ceiling() : (from / unit).Floor() + 1) * unit : null;
        Rational? high = High is { } to ? (HighIncluded ? (to / unit).Floor() : (to / unit).Ceiling() - 1) * unit : null;
        return new(low, low is not null, high, high is not null);
    }

    /// <summary>A number that lies in it, a multiple of the step where there is one; as round as its ends where that is easy.</summary>
    public Rational Witness(Rational? step)
    {
        var inside = OnGrid(step);
        var around = (Low, High) switch
        {
            ({ } low, { } high) => (low + high) / 2,
            ({ } low, null) => low.Sign > 0 ? low * 2 : low + 1,
            (null, { } high) => high.Sign switch { < 0 => high * 2, 0 => -1, _ => high / 2 },
            _ => Rational.Zero,
        };
        var isWhole = step is { } unit && unit >= Rational.One;
        if (!isWhole && Point(around).OnGrid(step) is { IsEmpty: false } point && !inside.And(point).IsEmpty)
            return around;
        return inside.Low ?? inside.High ?? Rational.Zero;
    }

    public static int CompareLows(Stretch a, Stretch b) => (a.Low, b.Low) switch
    {
        (null, null) => 0,
        (null, _) => -1,
        (_, null) => 1,
        ({ } x, { } y) => x == y ? b.LowIncluded.CompareTo(a.LowIncluded) : x.CompareTo(y),
    };

    public static int CompareHighs(Stretch a, Stretch b) => (a.High, b.High) switch
    {
        (null, null) => 0,
        (null, _) => 1,
        (_, null) => -1,
        ({ } x, { } y) => x == y ? a.HighIncluded.CompareTo(b.HighIncluded) : x.CompareTo(y),
    };
}
