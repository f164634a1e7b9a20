using SiteGen.Core.Outputs.OpenData;

namespace SiteGen.Core.Outputs.Tables;

internal static class MeasureTable
{
    public static Columns<MeasureData> Columns() => new Columns<MeasureData>()
        .Word("id", measure => measure.Id)
        .Word("policy", measure => measure.Policy)
        .Text("name", measure => measure.Name)
        .Text("summary", measure => measure.Summary)
        .Word("kind", measure => measure.Kind)
        .Word("status", measure => measure.Status)
        .List("programmes", measure => measure.Programmes)
        .List("cites", measure => measure.Cites)
        .List("agencies", measure => measure.Agencies)
        .Text("audience", measure => measure.Audience)
        .Amount(measure => measure.Amount)
        .Word("pool", measure => measure.Pool)
        .Text("how", measure => measure.Application.How)
        .Text("where", measure => measure.Application.Where)
        .Text("materials", measure => measure.Application.Materials)
        .Text("deadline", measure => measure.Application.Deadline)
        .Text("contact", measure => measure.Application.Contact)
        .Word("window_from", measure => measure.Window?.From)
        .Word("window_to", measure => measure.Window?.To)
        .Rule("applies", measure => measure.Applies)
        .Rule("require", measure => measure.Require)
        .List("confirm_zh", measure => measure.Confirm.Select(confirmation => confirmation.Text.Zh))
        .List("confirm_en", measure => measure.Confirm.Select(confirmation => confirmation.Text.En))
        .Text("note", measure => measure.Note)
        .Text("figure_note", measure => measure.FigureNote)
        .Address("address", measure => measure.Address);
}
