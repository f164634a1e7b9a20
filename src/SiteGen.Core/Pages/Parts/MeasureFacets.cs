using System.Collections.Immutable;
using SiteGen.Core.Model;

namespace SiteGen.Core.Pages.Parts;

/// <summary>By what measures can be narrowed down. A new facet is one method and one line in the list.</summary>
internal sealed class MeasureFacets
{
    /// <summary>Of a measure whose source names no agency.</summary>
    private const string NotStated = "not-stated";

    /// <summary>Of a measure that is tied to no programme.</summary>
    private const string AnyEnterprise = "none";

    private readonly PageContext context;
    private readonly ImmutableArray<Facet> facets;

    public MeasureFacets(PageContext context)
    {
        this.context = context;
        facets = [Region(), Agency(), Kind(), Programme(), Amount(), Status()];
    }

    /// <summary>The facets that leave a choice, with the number of measures for each value.</summary>
    public ImmutableArray<FacetView> Views =>
        [.. facets.Select(facet => facet.View(context, context.Knowledge.Measures)).Where(view => view.Values.Length > 1)];

    public ImmutableArray<FacetTokens> Tokens(Measure measure) => [.. facets.Select(facet => facet.Tokens(measure))];

    private Facet Region()
    {
        var places = new RegionPlaces(context.Knowledge);
        return new(
            "region",
            [.. places.OfPolicies.Select(region => (region.Id.Value, context.Text(region.Name)))],
            measure => places.ServedFrom(context.Lookup.Policies[measure.PolicyId].Region.Value));
    }

    private Facet Agency() => new(
        "agency",
        [.. AgencyNames.Of(context), (NotStated, context.Wording["facet-value.agency-not-stated"])],
        measure => measure.Agencies is [] ? [NotStated] : measure.Agencies.Select(agency => agency.Value));

    private Facet Kind() => new("kind", ValuesOf<MeasureKind>("kind"), measure => [Words.Of(measure.Kind)]);

    private Facet Programme() => new(
        "programme",
        [.. context.Knowledge.Programmes.Select(programme => (programme.Id.Value, context.Text(programme.ShortName))),
            (AnyEnterprise, context.Wording["facet-value.any-enterprise"])],
        measure => measure.Programmes is [] ? [AnyEnterprise] : measure.Programmes.Select(programme => programme.Value));

    private Facet Amount() => new(
        "amount",
        [.. Enum.GetValues<AmountBand>().Select(band => (Words.Of(band), AmountBands.Label(band, context.Wording)))],
        measure => [Words.Of(AmountBands.Of(measure.Amount))]);

    private Facet Status() => new(
        "status",
        ValuesOf<Status>("status"),
        measure => [Words.Of(measure.StatusOn(context.Lookup.Policies[measure.PolicyId], context.Day))]);

    private ImmutableArray<(string Id, string Label)> ValuesOf<T>(string group)
        where T : struct, Enum =>
        [.. Enum.GetValues<T>().Select(value => (Words.Of(value), context.Wording.Of(group, value)))];
}
