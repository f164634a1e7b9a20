using System.Globalization;
using System.Text;

namespace SiteGen.Core.Rules.Sentences;

/// <summary>How many columns of a terminal a text takes, and where it may be broken.</summary>
/// <remarks>East Asian wide and full-width characters (UAX 11) take two columns, combining ones none.</remarks>
internal static class TextWidth
{
    /// <summary>First and last of each range of wide characters.</summary>
    private static readonly (int First, int Last)[] Wide =
    [
        (0x1100, 0x115F), (0x2E80, 0x303E), (0x3041, 0x4DBF), (0x4E00, 0xA4CF), (0xA960, 0xA97C), (0xAC00, 0xD7A3), (0xF900, 0xFAFF),
        (0xFE30, 0xFE6F), (0xFF00, 0xFF60), (0xFFE0, 0xFFE6), (0x1F300, 0x1F64F), (0x1F900, 0x1F9FF), (0x20000, 0x3FFFD),
    ];

    private const string Openers = "（“《〈【「『(";
    private const string Closers = "，。；：、）”》〉】」』？！%,.;:)";

    public static int Of(string text) => text.EnumerateRunes().Sum(Of);

    /// <summary>Lines that are no wider, except where a word is.</summary>
    public static IEnumerable<string> Wrap(string text, int width)
    {
        var line = new StringBuilder();
        foreach (var piece in Pieces(text))
        {
            if (line.Length > 0 && Of(line.ToString()) + Of(piece.TrimEnd()) > width)
            {
                yield return line.ToString().TrimEnd();
                line.Clear();
            }

            line.Append(line.Length == 0 ? piece.TrimStart() : piece);
        }

        if (line.Length > 0)
            yield return line.ToString().TrimEnd();
    }

    public static string Pad(string text, int width) => text + new string(' ', Math.Max(0, width - Of(text)));

    private static int Of(Rune rune) =>
        Rune.GetUnicodeCategory(rune) is UnicodeCategory.NonSpacingMark or UnicodeCategory.EnclosingMark or UnicodeCategory.Format ? 0 : IsWide(rune) ? 2 : 1;

    private static bool IsWide(Rune rune) => Array.Exists(Wide, range => range.First <= rune.Value && rune.Value <= range.Last);

    /// <summary>What must stay on one line: a Latin word with the blank behind it, a Han character with the punctuation that clings to it.</summary>
    private static IEnumerable<string> Pieces(string text)
    {
        var piece = new StringBuilder();
        Rune? before = null;
        foreach (var rune in text.EnumerateRunes())
        {
            if (before is { } last && MayBreak(last, rune))
            {
                yield return piece.ToString();
                piece.Clear();
            }

            piece.Append(rune);
            before = rune;
        }

        if (piece.Length > 0)
            yield return piece.ToString();
    }

    private static bool MayBreak(Rune before, Rune after)
    {
        if (Rune.IsWhiteSpace(before) || Rune.IsWhiteSpace(after))
            return Rune.IsWhiteSpace(before) && !Rune.IsWhiteSpace(after);
        return (IsWide(before) || IsWide(after)) && !IsAmong(Openers, before) && !IsAmong(Closers, after);
    }

    private static bool IsAmong(string characters, Rune rune) => characters.Contains(rune.ToString(), StringComparison.Ordinal);
}
