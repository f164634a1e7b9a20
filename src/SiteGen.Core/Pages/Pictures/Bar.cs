using SiteGen.Core.Expressions;

namespace SiteGen.Core.Pages.Pictures;

/// <summary>A bar as lengths in a drawing that is <c>Span</c> wide, of which the scale takes 100.</summary>
/// <param name="HasTrack">Whether the whole scale is drawn behind, since it means something itself.</param>
/// <param name="Light">How long the part of a span beyond its low figure is; null where there is none.</param>
/// <param name="Tip">The outline of a tip that says: this or more. Null where the figure is the end.</param>
internal sealed record Bar(string Span, bool HasTrack, string Solid, string? Light, string? Tip)
{
    /// <summary>So that no figure above zero vanishes beside one ten thousand times as large.</summary>
    private static readonly Rational Least = new(3, 4);

    /// <param name="greatest">The figure at the end of the scale; above zero.</param>
    /// <param name="hasRoom">Whether a bar on this scale has a tip, for which each one leaves room.</param>
    public static Bar Of(PlottedTarget target, Rational greatest, bool hasRoom)
    {
        var solid = Visible(target.Low * 100 / greatest);
        return new(
            hasRoom ? "104" : "100",
            target.Key.Against == Against.Whole,
            Length.Write(solid),
            target.High > target.Low ? Length.Write(AtLeast(target.High * 100 / greatest - solid)) : null,
            target.IsOpen ? $"M{Length.Write(solid + new Rational(7, 10))} 0h1l2 4l-2 4h-1l2-4z" : null);
    }

    /// <summary>What a multiple multiplies.</summary>
    public static Bar OfBase(Rational greatest, bool hasRoom) =>
        new(hasRoom ? "104" : "100", false, Length.Write(Visible(100 / greatest)), null, null);

    private static Rational Visible(Rational length) => length.IsZero ? length : AtLeast(length);

    private static Rational AtLeast(Rational length) => length < Least ? Least : length;
}
