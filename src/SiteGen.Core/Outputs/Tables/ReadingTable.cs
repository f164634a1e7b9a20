using SiteGen.Core.Outputs.OpenData;

namespace SiteGen.Core.Outputs.Tables;

internal static class ReadingTable
{
    public static Columns<ReadingData> Columns() => new Columns<ReadingData>()
        .Word("id", reading => reading.Id)
        .Word("policy", reading => reading.Policy)
        .List("clauses", reading => reading.Clauses)
        .List("inputs", reading => reading.Inputs)
        .Text("found", reading => reading.Found)
        .Text("read_as", reading => reading.ReadAs)
        .Text("why", reading => reading.Why)
        .Flag("open", reading => reading.Open)
        .Address("address", reading => reading.Address);
}
