using System.Collections.Immutable;

namespace SiteGen.Core.Expressions;

/// <summary>Signs that people write from habit or with a Chinese keyboard, and what the rule language writes instead.</summary>
internal static class ForeignSigns
{
    private const int FullWidthOffset = '！' - '!';

    private static readonly ImmutableArray<(string Found, string Instead)> Table =
    [
        ("==", "="), ("<>", "!="), ("=<", "<="), ("=>", ">="), ("&&", "and"), ("||", "or"), ("!", "not"), ("&", "and"), ("|", "or"),
        ("≥", ">="), ("≧", ">="), ("≤", "<="), ("≦", "<="), ("≠", "!="), ("×", "*"), ("·", "*"), ("÷", "/"), ("−", "-"), ("–", "-"), ("—", "-"),
        ("、", ","), ("【", "["), ("】", "]"), ("〔", "("), ("〕", ")"), ("…", ".."), ("！", "not"), ("　", " "), ("\u00a0", " "),
    ];

    /// <summary>The foreign sign at a place of the text; null where none stands there.</summary>
    public static (string Found, string Instead)? Find(string text, int at)
    {
        foreach (var entry in Table)
            if (string.CompareOrdinal(text, at, entry.Found, 0, entry.Found.Length) == 0)
                return entry;
        return text[at] is > '！' and <= '～' ? ($"{text[at]}", $"{(char)(text[at] - FullWidthOffset)}") : null;
    }
}
