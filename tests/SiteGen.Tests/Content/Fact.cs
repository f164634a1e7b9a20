using System.Collections.Immutable;
using SiteGen.Core.Yaml;

namespace SiteGen.Tests.Content;

/// <summary>One fact of a source document, and what of the content must carry it.</summary>
internal sealed record Fact(
    string Id,
    string? Clause,
    ImmutableArray<string> Zh,
    ImmutableArray<string> En,
    string? Agency,
    string? Role,
    string? Document,
    ImmutableArray<FactValue> Data)
{
    /// <summary>The rows of <c>tests/content/facts.*.yaml</c>.</summary>
    public static ImmutableArray<Fact> ReadAll() =>
        [.. Directory.GetFiles(RepositoryRoot.Path("tests", "content"), "facts.*.yaml").Order(StringComparer.Ordinal).SelectMany(ReadFile)];

    private static IEnumerable<Fact> ReadFile(string path)
    {
        var root = (YamlMapping)YamlReader.Read(new(path, path, File.ReadAllText(path)), new(), new())!;
        return Items(root, "facts").Select(row => new Fact(
            Word(row, "id")!,
            Word(row, "clause"),
            Words(row, "zh"),
            Words(row, "en"),
            Word(row, "agency"),
            Word(row, "role"),
            Word(row, "document"),
            [.. Items(row, "data").Select(value => new FactValue(Word(value, "in")!, Word(value, "id")!, Word(value, "field"), Word(value, "value")))]));
    }

    private static YamlNode? Find(YamlMapping row, string key) => row.Entries.FirstOrDefault(entry => entry.Key.Value == key)?.Value;

    private static string? Word(YamlMapping row, string key) => Find(row, key) is YamlScalar { IsNull: false } word ? word.Value : null;

    private static ImmutableArray<string> Words(YamlMapping row, string key) =>
        Find(row, key) is YamlSequence list ? [.. list.Items.Cast<YamlScalar>().Select(word => word.Value)] : [];

    private static IEnumerable<YamlMapping> Items(YamlMapping row, string key) =>
        Find(row, key) is YamlSequence list ? list.Items.Cast<YamlMapping>() : [];
}

/// <summary>A value of the open data. Without a field the thing must exist; without a value the field must be null.</summary>
internal sealed record FactValue(string Collection, string Id, string? Field, string? Value);
