using System.Collections.Immutable;
using SiteGen.Core.Pages.Parts;
using SiteGen.Core.Site;

namespace SiteGen.Core.Pages.Types;

/// <param name="Facets">By what the list can be narrowed down where there is script.</param>
internal sealed record MeasuresPage(PageFrame Frame, ImmutableArray<FacetView> Facets, ImmutableArray<MeasuresOfPolicy> Policies) : PageView(Frame)
{
    public static PageType Type { get; } = new(PageKind.Measures, "measures", Build);

    private static MeasuresPage Build(PageContext context, PlannedPage page)
    {
        var facets = new MeasureFacets(context);
        var measures = context.Knowledge.Measures.ToLookup(
            measure => measure.PolicyId, measure => MeasureRow.Of(context, measure) with { Tokens = facets.Tokens(measure) });
        return new(
            PageFrame.Of(context, page, new(context.Wording["pages.measures"], context.Wording["measures.description"], [])),
            facets.Views,
            [.. context.Knowledge.Policies.Where(policy => measures.Contains(policy.Id.Value))
                .Select(policy => new MeasuresOfPolicy(context.LinkTo(policy), PolicyCard.RegionName(context, policy), [.. measures[policy.Id.Value]]))]);
    }
}

internal sealed record MeasuresOfPolicy(Link Policy, string Region, ImmutableArray<MeasureRow> Measures);
