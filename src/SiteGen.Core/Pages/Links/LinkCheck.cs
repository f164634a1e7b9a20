using System.Collections.Immutable;
using SiteGen.Core.Assets;
using SiteGen.Core.Diagnostics;

namespace SiteGen.Core.Pages.Links;

/// <summary>The last check of the site: every link within it leads to a file that will be written, and to an id that stands there.</summary>
/// <remarks>Reports SG0621 to SG0623 at the line of the page that was rendered. Addresses elsewhere are not followed.</remarks>
public sealed class LinkCheck
{
    private readonly Dictionary<string, ScannedPage> pages;
    private readonly HashSet<string> files;
    private readonly SiteAddresses addresses;
    private readonly DiagnosticBag diagnostics;

    private LinkCheck(IEnumerable<ScannedPage> pages, IEnumerable<string> files, Uri baseAddress, DiagnosticBag diagnostics)
    {
        this.pages = pages.ToDictionary(page => page.File.Path, StringComparer.Ordinal);
        this.files = files.ToHashSet(StringComparer.Ordinal);
        addresses = new(baseAddress);
        this.diagnostics = diagnostics;
    }

    /// <param name="otherPaths">Files that the site will hold beside its pages and assets: <c>data/knowledge-base.json</c>.</param>
    /// <param name="baseAddress">Where the site stands, with a closing slash.</param>
    public static void Check(
        ImmutableArray<RenderedPage> pages, PublishedAssets assets, IEnumerable<string> otherPaths, Uri baseAddress, DiagnosticBag diagnostics)
    {
        var files = pages.Select(page => page.Path).Concat(assets.All.Select(asset => asset.Path)).Concat(otherPaths);
        var check = new LinkCheck(pages.Select(ScannedPage.Read), files, baseAddress, diagnostics);
        foreach (var page in check.pages.Values)
            check.CheckPage(page);
    }

    private void CheckPage(ScannedPage page)
    {
        foreach (var doubled in page.DoubledIds)
            diagnostics.Report(Codes.DoubledId, page.SpanOf(doubled), doubled.Value);
        foreach (var link in page.Links)
            if (addresses.Resolve(page.File.Path, link.Value) is { } target)
                CheckLink(page, link, target);
    }

    private void CheckLink(ScannedPage page, HtmlAttribute link, SiteTarget target)
    {
        if (!files.Contains(target.Path))
            diagnostics.Report(Codes.BrokenLink, page.SpanOf(link), link.Value);
        else if (target.Anchor is { Length: > 0 } anchor && !(pages.TryGetValue(target.Path, out var other) && other.Ids.Contains(anchor)))
            diagnostics.Report(Codes.BrokenAnchor, page.SpanOf(link), link.Value);
    }
}
