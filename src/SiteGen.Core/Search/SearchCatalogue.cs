using System.Collections.Immutable;
using SiteGen.Core.Model;
using SiteGen.Core.Search.Documents;
using SiteGen.Core.Search.Pinyin;
using SiteGen.Core.Site;

namespace SiteGen.Core.Search;

/// <summary>Everything that can be found, in each language.</summary>
public sealed class SearchCatalogue
{
    private readonly ImmutableDictionary<Language, ImmutableArray<SearchDocument>> documents;
    private readonly PinyinReader pinyin;

    private SearchCatalogue(ImmutableDictionary<Language, ImmutableArray<SearchDocument>> documents, PinyinReader pinyin) => (this.documents, this.pinyin) = (documents, pinyin);

    /// <param name="day">The legal day, of which statuses are told.</param>
    public static SearchCatalogue Of(KnowledgeBase knowledge, SitePlan plan, DateOnly day) =>
        new(plan.Languages.ToImmutableDictionary(language => language, language => SearchDocuments.Of(knowledge, plan, language, day)), new(knowledge.Terms));

    /// <summary>As lists show it, in the order of the content.</summary>
    public ImmutableDictionary<Language, ImmutableArray<SearchEntry>> Entries() => documents.ToImmutableDictionary(
        found => found.Key,
        found => found.Value.Select(document => new SearchEntry(document.Kind, document.Title, document.Address, document.Above, pinyin.InitialOf(document.Title), SortKey(document.Title, found.Key))).ToImmutableArray());

    internal ImmutableArray<SearchDocument> Documents(Language language) => documents[language];

    /// <summary>Chinese by pinyin; capitals are as good as small letters.</summary>
    private string SortKey(string title, Language language) => language == Language.Chinese
        ? string.Join(' ', pinyin.Read(title).Select((syllable, at) => syllable ?? title[at..(at + 1)].ToLowerInvariant()))
        : title.ToLowerInvariant();
}
