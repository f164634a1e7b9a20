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
/// <param name="Whole">The whole index as lunr.js 2.3.9 serialises it; its references are addresses from the language's root.</param>
/// <param name="Folder">Whose name changes with whatever changes in it: all files of the site's own search but the manifest.</param>
public sealed record SearchIndex(Language Language, ReadOnlyMemory<byte> Whole, string Folder, ImmutableArray<SearchFile> Files)
{
    private const int FingerprintDigits = 10;

    /// <summary>What a thing is called weighs more than what is said of it.</summary>
    internal static LunrField[] Fields { get; } = [new("title", 10), new("keywords", 5), new("text")];

    public static ImmutableArray<SearchIndex> Build(KnowledgeBase knowledge, SearchCatalogue catalogue) =>
        [.. knowledge.Site.Languages.Select(language => Build(knowledge, language, catalogue.Documents(language)))];

    /// <summary>A thing itself weighs more than what else speaks of it, and both more than a figure that is set for it.</summary>
    internal static double BoostOf(SearchKind kind) => kind switch
    {
        SearchKind.Programme => 2.5,
        SearchKind.Policy or SearchKind.Term => 2,
        SearchKind.Agency or SearchKind.Measure or SearchKind.Page => 1.6,
        SearchKind.Target => 0.7,
        _ => 1,
    };

    private static SearchIndex Build(KnowledgeBase knowledge, Language language, ImmutableArray<SearchDocument> documents)
    {
        var index = new LunrIndexBuilder(Fields, searchPipeline: ["stemmer"], keepsPlaces: true);
        var terms = new SearchTerms();
        foreach (var document in documents)
            index.Add(document.Address, [terms.Of(document.Title), terms.Of(string.Join('\n', document.Keywords)), terms.Of(document.Text)], BoostOf(document.Kind));
        using var json = new MemoryStream();
        index.WriteTo(json);
        var shards = ShardedIndex.Of(index.Parts);
        ImmutableArray<SearchFile> files = [.. shards.Files, .. DocumentFiles.Of(documents), new FacetFile(knowledge, language, documents).Write(), Folding.File(index.Parts.Vocabulary.Characters()), .. LexiconFiles.Of(knowledge, language, documents)];
        var folder = FolderOf(files);
        return new(language, json.ToArray(), folder, [shards.Manifest(folder), .. files.Select(file => file with { Path = $"{folder}/{file.Path}" })]);
    }

    private static string FolderOf(ImmutableArray<SearchFile> files)
    {
        using var hash = IncrementalHash.CreateHash(HashAlgorithmName.SHA256);
        foreach (var file in files)
            hash.AppendData(file.Bytes.Span);
        return Convert.ToHexStringLower(hash.GetHashAndReset())[..FingerprintDigits];
    }
}
