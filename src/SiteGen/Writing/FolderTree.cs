using System.IO.Enumeration;
using System.Runtime.InteropServices;
using System.Text;
using Microsoft.Win32.SafeHandles;
using SiteGen.Core.Outputs;

namespace SiteGen.Writing;

/// <summary>A folder of ours on disk: written, compared, removed.</summary>
internal static partial class FolderTree
{
    private const string MarkerText = "Written by sitegen. Every build replaces this whole folder: keep nothing of your own here.\n";

    /// <summary>Writes a new folder, the marker first, and sees to it that all of it is on the disk.</summary>
    public static void Write(string folder, IReadOnlyCollection<OutputFile> files)
    {
        Directory.CreateDirectory(folder);
        using var marker = WriteNew(Path.Combine(folder, OutputPlace.Marker), Encoding.UTF8.GetBytes(MarkerText));
        foreach (var inner in files.Select(file => Path.GetDirectoryName(file.Path)!).Distinct(StringComparer.Ordinal))
            Directory.CreateDirectory(Path.Combine(folder, inner));
        foreach (var file in files)
            WriteNew(Path.Combine(folder, file.Path), file.Bytes.Span).Dispose();
        Flush(marker, folder);
    }

    /// <summary>Whether a folder is ours and holds these files, byte for byte, and no others.</summary>
    public static bool Holds(string folder, IReadOnlyCollection<OutputFile> files)
    {
        if (!OutputPlace.IsMarked(folder))
            return false;
        var buffer = new byte[files.Max(file => file.Bytes.Length) + 1];
        // The manifest first: it differs wherever anything does.
        return files.OrderBy(file => file.Path != Manifest.Path).All(file => HoldsFile(Path.Combine(folder, file.Path), file.Bytes.Span, buffer))
            && CountFiles(folder) == files.Count + 1;
    }

    /// <summary>Removes a folder of ours, the marker last, so that what a killed run leaves of it is still known as ours.</summary>
    public static void Remove(string folder)
    {
        foreach (var entry in new DirectoryInfo(folder).EnumerateFileSystemInfos())
            if (entry is DirectoryInfo { LinkTarget: null } inner)
                inner.Delete(recursive: true);
            else if (entry.Name != OutputPlace.Marker)
                entry.Delete();
        File.Delete(Path.Combine(folder, OutputPlace.Marker));
        Directory.Delete(folder);
    }

    /// <summary>Files and links in a folder and below; folders are not counted.</summary>
    public static int CountFiles(string folder) => ListFiles(folder).Count();

    /// <summary>The full paths of the files and links in a folder and below.</summary>
    public static FileSystemEnumerable<string> ListFiles(string folder) =>
        new(folder, static (ref entry) => entry.ToFullPath(), new() { AttributesToSkip = 0, RecurseSubdirectories = true })
        {
            ShouldIncludePredicate = static (ref entry) => !entry.IsDirectory || IsLink(entry),
            ShouldRecursePredicate = static (ref entry) => !IsLink(entry),
        };

    private static bool IsLink(in FileSystemEntry entry) => entry.Attributes.HasFlag(FileAttributes.ReparsePoint);

    private static SafeFileHandle WriteNew(string path, ReadOnlySpan<byte> bytes)
    {
        // Measured: half the time of FileMode.Create and a stream.
        var handle = File.OpenHandle(path, FileMode.CreateNew, FileAccess.Write);
        RandomAccess.Write(handle, bytes, 0);
        return handle;
    }

    private static bool HoldsFile(string path, ReadOnlySpan<byte> bytes, byte[] buffer)
    {
        var file = new FileInfo(path);
        if (!file.Exists || file.LinkTarget is not null || file.Length != bytes.Length)
            return false;
        using var handle = File.OpenHandle(path);
        var length = 0;
        while (RandomAccess.Read(handle, buffer.AsSpan(length, bytes.Length + 1 - length), length) is > 0 and var count)
            length += count;
        return bytes.SequenceEqual(buffer.AsSpan(0, length));
    }

    /// <remarks>One call for the whole file system where there is one; a call for each file costs many times as much.</remarks>
    private static void Flush(SafeFileHandle marker, string folder)
    {
        if (OperatingSystem.IsLinux() && SyncFileSystem(marker) == 0)
            return;
        foreach (var path in ListFiles(folder))
        {
            using var handle = File.OpenHandle(path, FileMode.Open, FileAccess.ReadWrite);
            RandomAccess.FlushToDisk(handle);
        }
    }

    [LibraryImport("libc", EntryPoint = "syncfs")]
    private static partial int SyncFileSystem(SafeFileHandle handle);
}
