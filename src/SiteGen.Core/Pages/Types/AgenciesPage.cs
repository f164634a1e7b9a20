using System.Collections.Immutable;
using SiteGen.Core.Model;
using SiteGen.Core.Pages.Parts;
using SiteGen.Core.Site;

namespace SiteGen.Core.Pages.Types;

internal sealed record AgenciesPage(PageFrame Frame, ImmutableArray<AgenciesOfRegion> Regions) : PageView(Frame)
{
    public static PageType Type { get; } = new(PageKind.Agencies, "agencies", Build);

    private static AgenciesPage Build(PageContext context, PlannedPage page)
    {
        var agencies = context.Knowledge.Agencies.ToLookup(agency => agency.RegionId, agency => AgencyEntry.Of(context, agency));
        return new(
            PageFrame.Of(context, page, new(context.Wording["pages.agencies"], context.Wording["agencies.description"], [])),
            [.. context.Knowledge.AllRegions().Where(region => agencies.Contains(region.Id.Value))
                .Select(region => new AgenciesOfRegion(context.Text(region.Name), [.. agencies[region.Id.Value]]))]);
    }
}

internal sealed record AgenciesOfRegion(string Name, ImmutableArray<AgencyEntry> Agencies);

/// <param name="Short">As the source's lists print it, null where that is its name.</param>
/// <param name="IsCollective">A group that the source names as one.</param>
/// <param name="Measures">Those it gives.</param>
/// <param name="Pays">Those it only helps to pay.</param>
/// <param name="Issues">The policies it issued.</param>
internal sealed record AgencyEntry(
    string Id,
    string Name,
    string? Short,
    bool IsCollective,
    string? Note,
    ImmutableArray<DutyGroup> Duties,
    ImmutableArray<Link> Measures,
    ImmutableArray<Link> Pays,
    ImmutableArray<Link> Issues)
{
    public static AgencyEntry Of(PageContext context, Agency agency) => new(
        Anchors.Of(agency.FullId),
        context.Text(agency.Name),
        context.Text(agency.ShortForm),
        agency.Kind == AgencyKind.Collective,
        context.Text(agency.Note),
        DutyGroup.Of(context, agency),
        [.. context.References.MeasuresOf(agency).Select(context.LinkTo)],
        [.. PaidBy(context, agency).Except(context.References.MeasuresOf(agency)).Select(context.LinkTo)],
        [.. context.Knowledge.Policies.Where(policy => policy.Issuer?.Value == agency.FullId).Select(context.LinkTo)]);

    private static IEnumerable<Measure> PaidBy(PageContext context, Agency agency) =>
        context.Knowledge.Measures.Where(measure => SharesOf(measure.Amount).Any(share => share.Payer.Value == agency.FullId));

    private static ImmutableArray<Share> SharesOf(Amount amount) => amount switch
    {
        FixedAmount paid => paid.Shares,
        RangeAmount range => range.Shares,
        RateAmount rate => rate.Shares,
        _ => [],
    };
}

/// <summary>The clauses of one policy that an agency answers for.</summary>
internal sealed record DutyGroup(Link Policy, ImmutableArray<Duty> Duties)
{
    public static ImmutableArray<DutyGroup> Of(PageContext context, Agency agency) =>
        [.. context.References.ClausesOf(agency).GroupBy(place => place.Policy).Select(group =>
            new DutyGroup(context.LinkTo(group.Key), [.. group.Select(place => Duty.Of(context, agency, place))]))];
}

internal sealed record Duty(CitationView Citation, string Role)
{
    public static Duty Of(PageContext context, Agency agency, ClausePlace place)
    {
        var roles = place.Clause.Agencies.Where(responsibility => responsibility.Agency.Value == agency.FullId)
            .Select(responsibility => context.Wording.Of("role", responsibility.Role));
        return new(CitationView.Of(context, place), string.Join(context.Wording["punctuation.list"], roles));
    }
}
