using SiteGen.Core.Outputs.OpenData;

namespace SiteGen.Core.Outputs.Tables;

internal static class TermTable
{
    public static Columns<TermData> Columns() => new Columns<TermData>()
        .Word("id", term => term.Id)
        .Text("name", term => term.Name)
        .Text("definition", term => term.Definition)
        .Word("pinyin", term => term.Pinyin)
        .Lists("short", term => term.Short)
        .Lists("synonyms", term => term.Synonyms)
        .List("see", term => term.See)
        .Address("address", term => term.Address);
}
