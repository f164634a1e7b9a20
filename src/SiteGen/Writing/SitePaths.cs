using SiteGen.Core.Outputs;

namespace SiteGen.Writing;

/// <summary>Holds that every path of a site stays in the output folder and that no two of them stand in each other's way.</summary>
internal static class SitePaths
{
    /// <exception cref="InvalidOperationException">One does not: a fault of the program.</exception>
    public static void Require(IReadOnlyCollection<OutputFile> files)
    {
        var paths = new HashSet<string>(StringComparer.OrdinalIgnoreCase);
        foreach (var file in files)
            if (!IsWithin(file.Path))
                throw new InvalidOperationException($"The path \"{file.Path}\" would leave the output folder.");
            else if (!paths.Add(file.Path))
                throw new InvalidOperationException($"Two files claim the path \"{file.Path}\" (letter case aside).");
        foreach (var path in paths)
            for (var slash = path.IndexOf('/'); slash > 0; slash = path.IndexOf('/', slash + 1))
                if (paths.Contains(path[..slash]))
                    throw new InvalidOperationException($"The path \"{path[..slash]}\" is both a file and a folder.");
        if (!paths.Contains(Manifest.Path))
            throw new InvalidOperationException("The site has no manifest.");
    }

    private static bool IsWithin(string path) =>
        path.Length > 0
        && path != OutputPlace.Marker
        && path.AsSpan().IndexOfAny(['\\', ':', '\0']) < 0
        && path.Split('/').All(segment => segment is not ("" or "." or ".."));
}
