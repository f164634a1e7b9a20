using SiteGen.Core.Expressions;
using SiteGen.Core.Rules.Values;

namespace SiteGen.Core.Rules.Evaluating;

/// <summary>One figure out of every stretch, or pair of figures out of every cell, between the lines on which comparisons turn.</summary>
internal static class Cells
{
    /// <param name="turns">Figures at which something can change.</param>
    /// <param name="isWhole">Only whole numbers are answers.</param>
    public static IEnumerable<Rational> Along(Quantity domain, IEnumerable<Rational> turns, bool isWhole)
    {
        var ends = new[] { domain.Low, domain.High }.Where(end => end.IsFinite).Select(end => end.Value);
        var marks = turns.Where(turn => IsInside(domain, turn)).Concat(ends).DefaultIfEmpty(Rational.Zero).Distinct().Order().ToList();
        return isWhole ? marks.SelectMany(WholeAround).Where(domain.Contains).Distinct() : Between(marks).Where(domain.Contains);
    }

    /// <summary>Cylinder by cylinder: at every x where lines cross, and between, every stretch of y.</summary>
    public static IEnumerable<(Rational X, Rational Y)> Across(Quantity xDomain, Quantity yDomain, IReadOnlyCollection<Affine> turns)
    {
        var slanted = turns.Where(turn => !turn.Y.IsZero).Distinct().ToList();
        return from x in Along(xDomain, Crossings(yDomain, turns), isWhole: false)
               from y in Along(yDomain, slanted.Select(line => -(line.Constant + line.X * x) / line.Y), isWhole: false)
               select (x, y);
    }

    /// <summary>Every x at which lines cross each other or the ends of y, or which a line is.</summary>
    public static IEnumerable<Rational> Crossings(Quantity yDomain, IReadOnlyCollection<Affine> turns)
    {
        var ends = new[] { yDomain.Low, yDomain.High }.Where(end => end.IsFinite).Select(end => new Affine(-end.Value, default, 1));
        var lines = turns.Where(turn => !turn.Y.IsZero).Concat(ends).Distinct().ToList();
        var crossings = lines.SelectMany((_, index) => lines.Take(index), Crossing).OfType<Rational>();
        return crossings.Concat(turns.Where(turn => turn.Y.IsZero && !turn.X.IsZero).Select(turn => -turn.Constant / turn.X));
    }

    private static Rational? Crossing(Affine a, Affine b)
    {
        var slope = a.X / a.Y - b.X / b.Y;
        return slope.IsZero ? null : (b.Constant / b.Y - a.Constant / a.Y) / slope;
    }

    private static bool IsInside(Quantity domain, Rational value) =>
        (!domain.Low.IsFinite || domain.Low.Value <= value) && (!domain.High.IsFinite || value <= domain.High.Value);

    /// <summary>The marks, what lies between two of them, and beyond the first and the last.</summary>
    private static IEnumerable<Rational> Between(List<Rational> marks)
    {
        yield return marks[0] - 1;
        for (var i = 0; i < marks.Count; i++)
        {
            yield return marks[i];
            yield return i + 1 < marks.Count ? (marks[i] + marks[i + 1]) / 2 : marks[i] + 1;
        }
    }

    private static IEnumerable<Rational> WholeAround(Rational mark) => [mark.Ceiling() - 1, mark.Floor(), mark.Ceiling(), mark.Floor() + 1];
}
