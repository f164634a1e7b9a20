using System.Globalization;
using System.Text;

namespace SiteGen.Core.Search.Lunr.English;

/// <summary>Small letters as JavaScript makes them.</summary>
/// <remarks>ECMA-262, String.prototype.toLowerCase, after Unicode's SpecialCasing: two rules go beyond one small letter for each capital.</remarks>
internal static class JavaScriptText
{
    private const char CapitalSigma = 'Σ';
    private const char CapitalDottedI = 'İ';

    public static string ToLower(string text)
    {
        if (text.AsSpan().IndexOfAny(CapitalSigma, CapitalDottedI) < 0)
            return text.ToLowerInvariant();
        var lower = new StringBuilder(text.Length + 1);
        var done = 0;
        for (var i = 0; i < text.Length; i++)
            if (text[i] is CapitalSigma or CapitalDottedI)
            {
                lower.Append(text[done..i].ToLowerInvariant()).Append(text[i] == CapitalDottedI ? "i\u0307" : IsFinal(text, i) ? "ς" : "σ");
                done = i + 1;
            }
        return lower.Append(text[done..].ToLowerInvariant()).ToString();
    }

    /// <summary>A sigma ends a word where a letter stands before it and none after it; what has no case of its own is passed over.</summary>
    private static bool IsFinal(string text, int sigma)
    {
        var before = sigma;
        var after = sigma + 1;
        return FollowsLetter() && !PrecedesLetter();

        bool FollowsLetter()
        {
            while (Rune.DecodeLastFromUtf16(text.AsSpan(0, before), out var rune, out var length) == System.Buffers.OperationStatus.Done)
            {
                if (!IsCaseIgnorable(rune))
                    return IsCased(rune);
                before -= length;
            }
            return false;
        }

        bool PrecedesLetter()
        {
            while (Rune.DecodeFromUtf16(text.AsSpan(after), out var rune, out var length) == System.Buffers.OperationStatus.Done)
            {
                if (!IsCaseIgnorable(rune))
                    return IsCased(rune);
                after += length;
            }
            return false;
        }
    }

    /// <remarks>Unicode, DerivedCoreProperties: Case_Ignorable.</remarks>
    private static bool IsCaseIgnorable(Rune rune) =>
        Rune.GetUnicodeCategory(rune) is UnicodeCategory.NonSpacingMark or UnicodeCategory.EnclosingMark or UnicodeCategory.Format
            or UnicodeCategory.ModifierLetter or UnicodeCategory.ModifierSymbol
        || (rune.IsBmp && "'.:\u00b7\u0387\u055f\u05f4\u2018\u2019\u2024\u2027\ufe13\ufe52\ufe55\uff07\uff0e\uff1a".Contains((char)rune.Value, StringComparison.Ordinal));

    /// <remarks>Unicode, DerivedCoreProperties: Cased, without what is case-ignorable.</remarks>
    private static bool IsCased(Rune rune) =>
        Rune.GetUnicodeCategory(rune) is UnicodeCategory.UppercaseLetter or UnicodeCategory.LowercaseLetter or UnicodeCategory.TitlecaseLetter
        || rune.Value is 0xaa or 0xba or (>= 0x2160 and <= 0x217f) or (>= 0x24b6 and <= 0x24e9)
            or (>= 0x1f130 and <= 0x1f149) or (>= 0x1f150 and <= 0x1f169) or (>= 0x1f170 and <= 0x1f189);
}
