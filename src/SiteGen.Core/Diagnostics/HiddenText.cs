using SiteGen.Core.Sources;

namespace SiteGen.Core.Diagnostics;

/// <summary>Reports SG0108: what nobody who reads a file can see.</summary>
internal static class HiddenText
{
    /// <summary>The first hidden character of each line, wherever in the file it stands.</summary>
    public static void ReportIn(SourceFile file, DiagnosticBag diagnostics)
    {
        // A mark at the very beginning only tells the encoding.
        for (var at = file.Text.StartsWith('\ufeff') ? 1 : 0; HiddenCharacters.Find(file.Text.AsSpan(at)) is var (index, character);)
        {
            Report(new(file, at + index, character.Utf16SequenceLength), character, diagnostics);
            var end = file.Text.AsSpan(at + index).IndexOfAny('\r', '\n');
            at = end < 0 ? file.Text.Length : at + index + end;
        }
    }

    public static void Report(SourceSpan span, System.Text.Rune character, DiagnosticBag diagnostics) =>
        diagnostics.Report(Codes.HiddenCharacter, span, $"U+{character.Value:X4}");
}
