using System.Collections.Immutable;
using System.Security.Cryptography;
using SiteGen.Core.Model;
using SiteGen.Core.Search.Documents;
using SiteGen.Core.Search.Lexicon;
using SiteGen.Core.Search.Lunr;
using SiteGen.Core.Search.Shards;
using SiteGen.Core.Search.Words;

namespace SiteGen.Core.Search;

/// <summary>The door of the room: what can be found in one language.</summary>
/// <param name="Whole">The whole index as lunr.js 2.3.9 serialises it; its references are addresses from the language's root. Null where there are too many documents for it.</param>
/// <param name="Folder">Whose name changes with whatever changes in it: all files of the site's own search but the manifest.</param>
public sealed record SearchIndex(Language Language, ReadOnlyMemory<byte>? Whole, string Folder, ImmutableArray<SearchFile> Files)
{
    /// <summary>For more documents than these the whole index is larger than what any reader would wait for.</summary>
    public const int MostInWhole = 3000;

    private const int FingerprintDigits = 10;

    /// <summary>What a thing is called weighs more than what is said of it.</summary>
    internal static LunrField[] Fields { get; } = [new("title", 10), new("keywords", 5), new("text")];

    /// <param name="mostInWhole">For more documents there is no whole index.</param>
    public static ImmutableArray<SearchIndex> Build(KnowledgeBase knowledge, SearchCatalogue catalogue, int mostInWhole = MostInWhole) =>
        [.. knowledge.Site.Languages.Select(language => Build(knowledge, language, catalogue.Documents(language), mostInWhole))];

    /// <summary>A thing itself weighs more than what else speaks of it, and both more than a figure that is set for it.</summary>
    internal static double BoostOf(SearchKind kind) => kind switch
    {
        SearchKind.Programme => 2.5,
        SearchKind.Policy or SearchKind.Term => 2,
        SearchKind.Agency or SearchKind.Measure or SearchKind.Page => 1.6,
        SearchKind.Target => 0.7,
        _ => 1,
    };

    private static SearchIndex Build(KnowledgeBase knowledge, Language language, ImmutableArray<SearchDocument> documents, int mostInWhole)
    {
        var index = new LunrIndexBuilder(Fields, searchPipeline: ["stemmer"], keepsPlaces: true);
        var terms = new SearchTerms();
        foreach (var document in documents)
            index.Add(document.Address, [terms.Of(document.Title), terms.Of(string.Join('\n', document.Keywords)), terms.Of(document.Text)], BoostOf(document.Kind));
        var shards = ShardedIndex.Of(index.Parts);
        ImmutableArray<SearchFile> files = [.. shards.Files, .. DocumentFiles.Of(documents), new FacetFile(knowledge, language, documents).Write(), Folding.File(index.Parts.Vocabulary.Characters()), .. LexiconFiles.Of(knowledge, language, documents)];
        var folder = FolderOf(files);
        return new(language, documents.Length > mostInWhole ? default(ReadOnlyMemory<byte>?) : WholeOf(index), folder, [shards.Manifest(folder), .. files.Select(file => file with { Path = $"{folder}/{file.Path}" })]);
    }

    private static ReadOnlyMemory<byte> WholeOf(LunrIndexBuilder index)
    {
        using var json = new MemoryStream();
        index.WriteTo(json);
        return json.ToArray();
    }

    private static string FolderOf(ImmutableArray<SearchFile> files)
    {
        using var hash = IncrementalHash.CreateHash(HashAlgorithmName.SHA256);
        foreach (var file in files)
            hash.AppendData(file.Bytes.Span);
        return Convert.ToHexStringLower(hash.GetHashAndReset())[..FingerprintDigits];
    }
}
