using System.Collections.Immutable;
using SiteGen.Core.Model;
using SiteGen.Core.Pages.Parts;

namespace SiteGen.Core.Pages.SelfCheck;

/// <summary>A clause as the self-check shows it wherever something rests on it; the document has each once.</summary>
/// <param name="Key"><c>policy-id#clause-id</c>.</param>
internal sealed record ClauseTexts(string Key, CitationView Citation, string Policy, ImmutableArray<string> Paragraphs)
{
    public static ImmutableArray<ClauseTexts> Of(PageContext context, RegionContent content) =>
    [
        .. content.Measures.SelectMany(measure => measure.Cites).Concat(content.Criteria.SelectMany(criterion => criterion.Cites))
            .Select(context.References.Clause).OfType<ClausePlace>().Distinct().Select(place => Of(context, place)),
    ];

    /// <summary>The keys of cited clauses, with blanks between.</summary>
    public static string Keys(IEnumerable<Citation> cites) => string.Join(' ', cites.Select(cite => $"{cite}").Distinct());

    private static ClauseTexts Of(PageContext context, ClausePlace place) => new(
        $"{place.Policy.Id.Value}#{place.Clause.Id.Value}",
        CitationView.Of(context, place),
        context.Text(place.Policy.Title),
        context.Paragraphs(place.Clause.Text));
}
