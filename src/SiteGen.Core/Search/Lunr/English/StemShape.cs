using System.Text.RegularExpressions;

namespace SiteGen.Core.Search.Lunr.English;

/// <summary>What a stem must be like before its suffix is taken: m counts how often vowels are followed by consonants.</summary>
/// <remarks>
/// M. F. Porter, "An algorithm for suffix stripping", 1980, as expressions over text in small letters. Whatever is no vowel is a consonant, digits and
/// Chinese too; <c>y</c> is a vowel after a consonant.
/// </remarks>
internal static partial class StemShape
{
    private const string Consonants = "[^aeiou][^aeiouy]*";
    private const string Vowels = "[aeiouy][aeiou]*";

    /// <summary>m &gt; 0.</summary>
    public static bool IsMeasured(ReadOnlySpan<char> stem) => Measured.IsMatch(stem);

    /// <summary>m = 1.</summary>
    public static bool IsMeasuredOnce(ReadOnlySpan<char> stem) => MeasuredOnce.IsMatch(stem);

    /// <summary>m &gt; 1.</summary>
    public static bool IsMeasuredOften(ReadOnlySpan<char> stem) => MeasuredOften.IsMatch(stem);

    public static bool HasVowel(ReadOnlySpan<char> stem) => WithVowel.IsMatch(stem);

    /// <summary>One short syllable, as <c>hop</c>: after it an <c>e</c> is written.</summary>
    public static bool IsShort(ReadOnlySpan<char> stem) => Short.IsMatch(stem);

    [GeneratedRegex($"^({Consonants})?{Vowels}{Consonants}", RegexOptions.CultureInvariant)]
    private static partial Regex Measured { get; }

    [GeneratedRegex($"^({Consonants})?{Vowels}{Consonants}({Vowels})?\\z", RegexOptions.CultureInvariant)]
    private static partial Regex MeasuredOnce { get; }

    [GeneratedRegex($"^({Consonants})?{Vowels}{Consonants}{Vowels}{Consonants}", RegexOptions.CultureInvariant)]
    private static partial Regex MeasuredOften { get; }

    [GeneratedRegex($"^({Consonants})?[aeiouy]", RegexOptions.CultureInvariant)]
    private static partial Regex WithVowel { get; }

    [GeneratedRegex($"^{Consonants}[aeiouy][^aeiouwxy]\\z", RegexOptions.CultureInvariant)]
    private static partial Regex Short { get; }
}
