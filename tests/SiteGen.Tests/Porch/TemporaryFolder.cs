namespace SiteGen.Tests.Porch;

/// <summary>A folder of a test's own, gone when the test has ended.</summary>
internal sealed class TemporaryFolder : IDisposable
{
    public TemporaryFolder() => Root = Directory.CreateTempSubdirectory("sitegen-").FullName;

    public string Root { get; }

    public string At(params string[] parts) => Path.Combine([Root, .. parts]);

    public string Write(string path, string text) => Write(path, System.Text.Encoding.UTF8.GetBytes(text));

    public string Write(string path, ReadOnlySpan<byte> bytes)
    {
        var full = At(path);
        Directory.CreateDirectory(Path.GetDirectoryName(full)!);
        File.WriteAllBytes(full, bytes);
        return full;
    }

    /// <summary>Every file and folder below, with the text of files: two snapshots are equal where nothing was touched.</summary>
    public SortedDictionary<string, string> Snapshot(string folder)
    {
        var found = new SortedDictionary<string, string>(StringComparer.Ordinal);
        foreach (var entry in new DirectoryInfo(At(folder)).EnumerateFileSystemInfos("*", SearchOption.AllDirectories))
            found[Path.GetRelativePath(Root, entry.FullName)] = entry is FileInfo { LinkTarget: null } ? File.ReadAllText(entry.FullName) : entry.LinkTarget ?? "/";
        return found;
    }

    /// <summary>What stands in the folder itself, in ordinal order.</summary>
    public string[] Names() => [.. Directory.EnumerateFileSystemEntries(Root).Select(path => Path.GetFileName(path)).Order(StringComparer.Ordinal)];

    public void Dispose() => Directory.Delete(Root, recursive: true);
}
