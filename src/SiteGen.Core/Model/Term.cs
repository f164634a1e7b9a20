using System.Collections.Immutable;
using SiteGen.Core.Sources;

namespace SiteGen.Core.Model;

/// <summary>A glossary entry.</summary>
/// <param name="Pinyin">Of the Chinese name, syllables apart, no tones.</param>
/// <param name="NotIn">Longer words in which a form stands by chance and means something else: 高企 in 提高企业.</param>
/// <param name="See">Ids of related terms.</param>
public sealed record Term(
    Located<string> Id,
    LocalizedText Name,
    LocalizedText Definition,
    Located<string> Pinyin,
    LocalizedWords ShortForms,
    LocalizedWords Synonyms,
    LocalizedWords NotIn,
    ImmutableArray<Located<string>> See)
{
    /// <summary>The name, the short forms and the synonyms in one language.</summary>
    public IEnumerable<Located<string>> Forms(Language language) =>
        [Name.At(language), .. ShortForms.In(language), .. Synonyms.In(language)];
}
