namespace SiteGen.Core.Search.Lunr.English;

/// <summary>Words of English without their endings, so that a word is found in all its forms.</summary>
/// <remarks>
/// M. F. Porter, "An algorithm for suffix stripping", 1980, with the two changes of its author (<c>bli</c> to <c>ble</c>, <c>logi</c> to <c>log</c>), as
/// Lunr 2.3.9 has it in <c>lunr.stemmer</c>. The steps bear Porter's numbers.
/// </remarks>
internal static class PorterStemmer
{
    private static readonly (string Suffix, string Instead)[] Step2 = LongestFirst(
        ("ational", "ate"), ("tional", "tion"), ("enci", "ence"), ("anci", "ance"), ("izer", "ize"), ("bli", "ble"), ("alli", "al"), ("entli", "ent"),
        ("eli", "e"), ("ousli", "ous"), ("ization", "ize"), ("ation", "ate"), ("ator", "ate"), ("alism", "al"), ("iveness", "ive"), ("fulness", "ful"),
        ("ousness", "ous"), ("aliti", "al"), ("iviti", "ive"), ("biliti", "ble"), ("logi", "log"));

    private static readonly (string Suffix, string Instead)[] Step3 = LongestFirst(
        ("icate", "ic"), ("ative", ""), ("alize", "al"), ("iciti", "ic"), ("ical", "ic"), ("ful", ""), ("ness", ""));

    private static readonly (string Suffix, string Instead)[] Step4 = LongestFirst(
        ("al", ""), ("ance", ""), ("ence", ""), ("er", ""), ("ic", ""), ("able", ""), ("ible", ""), ("ant", ""), ("ement", ""), ("ment", ""), ("ent", ""),
        ("ou", ""), ("ism", ""), ("ate", ""), ("iti", ""), ("ous", ""), ("ive", ""), ("ize", ""));

    /// <param name="word">In small letters.</param>
    public static string Stem(string word)
    {
        if (word.Length < 3)
            return word;
        var startsWithY = word[0] == 'y';
        var stem = startsWithY ? "Y" + word[1..] : word;
        stem = FinalY(Past(Plural(stem)));
        stem = Replace(stem, Step2, StemShape.IsMeasured) ?? stem;
        stem = Replace(stem, Step3, StemShape.IsMeasured) ?? stem;
        stem = Residual(stem);
        stem = LastLetters(stem);
        return startsWithY ? "y" + stem[1..] : stem;
    }

    /// <summary>1a.</summary>
    private static string Plural(string word)
    {
        if (StemBefore(word, "sses") is not null || StemBefore(word, "ies") is not null)
            return word[..^2];
        return EndsWith(word, "s") && word.Length > 2 && word[^2] != 's' && IsStem(word[..^2]) ? word[..^1] : word;
    }

    /// <summary>1b.</summary>
    private static string Past(string word)
    {
        if (StemBefore(word, "eed") is { } exceeding)
            return StemShape.IsMeasured(exceeding) ? word[..^1] : word;
        if ((StemBefore(word, "ed") ?? StemBefore(word, "ing")) is not { } stem || !StemShape.HasVowel(stem))
            return word;
        if (EndsWith(stem, "at") || EndsWith(stem, "bl") || EndsWith(stem, "iz"))
            return stem + "e";
        if (stem.Length > 1 && stem[^1] == stem[^2] && !"aeiouylsz".Contains(stem[^1], StringComparison.Ordinal))
            return stem[..^1];
        return StemShape.IsShort(stem) ? stem + "e" : stem;
    }

    /// <summary>1c.</summary>
    private static string FinalY(string word) =>
        EndsWith(word, "y") && word.Length > 2 && !"aeiou".Contains(word[^2], StringComparison.Ordinal) && IsStem(word[..^2]) ? word[..^1] + "i" : word;

    /// <summary>4.</summary>
    private static string Residual(string word)
    {
        if (Replace(word, Step4, StemShape.IsMeasuredOften) is { } replaced)
            return replaced;
        return (StemBefore(word, "sion") ?? StemBefore(word, "tion")) is not null && StemShape.IsMeasuredOften(word.AsSpan()[..^3]) ? word[..^3] : word;
    }

    /// <summary>5.</summary>
    private static string LastLetters(string word)
    {
        var isDropped = StemBefore(word, "e") is { } stem && (StemShape.IsMeasuredOften(stem) || (StemShape.IsMeasuredOnce(stem) && !StemShape.IsShort(stem)));
        var rest = isDropped ? word[..^1] : word;
        return EndsWith(rest, "ll") && StemShape.IsMeasuredOften(rest) ? rest[..^1] : rest;
    }

    /// <summary>The longest suffix decides: where its stem is not as it must be, no shorter one is tried.</summary>
    /// <returns>Null where the word has none of the suffixes.</returns>
    private static string? Replace(string word, (string Suffix, string Instead)[] suffixes, Func<ReadOnlySpan<char>, bool> mayEnd)
    {
        foreach (var (suffix, instead) in suffixes)
            if (StemBefore(word, suffix) is { } stem)
                return mayEnd(stem) ? stem + instead : word;
        return null;
    }

    /// <returns>Null where the word has not that suffix, or nothing before it.</returns>
    private static string? StemBefore(string word, string suffix) => EndsWith(word, suffix) && word[..^suffix.Length] is var stem && IsStem(stem) ? stem : null;

    /// <summary>Not empty, and of one line: lunr.js finds stems by <c>.+</c>, which ends where a line does.</summary>
    private static bool IsStem(string text) => text.Length > 0 && text.AsSpan().IndexOfAny("\n\r\u2028\u2029") < 0;

    private static bool EndsWith(string word, string suffix) => word.EndsWith(suffix, StringComparison.Ordinal);

    private static (string Suffix, string Instead)[] LongestFirst(params (string Suffix, string Instead)[] suffixes) =>
        [.. suffixes.OrderByDescending(suffix => suffix.Suffix.Length)];
}
