using SiteGen.Core.Outputs.OpenData;

namespace SiteGen.Core.Outputs.Tables;

internal static class AgencyTable
{
    public static Columns<AgencyData> Columns() => new Columns<AgencyData>()
        .Word("id", agency => agency.Id)
        .Word("region", agency => agency.Region)
        .Word("kind", agency => agency.Kind)
        .Text("name", agency => agency.Name)
        .Text("short", agency => agency.Short)
        .Text("note", agency => agency.Note)
        .Address("address", agency => agency.Address);
}
