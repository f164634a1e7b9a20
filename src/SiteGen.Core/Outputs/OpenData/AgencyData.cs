using System.ComponentModel;
using SiteGen.Core.Model;
using SiteGen.Core.Site;

namespace SiteGen.Core.Outputs.OpenData;

internal sealed record AgencyData(
    [property: Description("region/agency-id")] string Id,
    string Region,
    [property: Description("A collective is a group that a source names as one, such as \"all townships\"."), OneOf<AgencyKind>] string Kind,
    TextData Name,
    [property: Description("As the source's lists print it.")] TextData? Short,
    TextData? Note,
    Uri Address)
{
    public static AgencyData Of(Agency agency, DataScope scope) => new(
        agency.FullId,
        agency.RegionId,
        Words.Of(agency.Kind),
        TextData.Of(agency.Name),
        TextData.OfAny(agency.ShortForm),
        TextData.OfAny(agency.Note),
        scope.Address(PageKind.Agencies, anchor: Anchors.Of(agency.FullId)));
}
