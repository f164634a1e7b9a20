using SiteGen.Writing;

namespace SiteGen.Commands;

/// <summary>What a run was asked to do, every value checked.</summary>
/// <param name="Output">Null where nothing is written.</param>
/// <param name="BaseAddress">With a closing slash; null for the one in <c>site.yaml</c>.</param>
/// <param name="AsOf">The legal day; null for today.</param>
/// <param name="Strict">Warnings fail too.</param>
/// <param name="WholeIndex">The search index is written whole, however many documents there are.</param>
internal sealed record RunSettings(
    string Content,
    string? Output,
    string Theme,
    Uri? BaseAddress,
    DateOnly? AsOf,
    bool Strict,
    int Jobs,
    bool WholeIndex,
    bool Verbose)
{
    /// <exception cref="RefusedException">A folder is missing or has no name, or the output lies in what is read or around it.</exception>
    public void RequireFolders()
    {
        RequireFolder("--content", Content);
        RequireFolder("--theme", Theme);
        if (Output is null)
            return;
        RequireName("--output", Output);
        var output = OutputPlace.At(Output).Folder;
        foreach (var source in new[] { Content, Theme })
            if (RealPath.Of(source) is var real && (RealPath.Contains(output, real) || RealPath.Contains(real, output)))
                throw Refusals.Overlap(Output, source);
    }

    public static void RequireFolder(string option, string path)
    {
        RequireName(option, path);
        if (File.Exists(path))
            throw Refusals.NotAFolder(option, path);
        if (!Directory.Exists(path))
            throw Refusals.NoFolder(option, path);
    }

    private static void RequireName(string option, string path)
    {
        if (string.IsNullOrWhiteSpace(path))
            throw Refusals.WrongValue(option, path, new("the path of a folder", "文件夹的路径"));
    }
}
