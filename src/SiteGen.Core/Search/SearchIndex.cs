using System.Collections.Immutable;
using SiteGen.Core.Model;
using SiteGen.Core.Search.Documents;
using SiteGen.Core.Search.Lunr;
using SiteGen.Core.Search.Lunr.English;
using SiteGen.Core.Search.Words;
using SiteGen.Core.Site;

namespace SiteGen.Core.Search;

/// <summary>The door of the room: what can be found in one language.</summary>
/// <param name="Whole">The whole index as lunr.js 2.3.9 serialises it; its references are addresses from the language's root.</param>
public sealed record SearchIndex(Language Language, ReadOnlyMemory<byte> Whole)
{
    /// <summary>What a thing is called weighs more than what is said of it.</summary>
    internal static LunrField[] Fields { get; } = [new("title", 10), new("keywords", 5), new("text")];

    public static ImmutableArray<SearchIndex> Build(KnowledgeBase knowledge, SitePlan plan) =>
        [.. plan.Languages.Select(language => new SearchIndex(language, WholeOf(SearchDocuments.Of(knowledge, plan, language))))];

    private static ReadOnlyMemory<byte> WholeOf(IEnumerable<SearchDocument> documents)
    {
        var index = new LunrIndexBuilder(Fields, searchPipeline: ["stemmer"]);
        foreach (var document in documents)
            index.Add(document.Address, [TermsOf(document.Title), TermsOf(string.Join('\n', document.Keywords)), TermsOf(document.Text)]);
        using var json = new MemoryStream();
        index.WriteTo(json);
        return json.ToArray();
    }

    /// <summary>Neither stop words nor endings: lunr.js takes the endings off a query by itself.</summary>
    internal static List<LunrToken> TermsOf(string text) =>
        [.. SearchWords.Of(text).Where(word => !StopWords.All.Contains(word.Text)).Select(word => new LunrToken(PorterStemmer.Stem(word.Text).AsMemory()))];
}
