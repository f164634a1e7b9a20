using System.Collections.Immutable;
using System.Globalization;
using System.Security.Cryptography;
using System.Text;
using SiteGen.Core.Sources;

namespace SiteGen.Core.Assets;

/// <summary>Names a release by what it was made from: the same content, theme, day and address give the same id on every machine.</summary>
public static class Release
{
    /// <returns>12 lower-case hexadecimal digits.</returns>
    public static string Of(SourceSet content, SourceSet theme, ImmutableArray<ThemeAsset> assets, DateOnly day, Uri baseAddress)
    {
        using var hash = IncrementalHash.CreateHash(HashAlgorithmName.SHA256);
        Append(hash, content);
        Append(hash, theme);
        foreach (var asset in assets.OrderBy(asset => asset.Name, StringComparer.Ordinal))
        {
            Append(hash, asset.Name);
            Append(hash, asset.Bytes.Span);
        }

        Append(hash, day.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture));
        Append(hash, baseAddress.AbsoluteUri);
        return Convert.ToHexStringLower(hash.GetHashAndReset())[..12];
    }

    private static void Append(IncrementalHash hash, SourceSet sources)
    {
        Append(hash, $"{sources.Files.Length}");
        foreach (var file in sources.Files)
        {
            Append(hash, file.Path);
            Append(hash, file.Text);
        }
    }

    private static void Append(IncrementalHash hash, string text) => Append(hash, Encoding.UTF8.GetBytes(text));

    /// <summary>The length goes first, so that no two inputs run into the same bytes.</summary>
    private static void Append(IncrementalHash hash, ReadOnlySpan<byte> bytes)
    {
        Span<byte> length = stackalloc byte[sizeof(long)];
        System.Buffers.Binary.BinaryPrimitives.WriteInt64LittleEndian(length, bytes.Length);
        hash.AppendData(length);
        hash.AppendData(bytes);
    }
}
