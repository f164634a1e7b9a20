using System.Collections.Immutable;
using SiteGen.Core.Diagnostics;
using SiteGen.Core.Model;
using SiteGen.Core.Sources;

namespace SiteGen.Core.Binding;

/// <summary><c>pages/&lt;name&gt;.&lt;lang&gt;.md</c>: the title is the first line's heading; the rest is rendered with the page.</summary>
internal static class PageBinder
{
    public static ImmutableArray<ContentPage> Bind(IEnumerable<(string Name, Language Language, SourceFile File)> files, BindingLog log) =>
        [.. files.GroupBy(file => file.Name, StringComparer.Ordinal)
            .Select(page => new ContentPage(
                CheckedName(page.Key, page.First().File, log),
                page.ToImmutableSortedDictionary(text => text.Language, text => BindText(text.File, log.Diagnostics))))];

    /// <summary>Addresses are made of it.</summary>
    private static string CheckedName(string name, SourceFile file, BindingLog log)
    {
        ValueReading.CheckId(new(name, SourceSpan.StartOf(file)), log);
        return name;
    }

    private static MarkdownText BindText(SourceFile file, DiagnosticBag diagnostics)
    {
        HiddenText.ReportIn(file, diagnostics);
        var line = file.LineText(1);
        if (line.StartsWith("# ", StringComparison.Ordinal) && line[2..].Trim().Length > 0)
            return new(new(line[2..].Trim(), new(file, 2, line.Length - 2)), file, line.Length);
        diagnostics.Report(Codes.MissingTitle, new(file, 0, line.Length));
        return new(new("", SourceSpan.StartOf(file)), file, 0);
    }
}
