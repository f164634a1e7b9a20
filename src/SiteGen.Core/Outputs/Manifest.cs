using System.Collections.Immutable;
using System.Security.Cryptography;
using System.Text.Json;
using System.Text.Json.Serialization;

namespace SiteGen.Core.Outputs;

/// <summary>A file as the manifest lists it.</summary>
/// <param name="Size">In bytes.</param>
/// <param name="Sha256">64 lower-case hexadecimal digits.</param>
public sealed record ManifestEntry(string Path, long Size, string Sha256)
{
    internal static ManifestEntry Of(OutputFile file) => new(file.Path, file.Bytes.Length, HashOf(file.Bytes.Span));

    internal bool Matches(ReadOnlySpan<byte> bytes) => bytes.Length == Size && HashOf(bytes) == Sha256;

    private static string HashOf(ReadOnlySpan<byte> bytes) => Convert.ToHexStringLower(SHA256.HashData(bytes));
}

/// <summary>What a site consists of: the release, the day, and every other file with its size and hash, in the ordinal order of paths.</summary>
public sealed record Manifest(string Release, DateOnly Day, ImmutableArray<ManifestEntry> Files)
{
    /// <summary>Where it lies below the output folder.</summary>
    public const string Path = "manifest.json";

    internal static Manifest Of(string release, DateOnly day, IEnumerable<OutputFile> files) =>
        new(release, day, [.. files.Select(ManifestEntry.Of).OrderBy(entry => entry.Path, StringComparer.Ordinal)]);

    /// <summary>Reads a manifest that was written.</summary>
    /// <exception cref="JsonException">It is no manifest.</exception>
    public static Manifest Parse(ReadOnlySpan<byte> json) =>
        JsonSerializer.Deserialize(json, ManifestJson.Default.Manifest) ?? throw new JsonException("The manifest is empty.");

    /// <summary>Reads the site again after it was written.</summary>
    /// <param name="read">Gives the bytes at a path, null where no file is.</param>
    /// <returns>The paths of files that are missing, differ from the manifest, or claim to be JSON and are not; empty when all is well.</returns>
    public ImmutableArray<string> Verify(Func<string, ReadOnlyMemory<byte>?> read) =>
        [.. Files.Where(entry => read(entry.Path) is not { } bytes || !entry.Matches(bytes.Span) || IsBrokenJson(entry.Path, bytes))
            .Select(entry => entry.Path)];

    internal ReadOnlyMemory<byte> ToJson() => JsonText.Write(writer => JsonSerializer.Serialize(writer, this, ManifestJson.Default.Manifest));

    private static bool IsBrokenJson(string path, ReadOnlyMemory<byte> bytes)
    {
        if (!path.EndsWith(".json", StringComparison.Ordinal))
            return false;
        var reader = new Utf8JsonReader(bytes.Span);
        try
        {
            while (reader.Read())
                ;
            return false;
        }
        catch (JsonException)
        {
            return true;
        }
    }
}

[JsonSourceGenerationOptions(
    PropertyNamingPolicy = JsonKnownNamingPolicy.SnakeCaseLower,
    RespectNullableAnnotations = true,
    RespectRequiredConstructorParameters = true)]
[JsonSerializable(typeof(Manifest))]
internal sealed partial class ManifestJson : JsonSerializerContext;
