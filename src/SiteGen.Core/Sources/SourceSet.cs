using System.Collections.Immutable;

namespace SiteGen.Core.Sources;

/// <summary>The files of a content folder or a theme, in the ordinal order of their paths whatever order they came in.</summary>
public sealed class SourceSet
{
    private readonly Dictionary<string, SourceFile> byPath;

    public SourceSet(IEnumerable<SourceFile> files)
    {
        Files = [.. files.OrderBy(file => file.Path, StringComparer.Ordinal)];
        byPath = Files.ToDictionary(file => file.Path, StringComparer.Ordinal);
    }

    public ImmutableArray<SourceFile> Files { get; }

    public SourceFile? Find(string path) => byPath.GetValueOrDefault(path);
}
