using System.Collections.Immutable;

namespace SiteGen.Core.Assets;

/// <summary>What becomes of a style sheet or a script.</summary>
public enum AssetForm
{
    /// <summary>Minified; of a script the parts that it imports become part of it.</summary>
    Whole,

    /// <summary>A script that is published only within those that import it.</summary>
    Part,

    /// <summary>As small as it is going to be: published as it is, but for the names of what it imports.</summary>
    Finished,
}

/// <summary>A file of the theme that is not text to fill (a style sheet, a script, a picture), or a script made for its pages.</summary>
/// <param name="Name">From the theme's <c>assets</c> folder: <c>site.css</c>, <c>icons/leaf.svg</c>; of a script with its folder: <c>client/policy.js</c>.</param>
public sealed record ThemeAsset(string Name, ReadOnlyMemory<byte> Bytes)
{
    /// <summary>As a person would open it.</summary>
    public string DisplayPath { get; init; } = $"assets/{Name}";

    public AssetForm Form { get; init; }
}

/// <summary>An asset as it is published.</summary>
/// <param name="Path">Below the output folder, with a fingerprint of the bytes: <c>assets/site.3f2a9c1e.css</c>.</param>
/// <param name="Imports">What it names and a browser therefore loads, in the order of the file.</param>
public sealed record PublishedAsset(string Name, string Path, ReadOnlyMemory<byte> Bytes, ImmutableArray<PublishedAsset> Imports)
{
    /// <summary>All that it imports, and what that imports: what stands first is needed first.</summary>
    public IEnumerable<PublishedAsset> AllImports => Imports.SelectMany(import => import.AllImports.Append(import)).DistinctBy(import => import.Name);
}
