using SiteGen.Core.Diagnostics;
using SiteGen.Core.Model;
using SiteGen.Core.Sources;

namespace SiteGen.Core.Binding;

/// <summary>Which file belongs where in a content folder.</summary>
internal static class ContentLayout
{
    public static readonly string[] PolicyFiles = ["policy.yaml", "criteria.yaml", "measures.yaml", "targets.yaml", "inputs.yaml"];

    private static readonly string[] RootFiles = ["site.yaml", "regions.yaml", "programmes.yaml", "glossary.yaml", "inputs.yaml"];
    private static readonly string[] RequiredFiles = ["site.yaml", "regions.yaml"];

    /// <summary>The ids of all policies: the folders below <c>policies</c>.</summary>
    public static IEnumerable<string> PolicyIds(SourceSet content) =>
        content.Files.Select(file => file.Path.Split('/')).Where(parts => parts is ["policies", _, _, ..]).Select(parts => parts[1]).Distinct();

    /// <summary>Reports files that do not belong, and files that are missing.</summary>
    public static void Check(SourceSet content, DiagnosticBag diagnostics)
    {
        foreach (var file in content.Files)
            if (Known(file.Path.Split('/')) is { } known)
                diagnostics.ReportUnknown(Codes.StrayFile, SourceSpan.StartOf(file), Name(file), known, string.Join(", ", known));
        var owed = RequiredFiles.Concat(PolicyIds(content).Select(id => $"policies/{id}/policy.yaml"));
        foreach (var path in owed.Where(path => content.Find(path) is null))
            diagnostics.Report(Codes.MissingFile, SourceSpan.StartOf(Sibling(content, path)), path);
    }

    /// <summary>A text page's name and language, from <c>about.zh.md</c>; null for other files.</summary>
    public static (string Name, Language Language)? PageOf(SourceFile file) =>
        file.Path.Split('/') is ["pages", var name] && name.Split('.') is [{ Length: > 0 } page, var code, "md"] && Languages.FromCode(code) is { } language
            ? (page, language)
            : null;

    /// <summary>Null for a file that belongs, else the names that would.</summary>
    private static string[]? Known(string[] path) => path switch
    {
        [var name] when RootFiles.Contains(name) => null,
        ["agencies", var name] when IsYaml(name) => null,
        ["policies", _, var name] when PolicyFiles.Contains(name) => null,
        ["policies", _, "clauses", var name] when IsYaml(name) => null,
        ["pages", var name] when name.Split('.') is [{ Length: > 0 }, "zh" or "en", "md"] => null,
        ["policies", _, "clauses", ..] or ["agencies", _] => ["<name>.yaml"],
        ["policies", _, _] => [.. PolicyFiles, "clauses/<name>.yaml"],
        ["pages", _] => ["<name>.zh.md", "<name>.en.md"],
        _ => [.. RootFiles, "agencies/<region>.yaml", "policies/<id>/...", "pages/<name>.<lang>.md"],
    };

    private static bool IsYaml(string name) => name.EndsWith(".yaml", StringComparison.Ordinal) && name.Length > 5;

    private static string Name(SourceFile file) => file.Path.Split('/')[^1];

    /// <summary>A file that is not there still has a place: its own path, empty.</summary>
    private static SourceFile Sibling(SourceSet content, string path)
    {
        var any = content.Files.FirstOrDefault();
        var root = any is null ? "" : any.DisplayPath[..^any.Path.Length];
        return new(path, root + path, "");
    }
}
