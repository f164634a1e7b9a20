using System.Collections.Immutable;

namespace SiteGen.Core.Sources;

/// <summary>The files of a content folder or a theme, in the ordinal order of their paths whatever order they came in.</summary>
public sealed class SourceSet
{
    private readonly Dictionary<string, SourceFile> byPath;

    /// <param name="isWhole">False when a file that lies there could not be read.</param>
    public SourceSet(IEnumerable<SourceFile> files, bool isWhole = true)
    {
        IsWhole = isWhole;
        Files = [.. files.OrderBy(file => file.Path, StringComparer.Ordinal)];
        byPath = Files.ToDictionary(file => file.Path, StringComparer.Ordinal);
    }

    public ImmutableArray<SourceFile> Files { get; }

    /// <summary>Whether every file of the folder is here, so that one that is not found does not exist.</summary>
    public bool IsWhole { get; }

    public SourceFile? Find(string path) => byPath.GetValueOrDefault(path);
}
