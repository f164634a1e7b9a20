using System.Collections.Immutable;
using SiteGen.Core.Expressions;
using SiteGen.Core.Model;
using SiteGen.Core.Validation.Prose;

namespace SiteGen.Core.Validation;

/// <summary>The figures of the texts that a rule rests on, language by language.</summary>
/// <param name="Texts">Those that belong together: a clause and its sub-clauses. 减半 halves the figures of its own group.</param>
internal sealed record CitedFigures(ImmutableArray<(ImmutableArray<ProseFigure> Chinese, ImmutableArray<ProseFigure> English)> Texts)
{
    private static readonly Rational Myriad = 10_000;

    public static CitedFigures Of(IEnumerable<Clause> clauses) => new([.. clauses.Select(clause => Read(clause.SelfAndDescendants()
        .SelectMany(part => new[] { part.Title, part.Text }).OfType<LocalizedText>()))]);

    public static CitedFigures Of(LocalizedText text) => new([Read([text])]);

    public CitedFigures With(LocalizedText note) => new(Texts.Add(Read([note])));

    /// <summary>In both languages.</summary>
    public bool Hold(Figure figure) => Texts.Any(text => Hold(text.Chinese, figure)) && Texts.Any(text => Hold(text.English, figure));

    /// <summary>The figure that the texts have instead, off by 万 (a hundred for percentages); null where there is none.</summary>
    public string? OtherScaleOf(Figure figure)
    {
        var factor = figure.Dimension == Dimension.None ? 100 : Myriad;
        var meant = Texts.SelectMany(text => text.Chinese.Concat(text.English)).FirstOrDefault(said => said.IsSure && IsMeant(said, figure, factor));
        if (meant is null)
            return null;
        var isPercent = meant.Form == FigureForm.Percent;
        return FigureText.Write(figure with { Value = meant.Value, IsPercent = isPercent, HasUnit = figure.HasUnit || isPercent }, Language.Chinese);
    }

    private static bool IsMeant(ProseFigure said, Figure figure, Rational factor) =>
        (said.Value == figure.Value * factor || said.Value == figure.Value / factor)
        && (figure.Dimension == Dimension.None ? said.Form == FigureForm.Percent : said.IsLike(figure));

    private static bool Hold(ImmutableArray<ProseFigure> text, Figure figure) =>
        text.Any(said => said.Value == figure.Value && said.IsLike(figure))
        || (text.Any(said => said.IsHalf) && text.Any(said => said.IsSure && said.Value == figure.Value * 2 && said.IsLike(figure)));

    private static (ImmutableArray<ProseFigure> Chinese, ImmutableArray<ProseFigure> English) Read(IEnumerable<LocalizedText> texts)
    {
        var parts = texts.ToList();
        return (Of(Language.Chinese), Of(Language.English));

        ImmutableArray<ProseFigure> Of(Language language) => [.. parts.SelectMany(text => ProseFigures.Of(text.In(language), language))];
    }
}
