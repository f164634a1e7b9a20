using System.Collections.Immutable;

namespace SiteGen.Core.Pages.Pictures;

/// <summary>Breaks text that a drawing cannot wrap by itself.</summary>
/// <remarks>Widths are estimates that err on the wide side, in hundredths of the text's size.</remarks>
internal static class TextLines
{
    private const int Han = 100;
    private const int Capital = 72;
    private const int Narrow = 34;
    private const int Other = 58;

    public static ImmutableArray<string> Break(string text, int width)
    {
        var lines = ImmutableArray.CreateBuilder<string>();
        var line = "";
        foreach (var piece in Pieces(text))
        {
            if (line.Length > 0 && Width((line + piece).TrimEnd()) > width)
            {
                lines.Add(line.TrimEnd());
                line = "";
            }

            line += piece;
        }

        if (line.TrimEnd().Length > 0)
            lines.Add(line.TrimEnd());
        return lines.ToImmutable();
    }

    public static int Width(string text) => text.Sum(WidthOf);

    /// <summary>What stays together: words with the gap or hyphen behind them, and a Chinese sign with the punctuation beside it.</summary>
    private static IEnumerable<string> Pieces(string text)
    {
        var start = 0;
        for (var at = 1; at < text.Length; at++)
            if (MayBreak(text[at - 1], text[at]))
            {
                yield return text[start..at];
                start = at;
            }

        yield return text[start..];
    }

    private static bool MayBreak(char before, char after) =>
        before is '-' or ' ' ? after != ' ' : (IsWide(before) || IsWide(after)) && char.IsLetterOrDigit(before) && char.IsLetterOrDigit(after);

    private static int WidthOf(char sign) =>
        IsWide(sign) || sign is '“' or '”' ? Han
        : char.IsUpper(sign) || sign is 'm' or 'w' ? Capital
        : char.IsWhiteSpace(sign) || sign is 'i' or 'j' or 'l' or 't' or 'f' or 'r' or '·' ? Narrow
        : Other;

    private static bool IsWide(char sign) => sign >= '\u2e80';
}
