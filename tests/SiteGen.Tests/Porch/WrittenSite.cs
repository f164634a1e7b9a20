using System.Text;
using SiteGen.Core.Outputs;
using SiteGen.Writing;
using Xunit;

namespace SiteGen.Tests.Porch;

/// <summary>Small whole sites to write, and the question whether a folder holds one of them and nothing else.</summary>
internal static class WrittenSite
{
    /// <param name="name">Stands in every file, so that two sites share none.</param>
    public static List<OutputFile> Make(string name, int pages = 5)
    {
        var files = Enumerable.Range(0, pages)
            .Select(number => new OutputFile($"en/page-{number}/index.html", Encoding.UTF8.GetBytes($"<h1>{name} {number}</h1>")))
            .Append(new("index.html", Encoding.UTF8.GetBytes(name)))
            .Append(new("assets/empty.css", ReadOnlyMemory<byte>.Empty))
            .ToList();
        return WithManifest(name, files);
    }

    public static List<OutputFile> WithManifest(string name, List<OutputFile> files) =>
        [.. files, new(Manifest.Path, Manifest.Of(name, new(2020, 10, 1), files).ToJson())];

    public static void AssertHolds(string folder, IReadOnlyCollection<OutputFile> files)
    {
        var expected = files.Select(file => file.Path).Append(OutputPlace.Marker).Order(StringComparer.Ordinal);
        var found = Directory.EnumerateFiles(folder, "*", SearchOption.AllDirectories).Select(path => Path.GetRelativePath(folder, path)).Order(StringComparer.Ordinal);
        Assert.Equal(expected, found);
        foreach (var file in files)
            Assert.Equal(file.Bytes.ToArray(), File.ReadAllBytes(Path.Combine(folder, file.Path)));
    }
}
