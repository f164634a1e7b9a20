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
        ("、", ","), ("【", "["), ("】", "]"), ("〔", "("), ("〕", ")"), ("…", ".."), ("！", "not"), (";", ","), ("；", ","), ("　", " "), ("\u00a0", " "),
    ];

    private static ImmutableArray<(string Found, string Instead)> Words { get; } =
    [
        ("且", "and"), ("和", "and"), ("与", "and"), ("并且", "and"), ("以及", "and"), ("或", "or"), ("或者", "or"), ("非", "not"), ("不是", "not"),
        ("大于", ">"), ("高于", ">"), ("多于", ">"), ("超过", ">"), ("小于", "<"), ("低于", "<"), ("少于", "<"), ("不足", "<"),
        ("不小于", ">="), ("不低于", ">="), ("不少于", ">="), ("以上", ">="), ("不大于", "<="), ("不高于", "<="), ("不多于", "<="), ("不超过", "<="),
        ("以下", "<="), ("以内", "<="), ("等于", "="), ("为", "="), ("是", "="), ("不等于", "!="), ("加", "+"), ("减", "-"), ("乘", "*"), ("除以", "/"),
        ("is", "="), ("equals", "="), ("than", ">"), ("times", "*"),
    ];

    /// <summary>What the rule language writes instead of a word; null where it is no such word.</summary>
    public static string? FindWord(string word) => Words.FirstOrDefault(entry => entry.Found == word).Instead;

    /// <summary>The longest such word at the end of another: 以上 in 万元以上.</summary>
    public static (string Found, string Instead)? FindAtEnd(string text)
    {
        var ends = Words.Where(entry => entry.Found.Length < text.Length && text.EndsWith(entry.Found, StringComparison.Ordinal));
        return ends.OrderByDescending(entry => entry.Found.Length).Select(entry => ((string, string)?)entry).FirstOrDefault();
    }

    /// <summary>The foreign sign at a place of the text; null where none stands there.</summary>
    public static (string Found, string Instead)? Find(string text, int at)
    {
        foreach (var entry in Table)
            if (string.CompareOrdinal(text, at, entry.Found, 0, entry.Found.Length) == 0)
                return entry;
        return text[at] is > '！' and <= '～' ? ($"{text[at]}", $"{(char)(text[at] - FullWidthOffset)}") : null;
    }
}
