using System.Text.Json;
using SiteGen.Core.Outputs;

namespace SiteGen.Writing;

/// <summary>Holds that an exchange deletes nothing but what the manifest of the old site lists.</summary>
/// <remarks>Hosts and people put files of their own into a site (<c>.git</c>, <c>CNAME</c>, <c>.well-known</c>); those are not ours to delete.</remarks>
internal static class ForeignFiles
{
    /// <exception cref="RefusedException">The folder holds a file or link that is not in its manifest, or files but no manifest.</exception>
    public static void Refuse(string folder)
    {
        if (!Directory.Exists(folder))
            return;
        var found = FolderTree.ListFiles(folder)
            .Select(file => Path.GetRelativePath(folder, file).Replace(Path.DirectorySeparatorChar, '/'))
            .Where(path => path != OutputPlace.Marker && !IsDroppedBySystems(path))
            .ToList();
        if (found.Count == 0)
            return;
        var own = ReadManifest(folder);
        if (found.Where(path => !own.Contains(path)).Min(StringComparer.Ordinal) is { } foreign)
            throw Refusals.ForeignEntry(folder, foreign);
    }

    private static HashSet<string> ReadManifest(string folder)
    {
        try
        {
            // A list may hold null where somebody wrote it.
            var manifest = Manifest.Parse(File.ReadAllBytes(Path.Combine(folder, Manifest.Path)));
            return manifest.Files.OfType<ManifestEntry>().Select(file => file.Path).Append(Manifest.Path).ToHashSet(StringComparer.Ordinal);
        }
        catch (Exception failure) when (failure is JsonException or FileNotFoundException)
        {
            throw Refusals.NoManifest(folder);
        }
    }

    private static bool IsDroppedBySystems(string path) => Path.GetFileName(path) is ".DS_Store" or "Thumbs.db" or "desktop.ini";
}
