using System.Collections.Immutable;
using SiteGen.Core.Assets;
using SiteGen.Core.Model;
using SiteGen.Core.Site;

namespace SiteGen.Core.Pages;

/// <summary>The script of a page: the theme's <c>client/&lt;template&gt;.js</c>, where it has one; of a region's self-check the module that begins it.</summary>
/// <param name="BlocksRender">It changes what stands on the first screen, so nothing is painted before it has run.</param>
/// <param name="Preloads">All modules that it imports: a browser would else find them one after another.</param>
internal sealed record PageScript(string Href, bool BlocksRender, ImmutableArray<string> Preloads)
{
    private const string Folder = "client/";

    public static PageScript? Of(PageContext context, PlannedPage page)
    {
        var name = page.Kind == PageKind.SelfCheckRegion
            ? $"self-check/{page.Key}.{context.Language.Code()}.js"
            : NameOf(PageTypes.TemplateOf(page.Kind));
        return context.Sources.Assets.Find(name) is { } script
            ? new(context.AssetHref(name), page.Kind is PageKind.Measures or PageKind.Search, [.. script.AllImports.Select(import => context.AssetHref(import.Name))])
            : null;
    }

    /// <summary>A client script that is neither a page type's own nor the search box's is published within those that import it.</summary>
    public static ThemeAsset Formed(ThemeAsset asset) =>
        asset.Name.StartsWith(Folder, StringComparison.Ordinal) && !SearchBox.ScriptNames.Contains(asset.Name) && !PageTypes.All.Any(type => type.Kind != PageKind.SelfCheckRegion && NameOf(type.Template) == asset.Name)
            ? asset with { Form = AssetForm.Part }
            : asset;

    private static string NameOf(string template) => $"{Folder}{template}.js";
}
