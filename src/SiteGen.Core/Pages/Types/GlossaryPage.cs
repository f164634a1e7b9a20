using System.Collections.Immutable;
using SiteGen.Core.Model;
using SiteGen.Core.Pages.Parts;
using SiteGen.Core.Site;

namespace SiteGen.Core.Pages.Types;

/// <param name="Groups">Under the first letter: of the pinyin on a Chinese page, of the name on others.</param>
internal sealed record GlossaryPage(PageFrame Frame, ImmutableArray<TermGroup> Groups) : PageView(Frame)
{
    public static PageType Type { get; } = new(PageKind.Glossary, "glossary", Build);

    private static GlossaryPage Build(PageContext context, PlannedPage page) => new(
        PageFrame.Of(context, page, new(context.Wording["pages.glossary"], context.Wording["glossary.description"], [])),
        TermGroup.Of(context));
}

internal sealed record TermGroup(string Letter, string Id, ImmutableArray<TermEntry> Terms)
{
    public static ImmutableArray<TermGroup> Of(PageContext context) =>
        [.. context.Knowledge.Terms
            .OrderBy(term => ExplainedTerm.SortKey(context, term), StringComparer.Ordinal)
            .ThenBy(term => term.Id.Value, StringComparer.Ordinal)
            .GroupBy(term => FirstLetter(ExplainedTerm.SortKey(context, term)))
            .Select(group => new TermGroup(group.Key, $"letter--{group.Key.ToLowerInvariant()}", [.. group.Select(term => TermEntry.Of(context, term))]))];

    private static string FirstLetter(string sortKey) => sortKey.Length > 0 && char.IsAsciiLetterUpper(sortKey[0]) ? sortKey[..1] : "0-9";
}

/// <param name="Counterpart">The name in the site's other language, with that language.</param>
/// <param name="Uses">The clauses whose text contains the term.</param>
internal sealed record TermEntry(
    string Id,
    string Name,
    string Pinyin,
    string Counterpart,
    string CounterpartLanguage,
    ImmutableArray<string> Short,
    ImmutableArray<string> Synonyms,
    string Definition,
    ImmutableArray<Link> See,
    ImmutableArray<CitationView> Uses)
{
    public static TermEntry Of(PageContext context, Term term)
    {
        var other = ExplainedTerm.CounterpartOf(context.Language);
        return new(
            term.Id.Value,
            context.Text(term.Name),
            term.Pinyin.Value,
            term.Name.In(other),
            other.Tag(),
            [.. term.ShortForms.In(context.Language).Select(form => form.Value)],
            [.. term.Synonyms.In(context.Language).Select(form => form.Value)],
            context.Text(term.Definition),
            [.. term.See.Select(id => context.Lookup.Terms.GetValueOrDefault(id.Value)).OfType<Term>()
                .Select(related => new Link(context.Text(related.Name), $"#{related.Id.Value}"))],
            [.. context.Sources.TermUses[term].Select(place => CitationView.Of(context, place))]);
    }
}
