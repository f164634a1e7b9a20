using System.Collections.Immutable;
using SiteGen.Core.Model;

namespace SiteGen.Core.Binding;

/// <summary>The clause tree. The path follows from the position, so it is made here and never authored.</summary>
internal static class ClauseBinder
{
    /// <param name="path">The path of what the list stands in; empty at the top.</param>
    public static ImmutableArray<Clause> BindList(MappingReader parent, string key, string path)
    {
        var position = 0;
        return parent.Each(key, clause => Bind(clause, Below(path, ++position)));
    }

    /// <summary>Top-level clauses that have a file each.</summary>
    public static ImmutableArray<Clause> BindParts(ImmutableArray<MappingReader> parts) =>
        [.. parts.Select((part, index) => Bind(part, $"{index + 1}"))];

    private static Clause Bind(MappingReader clause, string path)
    {
        var id = clause.Id();
        var title = clause.Text("title");
        var text = clause.Has("clauses") || title is not null ? clause.Text("text") : clause.RequireText("text");
        return new(
            id,
            path,
            clause.Word("number"),
            title,
            text,
            clause.Each("agencies", BindResponsibility),
            clause.Words("references"),
            BindList(clause, "clauses", path));
    }

    private static string Below(string path, int position) => path.Length == 0 ? $"{position}" : $"{path}.{position}";

    private static Responsibility BindResponsibility(MappingReader agency) =>
        new(agency.RequireWord("agency"), agency.OneOf("role", AgencyRole.Responsible));
}
