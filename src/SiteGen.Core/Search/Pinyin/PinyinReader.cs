using System.Collections.Immutable;
using System.Text;
using SiteGen.Core.Model;
using SiteGen.Core.Search.Words;

namespace SiteGen.Core.Search.Pinyin;

/// <summary>Reads Chinese texts aloud: what the glossary says of its terms first, then words that are read otherwise than their characters, then each character as it mostly is.</summary>
public sealed class PinyinReader
{
    private readonly Dictionary<string, ImmutableArray<string>> words;
    private readonly int longest;

    public PinyinReader(IEnumerable<Term> terms)
    {
        words = new(PinyinTables.Words, StringComparer.Ordinal);
        foreach (var term in terms)
            foreach (var (word, syllables) in Aligned(term.Name.Zh.Value, term.Pinyin.Value))
                words[word] = syllables;
        longest = words.Keys.Max(word => word.Length);
    }

    /// <returns>By UTF-16 unit of the text: a syllable without its tone, ü as v; null for what is no character that is known.</returns>
    public IReadOnlyList<string?> Read(string text)
    {
        var syllables = new string?[text.Length];
        for (var at = 0; at < text.Length;)
            if (WordAt(text, at) is { } word)
                foreach (var syllable in word)
                    syllables[at++] = syllable;
            else
                syllables[at] = ReadingsOf(text[at++]).FirstOrDefault();
        return syllables;
    }

    /// <summary>The letter under which a title stands in a list; null where it begins with none.</summary>
    /// <returns><c>'A'</c> to <c>'Z'</c>.</returns>
    public char? InitialOf(string title)
    {
        var at = title.TakeWhile(sign => !char.IsLetterOrDigit(sign)).Count();
        if (at == title.Length)
            return null;
        var initial = char.ToUpperInvariant(Read(title)[at]?[0] ?? Folding.Of(new Rune(char.IsSurrogate(title[at]) ? '\0' : title[at])).FirstOrDefault());
        return char.IsAsciiLetterUpper(initial) ? initial : null;
    }

    /// <summary>All of a character's readings, the most usual first.</summary>
    internal static ImmutableArray<string> ReadingsOf(char character) =>
        PinyinTables.Readings.TryGetValue(character, out var readings) ? readings : [];

    private ImmutableArray<string>? WordAt(string text, int at)
    {
        for (var length = Math.Min(longest, text.Length - at); length > 0; length--)
            if (words.TryGetValue(text.Substring(at, length), out var syllables))
                return syllables;
        return null;
    }

    /// <summary>The runs of Chinese characters in a name, each with its part of the pinyin. Figures and signs may be spelt out there: 4×100项目 is si cheng yi bai xiang mu.</summary>
    private static IEnumerable<(string Word, ImmutableArray<string> Syllables)> Aligned(string name, string pinyin)
    {
        var said = pinyin.ToLowerInvariant().Replace('ü', 'v').Split(' ', StringSplitOptions.RemoveEmptyEntries).ToImmutableArray();
        var isWhole = name.Count(IsRead) == said.Length;
        var from = 0;
        foreach (var run in RunsOf(name))
        {
            while (!isWhole && from + run.Length <= said.Length && !IsReading(run, said.AsSpan(from, run.Length)))
                from++;
            if (from + run.Length > said.Length)
                yield break;
            yield return (run, [.. said.AsSpan(from, run.Length)]);
            from += run.Length;
        }
    }

    private static string[] RunsOf(string name) =>
        string.Concat(name.Select(sign => IsRead(sign) ? sign : ' ')).Split(' ', StringSplitOptions.RemoveEmptyEntries);

    private static bool IsRead(char sign) => !ReadingsOf(sign).IsEmpty;

    private static bool IsReading(string run, ReadOnlySpan<string> syllables)
    {
        for (var at = 0; at < run.Length; at++)
            if (!ReadingsOf(run[at]).Contains(syllables[at]))
                return false;
        return true;
    }
}
