using System.Text;
using SiteGen.Core.Model;
using SiteGen.Core.Outputs.OpenData;
using SiteGen.Core.Search;
using SiteGen.Core.Site;

namespace SiteGen.Core.Outputs;

/// <summary>The HTTP headers of each path, in the form that Netlify and Cloudflare Pages read.</summary>
/// <remarks>The pages carry the same policy themselves; <c>frame-ancestors</c> counts only in a header.</remarks>
internal sealed class Headers : IOutput
{
    public const string Path = "_headers";

    private const string NeverFramed = "; frame-ancestors 'none'";

    private const string DeniedFeatures =
        "accelerometer=(), camera=(), display-capture=(), geolocation=(), gyroscope=(), magnetometer=(), microphone=(), midi=(), payment=(), "
        + "publickey-credentials-get=(), screen-wake-lock=(), usb=(), xr-spatial-tracking=()";

    public IEnumerable<OutputFile> Write(PublishedSite site, KnowledgeBaseData data)
    {
        var root = site.Plan.BaseAddress.AbsolutePath;
        var text = new StringBuilder();
        Append(text, $"{root}*",
            ("Content-Security-Policy", SecurityPolicy.Of(PageKind.Home) + NeverFramed),
            ("X-Content-Type-Options", "nosniff"),
            ("Referrer-Policy", "no-referrer"),
            ("Permissions-Policy", DeniedFeatures),
            ("Cross-Origin-Opener-Policy", "same-origin"));
        // Hosts send the headers of all paths that match, and browsers hold a page to every policy sent: this one is the stricter in everything.
        foreach (var page in site.Plan.Pages.Where(page => SecurityPolicy.IsStricter(page.Kind)))
            foreach (var language in site.Plan.Languages)
                Append(text, $"{site.Plan.Link(language, page)}*", ("Content-Security-Policy", SecurityPolicy.Of(page.Kind) + NeverFramed));
        Append(text, $"{root}assets/{SearchScripts.Folder}*", ("Content-Security-Policy", SecurityPolicy.OfWorkers));
        // A fingerprinted name never changes its bytes.
        foreach (var folder in site.Search.Select(index => $"search/{index.Language.Code()}/{index.Folder}").Prepend("assets"))
            Append(text, $"{root}{folder}/*", ("Cache-Control", "public, max-age=31536000, immutable"));
        // Open data and the index are for the scripts of other sites too.
        foreach (var folder in new[] { "data", "search" })
            Append(text, $"{root}{folder}/*", ("Access-Control-Allow-Origin", "*"));
        return [new(Path, Encoding.UTF8.GetBytes(text.ToString()))];
    }

    private static void Append(StringBuilder text, string path, params ReadOnlySpan<(string Name, string Value)> headers)
    {
        text.Append(path).Append('\n');
        foreach (var (name, value) in headers)
            text.Append("  ").Append(name).Append(": ").Append(value).Append('\n');
    }
}
