using SiteGen.Core.Outputs.OpenData;
using SiteGen.Core.Outputs.Tables;

namespace SiteGen.Core.Outputs;

/// <summary>One kind of thing as a table, for spreadsheets.</summary>
/// <param name="name">The file's name: <c>data/policies.csv</c>.</param>
internal sealed class CsvFile<T>(string name, Func<KnowledgeBaseData, IReadOnlyList<T>> rows, Columns<T> columns) : IOutput
{
    public IEnumerable<OutputFile> Write(PublishedSite site, KnowledgeBaseData data)
    {
        var cells = columns.ToImmutable();
        var header = cells.Select(column => column.Name);
        var body = rows(data).Select(row => cells.Select(column => column.Cell(row)));
        return [new($"data/{name}.csv", Csv.Write(body.Prepend(header)))];
    }
}
