using SiteGen.Core.Outputs.OpenData;

namespace SiteGen.Core.Outputs.Tables;

internal static class PolicyTable
{
    public static Columns<PolicyData> Columns() => new Columns<PolicyData>()
        .Word("id", policy => policy.Id)
        .Word("region", policy => policy.Region)
        .Text("title", policy => policy.Title)
        .Flag("title_supplied", policy => policy.TitleSupplied)
        .Text("summary", policy => policy.Summary)
        .Word("index_number", policy => policy.IndexNumber)
        .Word("document_number", policy => policy.DocumentNumber)
        .Word("issuer", policy => policy.Issuer)
        .List("subjects_zh", policy => policy.Subjects.Select(subject => subject.Zh))
        .List("subjects_en", policy => policy.Subjects.Select(subject => subject.En))
        .Word("written", policy => policy.Written)
        .Word("published", policy => policy.Published)
        .Word("effective", policy => policy.Effective)
        .Word("expires", policy => policy.Expires)
        .Word("period_from", policy => policy.Period?.From)
        .Word("period_to", policy => policy.Period?.To)
        .Word("validity", policy => policy.Validity)
        .Word("status", policy => policy.Status)
        .Text("source_name", policy => policy.Source.Name)
        .Word("source_address", policy => policy.Source.Address)
        .Rule("applies", policy => policy.Applies)
        .Address("address", policy => policy.Address);
}
