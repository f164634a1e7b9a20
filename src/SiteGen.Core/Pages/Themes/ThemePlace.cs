using SiteGen.Core.Sources;

namespace SiteGen.Core.Pages.Themes;

/// <summary>Where in a theme a fault is told that no line of it shows.</summary>
internal static class ThemePlace
{
    /// <summary>The start of a file; a file that is missing still has a place: its own path, empty.</summary>
    public static SourceSpan Of(SourceSet theme, string path)
    {
        var any = theme.Files.FirstOrDefault();
        var root = any is null ? "" : any.DisplayPath[..^any.Path.Length];
        return SourceSpan.StartOf(theme.Find(path) ?? new(path, root + path, ""));
    }
}
