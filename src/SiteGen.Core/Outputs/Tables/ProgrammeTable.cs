using SiteGen.Core.Outputs.OpenData;

namespace SiteGen.Core.Outputs.Tables;

internal static class ProgrammeTable
{
    public static Columns<ProgrammeData> Columns() => new Columns<ProgrammeData>()
        .Word("id", programme => programme.Id)
        .Text("name", programme => programme.Name)
        .Text("short", programme => programme.Short)
        .Text("summary", programme => programme.Summary)
        .Number("step", programme => programme.Step)
        .Word("recognised_by", programme => programme.RecognisedBy)
        .Rule("applies", programme => programme.Applies)
        .Address("address", programme => programme.Address);
}
