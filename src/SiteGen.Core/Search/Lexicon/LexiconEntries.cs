using System.Collections.Immutable;
using SiteGen.Core.Model;

namespace SiteGen.Core.Search.Lexicon;

/// <summary>What things are called, by any of their names; what weighs most comes first. Clauses, criteria and targets are found, but have no names that anyone types.</summary>
internal static class LexiconEntries
{
    /// <returns>No text twice: it stands where it weighs most.</returns>
    public static ImmutableArray<LexiconEntry> Of(KnowledgeBase knowledge, Language language)
    {
        IEnumerable<LexiconEntry> all =
        [
            .. knowledge.Programmes.SelectMany(programme => Names(SearchKind.Programme, programme.Name.In(language), programme.ShortForm?.In(language))),
            .. knowledge.Terms.SelectMany(term => Names(SearchKind.Term, [.. term.Forms(language).Select(form => form.Value)])),
            .. knowledge.Policies.SelectMany(policy => Names(SearchKind.Policy, policy.Title.In(language), policy.DocumentNumber?.Value)),
            .. knowledge.Agencies.SelectMany(agency => Names(SearchKind.Agency, agency.Name.In(language), agency.ShortForm?.In(language))),
            .. knowledge.Measures.SelectMany(measure => Names(SearchKind.Measure, measure.Name.In(language))),
            .. knowledge.Pages.SelectMany(page => Names(SearchKind.Page, page.Texts.GetValueOrDefault(language)?.Title.Value)),
        ];
        return [.. all.DistinctBy(entry => entry.Text)];
    }

    private static IEnumerable<LexiconEntry> Names(SearchKind kind, params string?[] names) => names.OfType<string>().Select(name => new LexiconEntry(name, kind));
}
