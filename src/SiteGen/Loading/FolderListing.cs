using System.Globalization;
using SiteGen.Core.Diagnostics;
using SiteGen.Core.Sources;

namespace SiteGen.Loading;

/// <summary>A file on disk.</summary>
/// <param name="Path">From the root of the folder, with <c>/</c>.</param>
/// <param name="DisplayPath">As a person would open it.</param>
/// <param name="Length">In bytes, when it was listed.</param>
internal sealed record ListedFile(string Path, string DisplayPath, string FullPath, long Length);

/// <summary>Lists the files below a folder in the ordinal order of their paths; links are reported and not followed.</summary>
internal static class FolderListing
{
    private static readonly EnumerationOptions Everything = new() { AttributesToSkip = 0, IgnoreInaccessible = false };

    public static List<ListedFile> List(string folder, DiagnosticBag diagnostics)
    {
        var files = new List<ListedFile>();
        var open = new Stack<(DirectoryInfo Folder, string Prefix)>([(new DirectoryInfo(folder), "")]);
        var display = DisplayPrefix(folder);
        while (open.TryPop(out var next))
            foreach (var entry in next.Folder.EnumerateFileSystemInfos("*", Everything).Where(entry => entry.Name[0] != '.'))
            {
                var path = next.Prefix + entry.Name;
                if (entry.LinkTarget is not null)
                    diagnostics.ReportWholeFile(Codes.LeavesTheFolder, new(path, display + path, entry.FullName, 0));
                else if (entry is DirectoryInfo inner)
                    open.Push((inner, path + "/"));
                else
                    files.Add(new(path, display + path, entry.FullName, ((FileInfo)entry).Length));
            }

        files.Sort((one, other) => string.CompareOrdinal(one.Path, other.Path));
        return files;
    }

    /// <summary>Reports a fault of a file that has no text to point into.</summary>
    public static void ReportWholeFile(this DiagnosticBag diagnostics, DiagnosticCode code, ListedFile file, int? limit = null) =>
        diagnostics.Report(code, SourceSpan.StartOf(new(file.Path, file.DisplayPath, "")), limit?.ToString(CultureInfo.InvariantCulture) ?? "");

    private static string DisplayPrefix(string folder)
    {
        var shown = folder.Replace('\\', OperatingSystem.IsWindows() ? '/' : '\\').TrimEnd('/');
        return shown is "." ? "" : shown + "/";
    }
}
