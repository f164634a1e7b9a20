using System.Security.Cryptography;

namespace SiteGen.Writing;

/// <summary>The output folder and what stands beside it while it is written.</summary>
/// <param name="Folder">The full path, links of the folder itself resolved, without a closing slash.</param>
internal sealed record OutputPlace(string Folder)
{
    /// <summary>The file that makes a folder ours.</summary>
    public const string Marker = ".sitegen";

    private const string Next = ".next-";
    private const string Old = ".old-";
    private const int DigitsOfName = 8;

    public string Parent => Path.GetDirectoryName(Folder)!;

    public string Lock => Folder + ".lock";

    public string Journal => Folder + ".journal";

    /// <exception cref="RefusedException">The path is a file, or a root, or a link that leads nowhere.</exception>
    public static OutputPlace At(string path)
    {
        var full = Path.TrimEndingDirectorySeparator(Path.GetFullPath(path));
        // Exchanging the link itself would leave the folder that it names as it was.
        if (new DirectoryInfo(full).LinkTarget is not null)
            full = Directory.ResolveLinkTarget(full, returnFinalTarget: true)?.FullName ?? full;
        if (File.Exists(full))
            throw Refusals.NotAFolder("--output", path);
        if (Path.GetDirectoryName(full) is null)
            throw Refusals.ForeignFolder(path);
        return new(full);
    }

    public string NewNext() => Folder + Next + RandomNumberGenerator.GetHexString(DigitsOfName, lowercase: true);

    public string NewOld() => Folder + Old + RandomNumberGenerator.GetHexString(DigitsOfName, lowercase: true);

    /// <summary>Folders that killed runs left beside the output: named as ours are, and marked or empty.</summary>
    public List<string> Leftovers() => !Directory.Exists(Parent) ? [] :
    [
        .. new DirectoryInfo(Parent).EnumerateDirectories()
            .Where(folder => IsNameOfOurs(folder.Name) && folder.LinkTarget is null)
            .Where(folder => IsMarked(folder.FullName) || !folder.EnumerateFileSystemInfos().Any())
            .Select(folder => folder.FullName)
            .Order(StringComparer.Ordinal),
    ];

    public bool IsNameOfOurs(string name)
    {
        var own = Path.GetFileName(Folder);
        return new[] { own + Next, own + Old }.Any(start => name.StartsWith(start, StringComparison.Ordinal)
            && name.Length == start.Length + DigitsOfName
            && name[start.Length..].All(char.IsAsciiHexDigitLower));
    }

    /// <summary>Refuses a folder with something in it that this program did not put there.</summary>
    /// <exception cref="RefusedException">Not empty and not marked, or with hidden entries (<c>.git</c>) that an exchange would delete.</exception>
    public void RequireOwn()
    {
        if (File.Exists(Folder))
            throw Refusals.NotAFolder("--output", Folder);
        if (!Directory.Exists(Folder))
            return;
        var names = Directory.EnumerateFileSystemEntries(Folder).Select(entry => Path.GetFileName(entry)).ToList();
        if (names.Count > 0 && !IsMarked(Folder))
            throw Refusals.ForeignFolder(Folder);
        // A site lies in version control now and then; its .git must survive.
        if (names.Find(name => name is ['.', ..] and not Marker and not ".DS_Store" and not ".well-known" and not ".nojekyll") is { } foreign)
            throw Refusals.ForeignEntry(Folder, foreign);
    }

    public static bool IsMarked(string folder) => File.Exists(Path.Combine(folder, Marker));
}
