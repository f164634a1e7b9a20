using SiteGen.Core.Site;

namespace SiteGen.Core.Pages;

/// <summary>The script of a kind of page: the theme's <c>client/&lt;template&gt;.js</c>, where it has one.</summary>
/// <param name="BlocksRender">It changes what stands on the first screen, so nothing is painted before it has run.</param>
internal sealed record PageScript(string Href, bool BlocksRender)
{
    public static PageScript? Of(PageContext context, PlannedPage page)
    {
        var name = $"client/{PageTypes.TemplateOf(page.Kind)}.js";
        return context.Sources.Assets.Find(name) is null ? null : new(context.AssetHref(name), page.Kind == PageKind.Measures);
    }
}
