namespace SiteGen.Core.Assets;

/// <summary>A file of the theme that is not text to fill: a style sheet, a script, a picture.</summary>
/// <param name="Name">From the theme's <c>assets</c> folder: <c>site.css</c>, <c>icons/leaf.svg</c>; of a script with its folder: <c>client/policy.js</c>.</param>
public sealed record ThemeAsset(string Name, ReadOnlyMemory<byte> Bytes)
{
    /// <summary>As a person would open it.</summary>
    public string DisplayPath { get; init; } = $"assets/{Name}";
}

/// <summary>An asset as it is published.</summary>
/// <param name="Path">Below the output folder, with a fingerprint of the bytes: <c>assets/site.3f2a9c1e.css</c>.</param>
public sealed record PublishedAsset(string Name, string Path, ReadOnlyMemory<byte> Bytes);
