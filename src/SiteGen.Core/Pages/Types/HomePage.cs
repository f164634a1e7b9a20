using System.Collections.Immutable;
using SiteGen.Core.Pages.Parts;
using SiteGen.Core.Site;

namespace SiteGen.Core.Pages.Types;

/// <param name="Measures">How many there are in all.</param>
/// <param name="Doors">The ways into the measures: for whom, of what kind, where; each value leads to the list with that choice made.</param>
internal sealed record HomePage(
    PageFrame Frame,
    string Description,
    string SelfCheck,
    int Measures,
    Link AllMeasures,
    ImmutableArray<FacetView> Doors,
    ImmutableArray<PolicyCard> Policies,
    Ladder Ladder) : PageView(Frame)
{
    private static readonly ImmutableArray<string> DoorFacets = ["programme", "kind", "region"];

    public static PageType Type { get; } = new(PageKind.Home, "home", Build);

    private static HomePage Build(PageContext context, PlannedPage page)
    {
        var site = context.Knowledge.Site;
        var head = new PageHead(context.Text(site.Title), context.Text(site.Description), []);
        return new(
            PageFrame.Of(context, page, head),
            context.Text(site.Description),
            context.Href(PageKind.SelfCheck),
            context.Knowledge.Measures.Length,
            context.LinkTo(PageKind.Measures),
            [.. new MeasureFacets(context).Views.Where(facet => DoorFacets.Contains(facet.Name)).OrderBy(facet => DoorFacets.IndexOf(facet.Name))],
            [.. context.Knowledge.Policies.Select(policy => PolicyCard.Of(context, policy))],
            Ladder.Of(context));
    }
}
