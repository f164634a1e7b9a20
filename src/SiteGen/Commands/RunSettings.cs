namespace SiteGen.Commands;

/// <summary>What a run was asked to do, every value checked.</summary>
/// <param name="Output">Null where nothing is written.</param>
/// <param name="BaseAddress">With a closing slash; null for the one in <c>site.yaml</c>.</param>
/// <param name="AsOf">The legal day; null for today.</param>
/// <param name="Strict">Warnings fail too.</param>
internal sealed record RunSettings(
    string Content,
    string? Output,
    string Theme,
    Uri? BaseAddress,
    DateOnly? AsOf,
    bool Strict,
    int Jobs,
    bool Verbose)
{
    /// <exception cref="RefusedException">A folder is missing, or the output lies in what is read or around it.</exception>
    public void RequireFolders()
    {
        RequireFolder("--content", Content);
        RequireFolder("--theme", Theme);
        if (Output is null)
            return;
        foreach (var source in new[] { Content, Theme })
            if (Contains(Output, source) || Contains(source, Output))
                throw Refusals.Overlap(Output, source);
    }

    private static void RequireFolder(string option, string path)
    {
        if (File.Exists(path))
            throw Refusals.NotAFolder(option, path);
        if (!Directory.Exists(path))
            throw Refusals.NoFolder(option, path);
    }

    private static bool Contains(string outer, string inner) =>
        (Path.GetFullPath(inner) + Path.DirectorySeparatorChar).StartsWith(
            Path.TrimEndingDirectorySeparator(Path.GetFullPath(outer)) + Path.DirectorySeparatorChar, StringComparison.Ordinal);
}
