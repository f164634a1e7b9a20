using System.Collections.Immutable;
using SiteGen.Core.Diagnostics;
using SiteGen.Core.Expressions;
using SiteGen.Core.Model;
using SiteGen.Core.Sources;

namespace SiteGen.Core.Validation.Checks;

/// <summary>Every figure of a rule, amount or target stands in a clause that it cites, in Chinese and in English; a <c>figure_note</c> names those that do not.</summary>
internal static class RuleFigures
{
    private static readonly Phrase CitedClause = new("the cited clause", "所引条款");
    private static readonly Phrase InWords = new("the figure in words", "文字表述");

    public static void Check(CheckContext context, ToldPlaces told)
    {
        foreach (var criterion in context.Knowledge.Criteria.Where(item => !told.IsFaulty(item.Id)))
            Check(StatedFigures.Of(criterion), criterion.Cites, criterion.FigureNote);
        foreach (var measure in context.Knowledge.Measures.Where(item => !told.IsFaulty(item.Id)))
            Check(StatedFigures.Of(measure), measure.Cites, measure.FigureNote);
        foreach (var combining in context.Knowledge.Combinings.Where(item => !told.IsFaulty(item.Id)))
            Check(StatedFigures.Of(combining), combining.Cites, null);
        foreach (var target in context.Knowledge.Targets.Where(item => !told.IsFaulty(item.Id)))
            if (!Check(StatedFigures.Of(target), target.Cites, target.FigureNote))
                CheckWords(target, context.Diagnostics);

        bool Check(IEnumerable<Figure> figures, ImmutableArray<Citation> cites, LocalizedText? note) =>
            cites.Select(context.Lookup.Clause).ToList() is var clauses && clauses.Count > 0
            && clauses.All(clause => clause?.SelfAndDescendants().All(part => !told.IsFaulty(part.Id)) == true)
            && RuleFigures.Check([.. figures.Where(figure => !told.Contains(figure.Span))], cites, clauses!, note, context.Diagnostics);
    }

    /// <returns>Whether anything was told.</returns>
    private static bool Check(ImmutableArray<Figure> figures, ImmutableArray<Citation> cites, List<Clause> clauses, LocalizedText? note, DiagnosticBag diagnostics)
    {
        var cited = CitedFigures.Of(clauses);
        var missing = figures.Where(figure => !cited.Hold(figure)).ToList();
        var noted = note is null ? missing : [.. missing.Where(figure => !cited.With(note).Hold(figure))];
        if (note is not null && missing.Count == noted.Count)
            diagnostics.Report(Codes.NeedlessFigureNote, note.Zh.Span);
        foreach (var figure in noted)
            Report(figure, cited, cites, new(PlaceOf(clauses[0]), CitedClause), diagnostics);
        return noted.Count > 0;
    }

    private static void Report(Figure figure, CitedFigures cited, ImmutableArray<Citation> cites, RelatedPlace clause, DiagnosticBag diagnostics)
    {
        var (written, where) = (figure.Span.Text, WordList.Of(cites.Select(citation => $"#{citation.ClauseId}")));
        if (cited.OtherScaleOf(figure) is { } meant)
            diagnostics.ReportRelated(Codes.FigureOfOtherScale, figure.Span, clause, written, where, meant);
        else
            diagnostics.ReportRelated(Codes.FigureNotInClause, figure.Span, clause, written, where);
    }

    /// <summary>The figure of a target stands in its own words, too.</summary>
    private static void CheckWords(Target target, DiagnosticBag diagnostics)
    {
        var words = CitedFigures.Of(target.ValueText);
        foreach (var figure in StatedFigures.Of(target).Where(figure => !words.Hold(figure)))
            diagnostics.ReportRelated(Codes.FigureNotInWords, figure.Span, new(target.ValueText.Zh.Span, InWords), figure.Span.Text);
    }

    private static SourceSpan PlaceOf(Clause clause) => clause.Text?.Zh.Span ?? clause.Id.Span;
}
