using SiteGen.Core.Outputs.OpenData;

namespace SiteGen.Core.Outputs.Tables;

internal static class CriterionTable
{
    public static Columns<CriterionData> Columns() => new Columns<CriterionData>()
        .Word("id", criterion => criterion.Id)
        .Word("policy", criterion => criterion.Policy)
        .Text("name", criterion => criterion.Name)
        .Word("programme", criterion => criterion.Programme)
        .List("cites", criterion => criterion.Cites)
        .Word("force", criterion => criterion.Force)
        .Word("decided", criterion => criterion.Decided)
        .Rule("applies", criterion => criterion.Applies)
        .Rule("require", criterion => criterion.Require)
        .Text("note", criterion => criterion.Note)
        .Text("figure_note", criterion => criterion.FigureNote);
}
