using SiteGen.Core.Diagnostics;
using SiteGen.Core.Model;
using SiteGen.Core.Sources;

namespace SiteGen.Core.Binding;

/// <summary>Which file belongs where in a content folder.</summary>
internal static class ContentLayout
{
    private const string Yaml = ".yaml";

    private static readonly string[] PolicyFiles = ["policy.yaml", "criteria.yaml", "measures.yaml", "targets.yaml", "inputs.yaml"];
    private static readonly string[] RootFiles = ["site.yaml", "regions.yaml", "programmes.yaml", "glossary.yaml", "inputs.yaml"];
    private static readonly string[] RequiredFiles = ["site.yaml", "regions.yaml"];

    /// <summary>The ids of all policies: the folders below <c>policies</c> that hold a file of a policy.</summary>
    public static IEnumerable<string> PolicyIds(SourceSet content) =>
        content.Files.Where(Belongs).Select(file => file.Path.Split('/')).Where(parts => parts is ["policies", _, _, ..]).Select(parts => parts[1]).Distinct();

    public static IEnumerable<SourceFile> AgencyFiles(SourceSet content) => Below(content, "agencies/");

    public static IEnumerable<SourceFile> ScenarioFiles(SourceSet content) => Below(content, "scenarios/");

    /// <summary>Top-level clauses that have a file each, in the order of their names.</summary>
    public static IEnumerable<SourceFile> ClauseFiles(SourceSet content, string policyId) => Below(content, $"policies/{policyId}/clauses/");

    /// <summary>A text page's name and language, from <c>about.zh.md</c>; null for other files.</summary>
    public static (string Name, Language Language)? PageOf(SourceFile file) =>
        file.Path.Split('/') is ["pages", var name] && name.Split('.') is [{ Length: > 0 } page, var code, "md"] && Languages.FromCode(code) is { } language
            ? (page, language)
            : null;

    /// <summary>Reports files that do not belong, and files that are missing.</summary>
    public static void Check(SourceSet content, BindingLog log)
    {
        var misspelt = content.Files.Where(file => !Belongs(file)).Select(file => ReportStray(file, log)).OfType<string>().ToHashSet();
        if (!content.IsWhole)
            return;
        var owed = RequiredFiles.Concat(PolicyIds(content).Select(id => $"policies/{id}/policy.yaml"));
        foreach (var path in owed.Where(path => content.Find(path) is null))
        {
            log.AddGap();
            if (!misspelt.Contains(path))
                log.Diagnostics.Report(Codes.MissingFile, SourceSpan.StartOf(Sibling(content, path)), path);
        }
    }

    /// <returns>The path that was most likely meant, or null.</returns>
    private static string? ReportStray(SourceFile file, BindingLog log)
    {
        var (folder, name) = Split(file.Path);
        if (name.EndsWith(Yaml, StringComparison.Ordinal) || name.EndsWith(".yml", StringComparison.Ordinal))
            log.AddGap();
        var known = KnownIn(file.Path.Split('/'));
        var near = NearSpelling.Find(name, [.. known, Path.ChangeExtension(name, Yaml)]);
        var meant = near is not null && Belongs($"{folder}{near}") ? near : null;
        log.Diagnostics.Add(new(Codes.StrayFile, SourceSpan.StartOf(file), [name, WordList.Of(known)], meant, []));
        return meant is null ? null : $"{folder}{meant}";
    }

    private static bool Belongs(SourceFile file) => Belongs(file.Path);

    private static bool Belongs(string path) => path.Split('/') switch
    {
        [var name] => RootFiles.Contains(name),
        ["agencies" or "scenarios", var name] => IsYaml(name),
        ["policies", _, var name] => PolicyFiles.Contains(name),
        ["policies", _, "clauses", var name] => IsYaml(name),
        ["pages", var name] => name.Split('.') is [{ Length: > 0 }, "zh" or "en", "md"],
        _ => false,
    };

    /// <summary>The names that a file may have where this one lies.</summary>
    private static string[] KnownIn(string[] path) => path switch
    {
        ["agencies", _] => ["<region>.yaml"],
        ["scenarios", _] or ["policies", _, "clauses", _] => ["<name>.yaml"],
        ["policies", _, ..] => [.. PolicyFiles, "clauses/<name>.yaml"],
        ["pages", _] => ["<name>.zh.md", "<name>.en.md"],
        _ => [.. RootFiles, "agencies/<region>.yaml", "policies/<id>/...", "scenarios/<name>.yaml", "pages/<name>.<lang>.md"],
    };

    private static IEnumerable<SourceFile> Below(SourceSet content, string folder) =>
        content.Files.Where(file => file.Path.StartsWith(folder, StringComparison.Ordinal) && Belongs(file));

    private static bool IsYaml(string name) => name.EndsWith(Yaml, StringComparison.Ordinal) && name.Length > Yaml.Length;

    private static (string Folder, string Name) Split(string path)
    {
        var end = path.LastIndexOf('/') + 1;
        return (path[..end], path[end..]);
    }

    /// <summary>A file that is not there still has a place: its own path, empty.</summary>
    private static SourceFile Sibling(SourceSet content, string path)
    {
        var any = content.Files.FirstOrDefault();
        var root = any is null ? "" : any.DisplayPath[..^any.Path.Length];
        return new(path, root + path, "");
    }
}
