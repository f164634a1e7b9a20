using SiteGen.Core.Search;
using SiteGen.Core.Search.Lunr;
using SiteGen.Core.Search.Shards;

namespace SiteGen.Tests.Search.Shards;

/// <summary>What the browser reads, as Node gets it.</summary>
internal static class SearchFilesOf
{
    public static string Runtime => RepositoryRoot.Path("src", "SiteGen.Core", "Search", "Runtime");

    /// <summary>An index of texts in the title, the keywords and the text of each document.</summary>
    public static LunrIndexBuilder Index(IEnumerable<string[]> documents)
    {
        var index = new LunrIndexBuilder(SearchIndex.Fields, searchPipeline: ["stemmer"], keepsPlaces: true);
        foreach (var (number, texts) in documents.Index())
            index.Add($"d/{number}", [.. texts.Select(new SearchTerms().Of)]);
        return index;
    }

    public static Dictionary<string, string> Shards(LunrIndexBuilder index)
    {
        var shards = ShardedIndex.Of(index.Parts);
        return Files(shards.Files.Select(file => file with { Path = $"f/{file.Path}" }).Append(shards.Manifest("f")));
    }

    /// <summary>Base64 by path.</summary>
    public static Dictionary<string, string> Files(IEnumerable<SearchFile> files) => files.ToDictionary(file => file.Path, file => Convert.ToBase64String(file.Bytes.Span));
}
