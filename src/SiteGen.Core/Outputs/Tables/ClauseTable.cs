using SiteGen.Core.Outputs.OpenData;

namespace SiteGen.Core.Outputs.Tables;

internal static class ClauseTable
{
    public static Columns<ClauseData> Columns() => new Columns<ClauseData>()
        .Word("citation", clause => clause.Citation)
        .Word("policy", clause => clause.Policy)
        .Word("id", clause => clause.Id)
        .Word("path", clause => clause.Path)
        .Word("number", clause => clause.Number)
        .Text("title", clause => clause.Title)
        .Text("text", clause => clause.Text)
        .List("agencies", clause => clause.Agencies.Select(agency => agency.Agency))
        .List("roles", clause => clause.Agencies.Select(agency => agency.Role))
        .List("references", clause => clause.References)
        .Word("parent", clause => clause.Parent)
        .Address("address", clause => clause.Address);
}
