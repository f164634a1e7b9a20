using System.Security.Cryptography;
using System.Text.RegularExpressions;

namespace SiteGen.Core.Assets;

/// <summary>Names of assets, and the paths at which they are published.</summary>
internal static partial class AssetName
{
    private const string Folder = "assets/";
    private const int FingerprintDigits = 10;

    /// <summary>Signs that mean themselves in an address and in the file system of every machine.</summary>
    public static bool IsValid(string name) => NamePattern.IsMatch(name);

    /// <returns>The name in the assets folder that a relative path means, null where it leaves the folder.</returns>
    public static string? Resolve(string from, string path)
    {
        var parts = from.Split('/').SkipLast(1).ToList();
        foreach (var part in path.Split('/'))
        {
            if (part == ".." && parts.Count == 0)
                return null;
            if (part == "..")
                parts.RemoveAt(parts.Count - 1);
            else if (part != ".")
                parts.Add(part);
        }

        return string.Join('/', parts);
    }

    public static string PathOf(string name, ReadOnlyMemory<byte> bytes)
    {
        var fingerprint = Convert.ToHexStringLower(SHA256.HashData(bytes.Span))[..FingerprintDigits];
        var dot = name.LastIndexOf('.');
        return Folder + (dot > name.LastIndexOf('/') ? $"{name[..dot]}.{fingerprint}{name[dot..]}" : $"{name}.{fingerprint}");
    }

    /// <summary>A reference as written, its last part exchanged for the published one: folders stay as they are.</summary>
    public static string Renamed(string written, string published)
    {
        var path = written.Split('?', '#')[0];
        return path[..(path.LastIndexOf('/') + 1)] + published[(published.LastIndexOf('/') + 1)..] + written[path.Length..];
    }

    /// <summary>How an asset names what is published at a path.</summary>
    public static string PathFrom(string name, string published)
    {
        var depth = name.Count(sign => sign == '/');
        return (depth == 0 ? "./" : string.Concat(Enumerable.Repeat("../", depth))) + published[Folder.Length..];
    }

    [GeneratedRegex(@"^[A-Za-z0-9._/-]+\z")]
    private static partial Regex NamePattern { get; }
}
