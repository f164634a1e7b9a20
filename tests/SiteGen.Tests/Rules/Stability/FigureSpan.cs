using SiteGen.Core.Expressions;
using SiteGen.Core.Model;
using SiteGen.Core.Rules.Evaluating;
using SiteGen.Core.Rules.Values;

namespace SiteGen.Tests.Rules.Stability;

/// <summary>The figures or days that are drawn as answers to an input: its domain, and where that has no end, as far as makes a difference.</summary>
/// <param name="Step">From one figure to the next that can be an answer.</param>
internal readonly record struct FigureSpan(Rational Low, Rational High, Rational Step)
{
    private static readonly (Rational Low, Rational High) Days = (Core.Rules.Values.Days.Of(new(1985, 1, 1)), Core.Rules.Values.Days.Of(new(2035, 1, 1)));

    private static readonly (Rational Low, Rational High) Figures = (-10_000, 10_000);

    public static FigureSpan Of(InputSlot slot)
    {
        var step = slot.Step ?? new Rational(1, 1000);
        var (low, high) = slot.Type == InputType.Date ? Days : Figures;
        return new(End(slot.Domain.Low, low, step), End(slot.Domain.High, high, -step), step);
    }

    /// <summary>So many thousandths of the way from one figure to another, never past it.</summary>
    public Rational At(Rational from, Rational to, int thousandths)
    {
        var down = Down(from + (to - from) * new Rational(thousandths, 1000));
        var lowest = from < to ? from : to;
        return down < lowest ? lowest : down;
    }

    public Rational Nearest(Rational value)
    {
        var down = Down(value);
        return down < Low ? Low : down > High ? High : down;
    }

    private Rational Down(Rational value) => (Rational)(value / Step).Floor() * Step;

    private static Rational End(Bound bound, Rational otherwise, Rational inward) =>
        !bound.IsFinite ? otherwise : bound.IsOpen ? bound.Value + inward : bound.Value;
}
