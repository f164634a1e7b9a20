using System.Collections.Frozen;
using System.Collections.Immutable;
using System.Text;

namespace SiteGen.Core.Search.Pinyin;

/// <summary>How Chinese characters are read, as syllables without tones, ü as v. Derived by tables.mjs; the words are our own.</summary>
internal static class PinyinTables
{
    /// <summary>Every reading of a character, the most usual first.</summary>
    public static FrozenDictionary<char, ImmutableArray<string>> Readings { get; }

    /// <summary>The characters that modern texts use, by their most usual reading, in the order of syllables.</summary>
    public static ImmutableArray<(string Syllable, string Characters)> Common { get; }

    /// <summary>Words that are read otherwise than their characters alone mostly are: a syllable for each character.</summary>
    public static FrozenDictionary<string, ImmutableArray<string>> Words { get; } =
        Lines("words.txt").Select(line => line.Split(' ')).ToFrozenDictionary(parts => parts[0], parts => parts.Skip(1).ToImmutableArray(), StringComparer.Ordinal);

    static PinyinTables()
    {
        var lines = Lines("readings.txt").Select(line => line.Split(' ')).Select(parts => (Syllable: parts[0], Common: Named(parts[1]), Other: Named(parts[2]), Further: Named(parts[3]))).ToList();
        var first = lines.SelectMany(line => (line.Common + line.Other).Select(character => (character, line.Syllable)));
        var further = lines.SelectMany(line => line.Further.Select(character => (character, line.Syllable))).ToLookup(pair => pair.character, pair => pair.Syllable);
        Readings = first.ToFrozenDictionary(pair => pair.character, pair => further[pair.character].Prepend(pair.Syllable).ToImmutableArray());
        Common = [.. lines.Where(line => line.Common.Length > 0).Select(line => (line.Syllable, line.Common))];

        static string Named(string characters) => characters == "-" ? "" : characters;
    }

    private static IEnumerable<string> Lines(string name)
    {
        using var stream = typeof(PinyinTables).Assembly.GetManifestResourceStream($"Search/{name}")!;
        using var reader = new StreamReader(stream, Encoding.UTF8);
        while (reader.ReadLine() is { } line)
            yield return line;
    }
}
