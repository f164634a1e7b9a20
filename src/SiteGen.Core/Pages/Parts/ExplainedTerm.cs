using System.Collections.Immutable;
using SiteGen.Core.Model;
using SiteGen.Core.Site;

namespace SiteGen.Core.Pages.Parts;

/// <summary>A term as the pages that use it explain it, at their end.</summary>
/// <param name="Counterpart">The name in the site's other language, with that language.</param>
/// <param name="Href">Of its entry in the glossary.</param>
internal sealed record ExplainedTerm(string Id, string Name, string Counterpart, string CounterpartLanguage, string Definition, string Href)
{
    /// <summary>In the order of the glossary.</summary>
    public static ImmutableArray<ExplainedTerm> Of(PageContext context, IEnumerable<Term> terms) =>
        [.. terms.OrderBy(term => SortKey(context, term), StringComparer.Ordinal).Select(term => Of(context, term))];

    /// <summary>By the pinyin on a Chinese page, by the name on others.</summary>
    public static string SortKey(PageContext context, Term term) =>
        (context.Language == Language.Chinese ? term.Pinyin.Value : term.Name.En.Value.TrimStart('"', '“', '‘')).ToUpperInvariant();

    public static Language CounterpartOf(Language language) => language == Language.Chinese ? Language.English : Language.Chinese;

    private static ExplainedTerm Of(PageContext context, Term term)
    {
        var other = CounterpartOf(context.Language);
        return new(
            Anchors.OfTerm(term.Id.Value),
            context.Text(term.Name),
            term.Name.In(other),
            other.Tag(),
            context.Text(term.Definition),
            context.Href(PageKind.Glossary, anchor: term.Id.Value));
    }
}
