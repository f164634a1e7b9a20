using SiteGen.Core.Model;

namespace SiteGen.Core.Pages;

/// <summary>
/// Where texts use the terms of the glossary, and which clauses use one of them. Chinese is the source language, so every language shows the same
/// clauses.
/// </summary>
internal sealed class TermUses
{
    private readonly Dictionary<Language, TermFinder> finders;
    private readonly ILookup<string, ClausePlace> uses;

    public TermUses(KnowledgeBase knowledge, IEnumerable<ClausePlace> clauses)
    {
        finders = Enum.GetValues<Language>().ToDictionary(language => language, language => new TermFinder(knowledge.Terms, language));
        var finder = finders[Language.Chinese];
        uses = clauses
            .SelectMany(place => TermsIn(finder, place.Clause).Select(id => (id, place)))
            .ToLookup(pair => pair.id, pair => pair.place, StringComparer.Ordinal);
    }

    public IEnumerable<ClausePlace> this[Term term] => uses[term.Id.Value];

    /// <summary>Each use in a text of one language, in the order of the text.</summary>
    public IEnumerable<(Term Term, int Start, int Length)> In(Language language, string text) => finders[language].Find(text);

    private static IEnumerable<string> TermsIn(TermFinder finder, Clause clause) =>
        new[] { clause.Title, clause.Text }.OfType<LocalizedText>()
            .SelectMany(text => finder.Find(text.Zh.Value))
            .Select(use => use.Term.Id.Value)
            .Distinct();
}
