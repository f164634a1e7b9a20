using System.Collections.Immutable;
using SiteGen.Core.Assets;
using SiteGen.Core.Sources;

namespace SiteGen.Core.Pages;

/// <summary>A theme folder's files.</summary>
/// <param name="Texts"><c>templates/**/*.hbs</c> and <c>strings/&lt;language&gt;.yaml</c>.</param>
/// <param name="Assets">What stands under <c>assets/</c>, and the scripts under <c>client/</c>.</param>
public sealed record ThemeSources(SourceSet Texts, ImmutableArray<ThemeAsset> Assets);
