using System.Text;
using SiteGen.Core.Sources;

namespace SiteGen.Core.Diagnostics;

/// <summary>Writes a diagnostic as people read it: place, code and message; the line with a caret; related places; the mend.</summary>
public static class DiagnosticText
{
    public static string Write(Diagnostic diagnostic, MessageLanguage language)
    {
        var text = new StringBuilder();
        text.Append(Place(diagnostic.Span)).Append(": ").Append(SeverityWord(diagnostic.Code.Severity, language)).Append(' ')
            .Append(diagnostic.Code.Id).Append(language == MessageLanguage.Chinese ? "：" : ": ").Append(diagnostic.Message(language)).Append('\n');
        AppendLine(text, diagnostic.Span);
        foreach (var related in diagnostic.Related)
        {
            text.Append("  ").Append(Place(related.Span)).Append(": ").Append(related.Note.In(language)).Append('\n');
            AppendLine(text, related.Span);
        }

        return text.Append(language == MessageLanguage.Chinese ? "  处理：" : "  mend: ").Append(diagnostic.Mend(language)).Append('\n').ToString();
    }

    /// <summary><c>content/site.yaml(3,5)</c></summary>
    public static string Place(SourceSpan span)
    {
        var (line, column) = span.Position;
        return $"{span.File.DisplayPath}({line},{column})";
    }

    public static string SeverityWord(Severity severity, MessageLanguage language) => (severity, language) switch
    {
        (Severity.Error, MessageLanguage.English) => "error",
        (Severity.Error, _) => "错误",
        (Severity.Warning, MessageLanguage.English) => "warning",
        (Severity.Warning, _) => "警告",
        (_, MessageLanguage.English) => "note",
        _ => "提示",
    };

    private static void AppendLine(StringBuilder text, SourceSpan span)
    {
        var (number, column) = span.Position;
        var line = span.File.LineText(number);
        if (string.IsNullOrWhiteSpace(line))
            return;
        var excerpt = LineExcerpt.Around(line, column - 1, span.Length);
        text.Append("    ").Append(excerpt.Shown).Append('\n').Append("    ").Append(excerpt.Marks).Append('\n');
    }
}
