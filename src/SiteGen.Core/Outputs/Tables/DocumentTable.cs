using SiteGen.Core.Outputs.OpenData;

namespace SiteGen.Core.Outputs.Tables;

internal static class DocumentTable
{
    public static Columns<DocumentData> Columns() => new Columns<DocumentData>()
        .Word("id", document => document.Id)
        .Word("policy", document => document.Policy)
        .Word("relation", document => document.Relation)
        .Text("title", document => document.Title)
        .Word("number", document => document.Number)
        .Word("date", document => document.Date)
        .Word("is_policy", document => document.IsPolicy)
        .Address("address", document => document.Address);
}
