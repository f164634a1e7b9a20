using System.Collections.Immutable;
using SiteGen.Core.Diagnostics;

namespace SiteGen.Core.Assets;

/// <summary>The door of the room: the theme's files under names that carry their fingerprint, so that they may be kept for ever.</summary>
/// <remarks>
/// A fingerprint covers the bytes as published, in which every name of another asset already is its published one. Reports SG0511 for
/// names that lead nowhere, SG0512 for circles, SG0513 for names that no address can have, SG0514 for two files of one name, SG0515 for files
/// that cannot be read, SG0516 for imports and exports that cannot be joined and SG0517 for names that a module does not export.
/// </remarks>
public sealed class PublishedAssets
{
    private readonly Dictionary<string, PublishedAsset> byName;

    private PublishedAssets(IEnumerable<PublishedAsset> assets)
    {
        All = [.. assets.OrderBy(asset => asset.Path, StringComparer.Ordinal)];
        byName = All.ToDictionary(asset => asset.Name, StringComparer.Ordinal);
    }

    /// <summary>In the ordinal order of their paths.</summary>
    public ImmutableArray<PublishedAsset> All { get; }

    public static PublishedAssets Publish(ImmutableArray<ThemeAsset> assets, DiagnosticBag diagnostics) =>
        new(new AssetPublisher(assets, diagnostics).Publish());

    /// <summary>By its name in the theme's <c>assets</c> folder, or null.</summary>
    public PublishedAsset? Find(string name) => byName.GetValueOrDefault(name);
}
