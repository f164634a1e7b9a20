using SiteGen.Core.Model;

namespace SiteGen.Core.Pages;

/// <summary>Which clauses use a term of the glossary. Chinese is the source language, so every language shows the same clauses.</summary>
internal sealed class TermUses
{
    private readonly ILookup<string, ClausePlace> uses;

    public TermUses(KnowledgeBase knowledge, IEnumerable<ClausePlace> clauses)
    {
        var finder = new TermFinder(knowledge.Terms, Language.Chinese);
        uses = clauses
            .SelectMany(place => TermsIn(finder, place.Clause).Select(id => (id, place)))
            .ToLookup(pair => pair.id, pair => pair.place, StringComparer.Ordinal);
    }

    public IEnumerable<ClausePlace> this[Term term] => uses[term.Id.Value];

    private static IEnumerable<string> TermsIn(TermFinder finder, Clause clause) =>
        new[] { clause.Title, clause.Text }.OfType<LocalizedText>()
            .SelectMany(text => finder.Find(text.Zh.Value))
            .Select(use => use.Term.Id.Value)
            .Distinct();
}
