using System.Collections.Immutable;
using System.Security.Cryptography;
using System.Text;
using System.Text.RegularExpressions;
using SiteGen.Core.Diagnostics;
using SiteGen.Core.Sources;

namespace SiteGen.Core.Assets;

/// <summary>Publishes what an asset names before the asset itself.</summary>
internal sealed partial class AssetPublisher
{
    private const int FingerprintDigits = 10;

    private readonly ImmutableSortedDictionary<string, ThemeAsset> sources;
    private readonly DiagnosticBag diagnostics;
    private readonly Dictionary<string, PublishedAsset> published = new(StringComparer.Ordinal);
    private readonly HashSet<string> underWay = new(StringComparer.Ordinal);

    public AssetPublisher(ImmutableArray<ThemeAsset> assets, DiagnosticBag diagnostics)
    {
        this.diagnostics = diagnostics;
        var byName = assets.GroupBy(asset => asset.Name, StringComparer.Ordinal).ToList();
        foreach (var doubled in byName.SelectMany(named => named.Skip(1)))
            diagnostics.Report(Codes.AssetTwice, StartOf(doubled), doubled.Name);
        sources = byName.ToImmutableSortedDictionary(named => named.Key, named => named.First(), StringComparer.Ordinal);
    }

    public IEnumerable<PublishedAsset> Publish()
    {
        foreach (var asset in sources.Values.Where(asset => !Name().IsMatch(asset.Name)))
            diagnostics.Report(Codes.AssetName, StartOf(asset), asset.Name);
        return [.. sources.Values.Select(Publish)];
    }

    private static SourceSpan StartOf(ThemeAsset asset) => SourceSpan.StartOf(new(asset.Name, asset.DisplayPath, ""));

    private PublishedAsset Publish(ThemeAsset asset)
    {
        if (published.TryGetValue(asset.Name, out var done))
            return done;
        underWay.Add(asset.Name);
        var bytes = AssetReferences.Kind(asset.Name) is { } kind ? Rewrite(asset, kind) : asset.Bytes;
        underWay.Remove(asset.Name);
        return published[asset.Name] = new(asset.Name, $"assets/{WithFingerprint(asset.Name, bytes)}", bytes);
    }

    private ReadOnlyMemory<byte> Rewrite(ThemeAsset asset, AssetText kind)
    {
        var file = new SourceFile(asset.Name, asset.DisplayPath, Encoding.UTF8.GetString(asset.Bytes.Span));
        var text = new StringBuilder();
        var at = 0;
        foreach (var reference in AssetReferences.Find(file, kind))
        {
            text.Append(file.Text, at, reference.Start - at).Append(PublishedName(asset, reference));
            at = reference.End;
        }

        text.Append(file.Text, at, file.Text.Length - at);
        return Encoding.UTF8.GetBytes(AssetTrimmer.Trim(text.ToString(), kind));
    }

    /// <summary>The reference as written, its last part exchanged for the published one: folders stay as they are.</summary>
    private string PublishedName(ThemeAsset from, SourceSpan reference)
    {
        var written = reference.Text;
        var path = written.Split('?', '#')[0];
        var name = Resolve(from.Name, path);
        if (name is null || !sources.TryGetValue(name, out var target))
            diagnostics.ReportUnknown(Codes.AssetMissing, reference, path, sources.Keys.ToList());
        else if (underWay.Contains(name))
            diagnostics.Report(Codes.AssetCircle, reference, name);
        else
            return path[..(path.LastIndexOf('/') + 1)] + FileName(Publish(target).Path) + written[path.Length..];
        return written;
    }

    /// <returns>The name in the assets folder that a relative path means, null where it leaves the folder.</returns>
    private static string? Resolve(string from, string path)
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

    private static string WithFingerprint(string name, ReadOnlyMemory<byte> bytes)
    {
        var fingerprint = Convert.ToHexStringLower(SHA256.HashData(bytes.Span))[..FingerprintDigits];
        var dot = name.LastIndexOf('.');
        return dot > name.LastIndexOf('/') ? $"{name[..dot]}.{fingerprint}{name[dot..]}" : $"{name}.{fingerprint}";
    }

    /// <summary>Signs that mean themselves in an address and in the file system of every machine.</summary>
    [GeneratedRegex(@"^[A-Za-z0-9._/-]+\z")]
    private static partial Regex Name();

    private static string FileName(string path) => path[(path.LastIndexOf('/') + 1)..];
}
