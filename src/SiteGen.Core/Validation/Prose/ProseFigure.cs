using SiteGen.Core.Expressions;

namespace SiteGen.Core.Validation.Prose;

/// <summary>Part: a fraction or a multiple, <c>一半</c>, <c>2倍</c>.</summary>
internal enum FigureForm { Plain, Part, Percent }

/// <summary>A figure that a sentence names, in base units.</summary>
/// <param name="Dimension">None where no unit stands by it: English leaves counted things unnamed.</param>
/// <param name="IsSure">False for what may be a figure or only a way of speaking (<c>一个</c>, <c>one</c>, <c>2025</c>): it answers another, and is owed none.</param>
/// <param name="IsWord">Written out, so that a sentence may repeat it freely.</param>
/// <param name="Start">Where in the text.</param>
/// <param name="Written">As it stands there.</param>
internal sealed record ProseFigure(Rational Value, Dimension Dimension, FigureForm Form, bool IsSure, bool IsWord, int Start, string Written)
{
    private static readonly Rational HalfOfOne = new(1, 2);

    public int End => Start + Written.Length;

    /// <summary><c>减半</c>, <c>half</c>: the other figures of its clause count by half too.</summary>
    public bool IsHalf => IsSure && IsWord && Form == FigureForm.Part && Value == HalfOfOne;

    private bool IsBare => Dimension == Dimension.None && Form == FigureForm.Plain;

    /// <summary>Whether both can mean the same.</summary>
    public bool Agrees(ProseFigure other) => Value == other.Value && IsLike(other);

    /// <summary>Whether both are figures of one kind, whatever their values.</summary>
    public bool IsLike(ProseFigure other) => (Form, other.Form) switch
    {
        (FigureForm.Percent, _) => other.Form != FigureForm.Plain,
        (_, FigureForm.Percent) => Form != FigureForm.Plain,
        _ => Dimension == other.Dimension || IsBare || other.IsBare,
    };

    /// <summary>A figure of a rule: whether the text can mean it.</summary>
    public bool IsLike(Figure figure)
    {
        if (figure.IsPercent)
            return Form != FigureForm.Plain;
        var isYearly = figure.Dimension[BaseUnit.Year] < 0;
        var dimension = isYearly ? figure.Dimension * Dimension.Of(BaseUnit.Year) : figure.Dimension;
        return dimension == Dimension || IsBare || (!figure.HasUnit && Dimension.IsCount);
    }
}
