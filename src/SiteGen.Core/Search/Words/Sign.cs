using System.Globalization;
using System.Text;

namespace SiteGen.Core.Search.Words;

internal enum SignKind { Other, Chinese, Digit, Letter, Bracket, Joiner }

/// <summary>A code point of a folded text, and where what it came from stands in the text as written, in UTF-16 units.</summary>
internal readonly record struct Sign(Rune Rune, SignKind Kind, int Start, int End)
{
    private const string Brackets = "()[]{}<>\"'“”‘’«»‹›《》〈〉「」『』【】〔〕〖〗";
    private const string Joiners = "&+./-_·‐‑";

    public static List<Sign> Of(string text)
    {
        var signs = new List<Sign>(text.Length);
        for (var start = 0; start < text.Length;)
        {
            // Half a pair is no sign of a word.
            var rune = Rune.TryGetRuneAt(text, start, out var found) ? found : Rune.ReplacementChar;
            var end = start + rune.Utf16SequenceLength;
            if (Folding.Changed(rune) is not { } folded)
                signs.Add(new(rune, KindOf(rune), start, end));
            // What goes belongs to what it follows, as an accent does.
            else if (folded.Length == 0 && signs.Count > 0)
                signs[^1] = signs[^1] with { End = end };
            else
                foreach (var each in folded.EnumerateRunes())
                    signs.Add(new(each, KindOf(each), start, end));
            start = end;
        }

        return signs;
    }

    private static SignKind KindOf(Rune rune)
    {
        if (rune.Value is >= '0' and <= '9')
            return SignKind.Digit;
        if (rune.Value is >= 'a' and <= 'z')
            return SignKind.Letter;
        if (IsChinese(rune.Value))
            return SignKind.Chinese;
        if (IsLetter(Rune.GetUnicodeCategory(rune)))
            return SignKind.Letter;
        return !rune.IsBmp ? SignKind.Other
            : Brackets.Contains((char)rune.Value) ? SignKind.Bracket
            : Joiners.Contains((char)rune.Value) ? SignKind.Joiner
            : SignKind.Other;
    }

    /// <summary>Ideographs and what stands among them, kana and Hangul: written without spaces between words.</summary>
    private static bool IsChinese(int code) => code is >= 0x4e00 and <= 0x9fff or >= 0x3400 and <= 0x4dbf or >= 0x3040 and <= 0x312f or 0x3005 or 0x3007
        or >= 0x3021 and <= 0x3029 or >= 0xac00 and <= 0xd7af or >= 0x2e80 and <= 0x2fdf or >= 0xf900 and <= 0xfaff or >= 0x20000 and <= 0x3ffff;

    /// <summary>Letters, marks, numbers.</summary>
    private static bool IsLetter(UnicodeCategory category) => category <= UnicodeCategory.OtherNumber;
}
