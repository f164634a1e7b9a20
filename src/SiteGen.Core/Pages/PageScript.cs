using SiteGen.Core.Assets;
using SiteGen.Core.Site;

namespace SiteGen.Core.Pages;

/// <summary>The script of a kind of page: the theme's <c>client/&lt;template&gt;.js</c>, where it has one.</summary>
/// <param name="BlocksRender">It changes what stands on the first screen, so nothing is painted before it has run.</param>
internal sealed record PageScript(string Href, bool BlocksRender)
{
    private const string Folder = "client/";

    public static PageScript? Of(PageContext context, PlannedPage page)
    {
        var name = NameOf(PageTypes.TemplateOf(page.Kind));
        return context.Sources.Assets.Find(name) is null ? null : new(context.AssetHref(name), page.Kind == PageKind.Measures);
    }

    /// <summary>A client script that is no page type's own is published within those that import it.</summary>
    public static ThemeAsset Formed(ThemeAsset asset) =>
        asset.Name.StartsWith(Folder, StringComparison.Ordinal) && !PageTypes.All.Any(type => NameOf(type.Template) == asset.Name)
            ? asset with { Form = AssetForm.Part }
            : asset;

    private static string NameOf(string template) => $"{Folder}{template}.js";
}
