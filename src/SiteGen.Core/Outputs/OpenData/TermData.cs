using System.ComponentModel;
using SiteGen.Core.Model;
using SiteGen.Core.Site;

namespace SiteGen.Core.Outputs.OpenData;

internal sealed record TermData(
    string Id,
    TextData Name,
    TextData Definition,
    [property: Description("Of the Chinese name, syllables apart, no tones.")] string Pinyin,
    [property: Description("Short forms.")] WordsData Short,
    WordsData Synonyms,
    [property: Description("Related terms.")] IReadOnlyList<string> See,
    Uri Address)
{
    public static TermData Of(Term term, DataScope scope) => new(
        term.Id.Value,
        TextData.Of(term.Name),
        TextData.Of(term.Definition),
        term.Pinyin.Value,
        WordsData.Of(term.ShortForms),
        WordsData.Of(term.Synonyms),
        DataScope.Values(term.See),
        scope.Address(PageKind.Glossary, anchor: term.Id.Value));
}
