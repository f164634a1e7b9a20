using System.Collections.Immutable;
using SiteGen.Core.Diagnostics;

namespace SiteGen.Reporting;

/// <summary>Faults as people read them, in lines of their own on any terminal.</summary>
internal static class TextReport
{
    public static void Write(ImmutableArray<Diagnostic> diagnostics, TextWriter writer, MessageLanguage language, bool colour)
    {
        foreach (var diagnostic in diagnostics)
        {
            var text = Harmless(DiagnosticText.Write(diagnostic, language));
            writer.Write(colour ? ColourSeverity(text, diagnostic, language) : text);
        }
    }

    /// <summary>What stands in a file cannot steer the terminal that shows it.</summary>
    private static string Harmless(string text) => string.Create(text.Length, text, static (shown, text) =>
    {
        for (var i = 0; i < text.Length; i++)
            shown[i] = char.IsControl(text[i]) && text[i] != '\n' ? '\uFFFD' : text[i];
    });

    private static string ColourSeverity(string text, Diagnostic diagnostic, MessageLanguage language)
    {
        var head = $"{DiagnosticText.SeverityWord(diagnostic.Code.Severity, language)} {diagnostic.Code.Id}";
        var at = text.IndexOf(head, StringComparison.Ordinal);
        var coloured = diagnostic.Code.Severity == Severity.Error ? Colours.Red(head) : Colours.Yellow(head);
        return at < 0 ? text : string.Concat(text.AsSpan(0, at), coloured, text.AsSpan(at + head.Length));
    }
}
