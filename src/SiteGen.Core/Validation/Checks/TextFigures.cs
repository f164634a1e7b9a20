using SiteGen.Core.Diagnostics;
using SiteGen.Core.Model;
using SiteGen.Core.Sources;
using SiteGen.Core.Validation.Prose;

namespace SiteGen.Core.Validation.Checks;

/// <summary>A text names the same figures in Chinese and in English: 5000万元 is CNY 50 million.</summary>
internal static class TextFigures
{
    private static readonly Phrase ChineseText = new("the Chinese text", "中文文本");

    public static void Check(CheckContext context)
    {
        foreach (var text in BilingualTexts.Of(context.Knowledge))
            if (text.Zh.Value.Length > 0 && text.En.Value.Length > 0)
                Compare(text, context.Diagnostics);
    }

    private static void Compare(LocalizedText text, DiagnosticBag diagnostics)
    {
        var chinese = ProseFigures.Of(text.Zh.Value, Language.Chinese);
        var english = ProseFigures.Of(text.En.Value, Language.English);
        foreach (var lost in ProseFigures.Missing(chinese, english))
            diagnostics.ReportRelated(Codes.FigureNotInEnglish, text.En.Span, new(PlaceOf(lost, text.Zh), ChineseText), lost.Written);
        foreach (var added in ProseFigures.Missing(english, chinese))
            diagnostics.ReportRelated(Codes.FigureNotInChinese, PlaceOf(added, text.En), new(text.Zh.Span, ChineseText), added.Written);
    }

    /// <summary>The figure itself, where the text stands in the file letter for letter; else the text.</summary>
    private static SourceSpan PlaceOf(ProseFigure figure, Located<string> text)
    {
        var at = text.Span.Text.IndexOf(text.Value, StringComparison.Ordinal);
        return at < 0 ? text.Span : text.Span with { Start = text.Span.Start + at + figure.Start, Length = figure.Written.Length };
    }
}
