using System.Collections.Frozen;
using System.Globalization;
using System.Text;

namespace SiteGen.Core.Search.Words;

/// <summary>
/// What every code point becomes before words are looked for: compatibility forms, accents, capitals and traditional characters go. The tables are derived by
/// tables.mjs with the function that the browser uses, Runtime/fold.js.
/// </summary>
internal static class Folding
{
    /// <summary>The simplified character that a traditional one is searched as. The browser knows forms by itself, but not these.</summary>
    public static FrozenDictionary<char, char> Simplified { get; } = Lines("simplified.txt").ToFrozenDictionary(pair => pair[0], pair => pair[1]);

    /// <summary>The same for the browser, which asks for it when a query has characters that the index does not know: <c>"專专業业"</c>.</summary>
    /// <param name="known">The characters of the index.</param>
    public static SearchFile File(IReadOnlySet<char> known) => new("simplified.json", SearchJson.Write(json =>
        json.WriteStringValue(string.Concat(Simplified.Where(pair => known.Contains(pair.Value)).OrderBy(pair => pair.Key).Select(pair => $"{pair.Key}{pair.Value}")))));

    private static FrozenDictionary<int, string> Table { get; } = ReadTable();

    /// <returns>None, one or several code points.</returns>
    public static string Of(Rune rune) => Changed(rune) ?? rune.ToString();

    /// <returns>The same, null where a code point stays as it is.</returns>
    public static string? Changed(Rune rune) => Table.GetValueOrDefault(rune.Value);

    private static FrozenDictionary<int, string> ReadTable()
    {
        var table = Simplified.ToDictionary(pair => (int)pair.Key, pair => pair.Value.ToString());
        foreach (var line in Lines("forms.txt"))
        {
            var parts = line.Split(' ');
            var ends = parts[0].Split('-').Select(Code).ToArray();
            var into = parts.Length > 1 ? parts[1].Split(',').Select(Code).ToArray() : [];
            for (var code = ends[0]; code <= ends[^1]; code++)
                table[code] = string.Concat(into.Select(first => InSimplified(char.ConvertFromUtf32(into.Length > 1 ? first : first + code - ends[0]))));
        }

        return table.ToFrozenDictionary();

        static string InSimplified(string sign) => Simplified.TryGetValue(sign[0], out var simplified) ? simplified.ToString() : sign;

        static int Code(string hex) => int.Parse(hex, NumberStyles.HexNumber, CultureInfo.InvariantCulture);
    }

    private static IEnumerable<string> Lines(string name)
    {
        using var stream = typeof(Folding).Assembly.GetManifestResourceStream($"Search/{name}")!;
        using var reader = new StreamReader(stream, Encoding.UTF8);
        while (reader.ReadLine() is { } line)
            yield return line;
    }
}
