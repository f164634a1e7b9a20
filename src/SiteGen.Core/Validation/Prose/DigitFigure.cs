using SiteGen.Core.Expressions;

namespace SiteGen.Core.Validation.Prose;

/// <summary>An Arabic number as found, its scale and unit still apart, so that figures of a span or list can share them.</summary>
/// <param name="IsOpen">Nothing stands behind the number: no scale, unit or <c>%</c>.</param>
internal sealed record DigitFigure(
    Rational Number, Rational Scale, Dimension Dimension, FigureForm Form, bool IsOpen, bool IsSure, int Start, string Written)
{
    public int End => Start + Written.Length;

    public ProseFigure ToProse() => new(Number * Scale, Dimension, Form, IsSure, IsWord: false, Start, Written);

    /// <summary><c>30至50万元</c>, <c>CNY 1 to 3 million</c>, <c>5、10、15万元</c>: what stands once holds for all.</summary>
    /// <param name="isJoined">Whether the text between two figures makes one span or list of them; in a list they need not rise.</param>
    public static IEnumerable<ProseFigure> Share(List<DigitFigure> figures, string text, Func<string, (bool IsJoined, bool IsList)> isJoined)
    {
        for (var i = figures.Count - 2; i >= 0; i--)
            if (isJoined(text[figures[i].End..figures[i + 1].Start]) is { IsJoined: true, IsList: var isList })
                (figures[i], figures[i + 1]) = Share(figures[i], figures[i + 1], isList);
        return figures.Select(figure => figure.ToProse());
    }

    private static (DigitFigure First, DigitFigure Next) Share(DigitFigure first, DigitFigure next, bool isList)
    {
        if (!first.IsOpen || (!isList && first.Number > next.Number))
            return (first, next);
        if (next.IsOpen && next.Scale == Rational.One)
            return (first, next with { Dimension = next.Dimension == Dimension.None ? first.Dimension : next.Dimension });
        var dimension = first.Dimension == Dimension.None ? next.Dimension : first.Dimension;
        var second = next.Form == FigureForm.Plain ? next with { Dimension = dimension } : next;
        return (first with { Scale = next.Scale, Dimension = dimension, Form = next.Form, IsSure = true }, second);
    }
}
