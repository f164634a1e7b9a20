namespace SiteGen.Writing;

/// <summary>Where a path really leads: every link on the way is resolved, as the system does it, also where the last names do not exist yet.</summary>
internal static class RealPath
{
    /// <summary>What Linux allows before it speaks of a loop.</summary>
    private const int MostLinks = 40;

    /// <returns>A full path without a closing slash, the root aside.</returns>
    /// <exception cref="IOException">The links go round in a circle.</exception>
    public static string Of(string path)
    {
        var full = Path.GetFullPath(path);
        var real = Path.GetPathRoot(full)!;
        var ahead = new Stack<string>();
        Push(ahead, full[real.Length..]);
        var links = 0;
        while (ahead.TryPop(out var name))
        {
            var next = name == ".." ? Path.GetDirectoryName(real) ?? real : Path.Combine(real, name);
            if (new FileInfo(next).LinkTarget is not { } target)
            {
                real = next;
                continue;
            }

            if (++links > MostLinks)
                throw new IOException($"{path}: too many links");
            // A relative target starts from the folder of its link.
            var root = Path.IsPathRooted(target) ? Path.GetPathRoot(Path.GetFullPath(target))! : "";
            real = root.Length > 0 ? root : real;
            Push(ahead, Path.IsPathFullyQualified(target) ? target[root.Length..] : target);
        }

        return real;
    }

    /// <summary>Whether one real path is the other or lies below it.</summary>
    public static bool Contains(string outer, string inner) =>
        Closed(inner).StartsWith(Closed(outer), OperatingSystem.IsLinux() ? StringComparison.Ordinal : StringComparison.OrdinalIgnoreCase);

    private static void Push(Stack<string> ahead, string path)
    {
        char[] separators = [Path.DirectorySeparatorChar, Path.AltDirectorySeparatorChar];
        foreach (var name in path.Split(separators, StringSplitOptions.RemoveEmptyEntries).Where(name => name != ".").Reverse())
            ahead.Push(name);
    }

    private static string Closed(string path) => Path.EndsInDirectorySeparator(path) ? path : path + Path.DirectorySeparatorChar;
}
