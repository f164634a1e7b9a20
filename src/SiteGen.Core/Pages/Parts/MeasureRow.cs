using System.Collections.Immutable;
using SiteGen.Core.Model;

namespace SiteGen.Core.Pages.Parts;

/// <summary>A measure in a list.</summary>
/// <param name="Tokens">What the list can be narrowed down by; none where it cannot be.</param>
internal sealed record MeasureRow(
    string Name,
    string Href,
    string Kind,
    string Summary,
    string Amount,
    ImmutableArray<Link> Programmes,
    ImmutableArray<Link> Agencies,
    StatusView Status,
    ImmutableArray<FacetTokens> Tokens)
{
    public static MeasureRow Of(PageContext context, Measure measure) => new(
        context.Text(measure.Name),
        context.LinkTo(measure).Href,
        context.Wording.Of("kind", measure.Kind),
        context.Text(measure.Summary),
        AmountView.Of(context, measure).Main,
        context.LinksToProgrammes(measure.Programmes),
        context.LinksToAgencies(measure.Agencies),
        StatusView.Of(context, measure),
        []);
}
