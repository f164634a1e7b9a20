using SiteGen.Core.Diagnostics;
using SiteGen.Core.Sources;

namespace SiteGen.Core.Pages.Markdown;

/// <summary>Checks the links that people write against the site's plan, and turns those within the site into real ones.</summary>
internal sealed class MarkdownLinks(PageContext context)
{
    private readonly DiagnosticBag diagnostics = context.Sources.Diagnostics;

    /// <returns>The link as the page shows it; unchanged where a fault was reported.</returns>
    public string Resolve(string url, SourceSpan span)
    {
        if (!url.StartsWith('/') || url.StartsWith("//", StringComparison.Ordinal))
        {
            CheckScheme(url, span);
            return url;
        }

        var hash = url.IndexOf('#', StringComparison.Ordinal);
        var path = hash < 0 ? url[1..] : url[1..hash];
        var anchor = hash < 0 ? null : url[(hash + 1)..];
        if (context.Plan.Find(path) is not { } page)
            diagnostics.ReportUnknown(Codes.UnknownAddress, span, $"/{path}", [.. context.Plan.Pages.Select(known => $"/{known.Path}")]);
        else if (anchor is not null && !page.Anchors.Contains(anchor))
            diagnostics.ReportUnknown(Codes.UnknownAnchor, span, anchor, page.Anchors, $"/{path}");
        else
            return context.Plan.Link(context.Language, page, anchor);
        return url;
    }

    public void CheckScheme(string url, SourceSpan span)
    {
        if (!url.StartsWith("https://", StringComparison.Ordinal) && !url.StartsWith("mailto:", StringComparison.Ordinal))
            diagnostics.Report(Codes.LinkScheme, span, url);
    }
}
