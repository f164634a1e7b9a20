using SiteGen.Core.Outputs.OpenData;

namespace SiteGen.Core.Outputs.Tables;

internal static class TargetTable
{
    public static Columns<TargetData> Columns() => new Columns<TargetData>()
        .Word("id", target => target.Id)
        .Word("policy", target => target.Policy)
        .Text("metric", target => target.Metric)
        .Word("programme", target => target.Programme)
        .Word("low", target => target.Low)
        .Word("high", target => target.High)
        .Word("unit", target => target.Unit)
        .Word("comparison", target => target.Comparison)
        .Word("cadence", target => target.Cadence)
        .Number("by", target => target.By)
        .List("agencies", target => target.Agencies)
        .Text("value", target => target.ValueText)
        .List("cites", target => target.Cites)
        .Text("figure_note", target => target.FigureNote)
        .Address("address", target => target.Address);
}
