using System.Collections.Immutable;
using SiteGen.Core.Search.Lunr;
using SiteGen.Core.Search.Lunr.English;

namespace SiteGen.Core.Search.Shards;

/// <summary>An index as files of which a query needs few.</summary>
/// <param name="Firsts">By shard of terms what is not above its first one, and above all before.</param>
/// <param name="Files">Shards of terms and of places.</param>
internal sealed record ShardedIndex(int Fields, ImmutableArray<string> Firsts, ImmutableArray<SearchFile> Files)
{
    public static ShardedIndex Of(IndexParts parts)
    {
        var terms = new TermShards(parts);
        return new(parts.Fields.Length, [.. terms.Firsts],
        [
            .. terms.Files.Select((bytes, number) => new SearchFile($"terms-{number}.bin", bytes)),
            .. terms.PlaceFiles.Select((bytes, number) => new SearchFile($"places-{number + 1}.bin", bytes)),
        ]);
    }

    /// <summary>The one file whose name does not change.</summary>
    /// <param name="folder">Where the others are.</param>
    public SearchFile Manifest(string folder) => new("manifest.json", SearchJson.Write(json =>
    {
        json.WriteStartObject();
        json.WriteString("folder", folder);
        json.WriteNumber("fields", Fields);
        json.WriteString("ignored", string.Join(' ', StopWords.All.Order(StringComparer.Ordinal)));
        json.WriteStartArray("terms");
        foreach (var first in Firsts)
            json.WriteStringValue(first);
        json.WriteEndArray();
        json.WriteEndObject();
    }));
}
