using System.Security.Cryptography;

namespace SiteGen.Writing;

/// <summary>The output folder and what stands beside it while it is written.</summary>
/// <param name="Folder">The full path, every link on the way resolved, without a closing slash.</param>
internal sealed record OutputPlace(string Folder)
{
    /// <summary>The file that makes a folder ours.</summary>
    public const string Marker = ".sitegen";

    private const string Next = ".next-";
    private const string Old = ".old-";
    private const int DigitsOfName = 8;

    public string Parent => Path.GetDirectoryName(Folder)!;

    public string Lock => Beside(".lock");

    public string Journal => Beside(".journal");

    /// <exception cref="RefusedException">The path is a file or a root.</exception>
    public static OutputPlace At(string path)
    {
        // Exchanging a link itself would leave the folder that it names as it was.
        var full = RealPath.Of(path);
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
            .Where(folder => IsMarked(folder.FullName) || IsEmpty(folder))
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
    /// <exception cref="RefusedException">Not empty and not marked.</exception>
    public void RequireOwn()
    {
        if (File.Exists(Folder))
            throw Refusals.NotAFolder("--output", Folder);
        if (!Directory.Exists(Folder))
            return;
        if (!IsMarked(Folder) && Directory.EnumerateFileSystemEntries(Folder).Any())
            throw Refusals.ForeignFolder(Folder);
    }

    public static bool IsMarked(string folder) => File.Exists(Path.Combine(folder, Marker));

    private static bool IsEmpty(DirectoryInfo folder)
    {
        try
        {
            return !folder.EnumerateFileSystemInfos().Any();
        }
        catch (Exception failure) when (failure is IOException or UnauthorizedAccessException)
        {
            // Another build's, gone by now, or one that may not be read.
            return false;
        }
    }

    /// <remarks>Names that no other program uses: <c>poetry.lock</c> beside <c>poetry</c> is somebody's.</remarks>
    private string Beside(string ending) => Path.Combine(Parent, ".sitegen-" + Path.GetFileName(Folder) + ending);
}
