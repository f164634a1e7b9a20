using SiteGen.Core.Expressions;
using SiteGen.Core.Model;

namespace SiteGen.Core.Pages.Pictures;

/// <summary>How a figure is drawn: against the others, against the whole, or against its base.</summary>
internal enum Against { Others, Whole, Base }

/// <summary>What two targets share that stand on one scale. A yearly target is due every year, so its own year parts nothing.</summary>
internal sealed record ChartKey(Cadence Cadence, int? By, Against Against, Dimension Dimension);

/// <summary>A target as figures.</summary>
/// <param name="High">The same as the low one but in a span.</param>
internal sealed record PlottedTarget(Target Target, Rational Low, Rational High, ChartKey Key)
{
    /// <summary>Only <c>at least</c> goes on beyond its figure.</summary>
    public bool IsOpen => Target.Comparison == TargetComparison.AtLeast;

    /// <returns>Null where there is no figure, or one below zero, which no bar from zero can show.</returns>
    public static PlottedTarget? Of(Target target)
    {
        if (target.Low.Expression is not Figure low || low.Value.Sign < 0)
            return null;
        var high = target.High?.Expression is Figure other && IsComparable(other, low) && other.Value > low.Value ? other.Value : low.Value;
        var by = target.Cadence == Cadence.Total ? target.By : null;
        return new(target, low.Value, high, new(target.Cadence, by, AgainstOf(target, low), low.Dimension));
    }

    private static bool IsComparable(Figure a, Figure b) => a.Dimension == b.Dimension && a.IsPercent == b.IsPercent;

    private static Against AgainstOf(Target target, Figure figure)
    {
        if (figure.IsPercent)
            return Against.Whole;
        var isMultiple = figure.Dimension == Dimension.None && (figure.HasUnit || target.Comparison == TargetComparison.Multiple);
        return isMultiple ? Against.Base : Against.Others;
    }
}
