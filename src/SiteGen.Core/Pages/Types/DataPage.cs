using System.Collections.Immutable;
using SiteGen.Core.Site;

namespace SiteGen.Core.Pages.Types;

internal sealed record DataPage(PageFrame Frame, Link Everything, Link Schema, ImmutableArray<DataFile> Tables) : PageView(Frame)
{
    /// <summary>The kinds of things that have a table of their own in the open data.</summary>
    private static readonly ImmutableArray<string> Kinds =
        ["policies", "clauses", "documents", "readings", "programmes", "criteria", "measures", "targets", "agencies", "terms", "inputs"];

    public static PageType Type { get; } = new(PageKind.Data, "data", Build);

    private static DataPage Build(PageContext context, PlannedPage page) => new(
        PageFrame.Of(context, page, new(context.Wording["pages.data"], context.Wording["data.description"], [])),
        FileLink(context, "knowledge-base.json"),
        FileLink(context, "schema/knowledge-base.schema.json"),
        [.. Kinds.Select(kind => new DataFile(context.Wording[$"data.{kind}"], FileLink(context, $"{kind}.csv")))]);

    private static Link FileLink(PageContext context, string name) => new($"data/{name}", $"{context.Plan.BaseAddress.AbsolutePath}data/{name}");
}

/// <param name="Holds">What its rows are.</param>
internal sealed record DataFile(string Holds, Link File);
