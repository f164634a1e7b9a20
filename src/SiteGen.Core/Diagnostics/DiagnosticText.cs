using System.Text;
using SiteGen.Core.Sources;

namespace SiteGen.Core.Diagnostics;

/// <summary>Writes a diagnostic as people read it: place, code and message; the line with a caret; related places; the mend.</summary>
public static class DiagnosticText
{
    /// <summary>Longer lines are cut around the caret.</summary>
    private const int Width = 110;

    public static string Write(Diagnostic diagnostic, MessageLanguage language)
    {
        var text = new StringBuilder();
        text.Append(Place(diagnostic.Span)).Append(": ").Append(SeverityWord(diagnostic.Code.Severity, language)).Append(' ')
            .Append(diagnostic.Code.Id).Append(": ").Append(diagnostic.Message(language)).Append('\n');
        AppendLine(text, diagnostic.Span);
        foreach (var related in diagnostic.Related)
        {
            text.Append("  ").Append(Place(related.Span)).Append(": ").Append(related.Note.In(language)).Append('\n');
            AppendLine(text, related.Span);
        }

        return text.Append(language == MessageLanguage.Chinese ? "  处理:" : "  mend: ").Append(diagnostic.Mend(language)).Append('\n').ToString();
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
        (_, MessageLanguage.English) => "warning",
        _ => "警告",
    };

    private static void AppendLine(StringBuilder text, SourceSpan span)
    {
        var (number, column) = span.Position;
        var line = span.File.LineText(number);
        if (string.IsNullOrWhiteSpace(line))
            return;
        var from = column <= Width - 30 ? 0 : Math.Min(column - Width / 2, line.Length);
        var shown = line.Substring(from, Math.Min(Width, line.Length - from)).Replace('\t', ' ');
        var before = shown[..Math.Clamp(column - 1 - from, 0, shown.Length)];
        var marked = shown.Substring(before.Length, Math.Clamp(span.Length, 0, shown.Length - before.Length));
        text.Append("    ").Append(shown.TrimEnd()).Append('\n')
            .Append("    ").Append(' ', Columns(before)).Append('^').Append('~', Math.Max(Columns(marked) - 1, 0)).Append('\n');
    }

    /// <summary>How many columns a terminal gives a text: Han characters and full-width forms take two.</summary>
    private static int Columns(string text) => text.Sum(character => IsWide(character) ? 2 : 1);

    private static bool IsWide(char character) =>
        character is >= '\u1100' and <= '\u115f' or >= '\u2e80' and <= '\ua4cf' or >= '\uac00' and <= '\ud7a3'
            or >= '\uf900' and <= '\ufaff' or >= '\ufe30' and <= '\ufe6f' or >= '\uff00' and <= '\uff60' or >= '\uffe0' and <= '\uffe6';
}
