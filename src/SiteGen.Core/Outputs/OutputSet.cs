using System.Collections.Immutable;
using SiteGen.Core.Outputs.OpenData;

namespace SiteGen.Core.Outputs;

/// <summary>The door of the room: every file of the site, in the ordinal order of paths, no path twice, the manifest among them.</summary>
/// <remarks>Takes what may be published as given: two outputs that claim one path are a fault of the program and throw.</remarks>
public sealed class OutputSet
{
    private readonly Dictionary<string, OutputFile> byPath = new(StringComparer.Ordinal);

    private OutputSet(IEnumerable<OutputFile> files)
    {
        Files = [.. files.OrderBy(file => file.Path, StringComparer.Ordinal)];
        foreach (var file in Files)
            if (!byPath.TryAdd(file.Path, file))
                throw new InvalidOperationException($"Two outputs claim {file.Path}.");
    }

    public ImmutableArray<OutputFile> Files { get; }

    public OutputFile? Find(string path) => byPath.GetValueOrDefault(path);

    public static OutputSet Assemble(PublishedSite site)
    {
        var data = KnowledgeBaseData.Of(site);
        return Of(site.Release, site.Day, [.. OutputList.All.SelectMany(output => output.Write(site, data))]);
    }

    /// <summary>The files and their manifest.</summary>
    internal static OutputSet Of(string release, DateOnly day, ImmutableArray<OutputFile> files) =>
        new([.. files, new(Manifest.Path, Manifest.Of(release, day, files).ToJson())]);
}
