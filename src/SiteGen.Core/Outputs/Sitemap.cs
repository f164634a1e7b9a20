using System.Security;
using System.Text;
using SiteGen.Core.Model;
using SiteGen.Core.Outputs.OpenData;
using SiteGen.Core.Site;

namespace SiteGen.Core.Outputs;

/// <summary>Every page that a search engine should know, each beside its counterparts in the other languages.</summary>
/// <remarks>
/// sitemaps.org 0.9 with <c>xhtml:link</c> alternates. No <c>lastmod</c>: nothing here knows when a page last changed, and a build's own
/// day would be a false one.
/// </remarks>
internal sealed class Sitemap : IOutput
{
    public const string Path = "sitemap.xml";

    public IEnumerable<OutputFile> Write(PublishedSite site, KnowledgeBaseData data)
    {
        var text = new StringBuilder("<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n")
            .Append("<urlset xmlns=\"http://www.sitemaps.org/schemas/sitemap/0.9\" xmlns:xhtml=\"http://www.w3.org/1999/xhtml\">\n");
        foreach (var page in ListedPages(site.Plan))
            foreach (var language in site.Plan.Languages)
                AppendPage(text, site.Plan, page, language);
        return [new(Path, Encoding.UTF8.GetBytes(text.Append("</urlset>\n").ToString()))];
    }

    private static IEnumerable<PlannedPage> ListedPages(SitePlan plan) =>
        plan.Pages.Where(page => page.Kind != PageKind.NotFound).OrderBy(page => page.Path, StringComparer.Ordinal);

    private static void AppendPage(StringBuilder text, SitePlan plan, PlannedPage page, Language language)
    {
        text.Append("  <url>\n    <loc>").Append(Escape(plan.Address(language, page))).Append("</loc>\n");
        foreach (var other in plan.Languages)
            AppendAlternate(text, other.Tag(), plan.Address(other, page));
        AppendAlternate(text, "x-default", plan.Address(plan.Languages[0], page));
        text.Append("  </url>\n");
    }

    private static void AppendAlternate(StringBuilder text, string tag, string address) =>
        text.Append("    <xhtml:link rel=\"alternate\" hreflang=\"").Append(tag).Append("\" href=\"").Append(Escape(address)).Append("\"/>\n");

    private static string Escape(string address) => SecurityElement.Escape(address);
}
