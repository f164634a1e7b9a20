using System.Collections.Immutable;
using System.Text;
using AngleSharp.Dom;
using AngleSharp.Html.Dom;
using AngleSharp.Html.Parser;
using SiteGen.Core.Assets;
using SiteGen.Core.Diagnostics;
using SiteGen.Core.Pages;
using SiteGen.Core.Pages.Links;
using SiteGen.Tests.Content;
using Xunit;

namespace SiteGen.Tests.Pages;

public sealed class LinkCheckTests
{
    private static readonly Uri Address = new("https://policy.example/base/");

    private readonly DiagnosticBag diagnostics = new();

    [Theory]
    [InlineData("<a href=\"#here\">")]
    [InlineData("<a href=\"/base/other/#there\">")]
    [InlineData("<a href='/base/other/'>")]
    [InlineData("<a href=/base/>")]
    [InlineData("<a href=\"https://policy.example/base/other/?q=1#there\">")]
    [InlineData("<a href=\"/base/other/?kind=award&amp;kind=a/b&amp;x=y:z\">")]
    [InlineData("<a href=\"/base/?programme=%E4%BC%81#here\">")]
    [InlineData("<a href=\"?kind=award\">")]
    [InlineData("<a href=\"?kind=award#here\">")]
    [InlineData("<a href=\"/base/data/all.json\">")]
    [InlineData("<a href=\"https://elsewhere.example/nowhere/\">")]
    [InlineData("<a href=\"mailto:a@b.example\">")]
    [InlineData("<link href=\"/base/assets/site.css\">")]
    [InlineData("<!-- <a href=\"/base/nowhere/\"> -->")]
    [InlineData("a &lt;a href=\"/base/nowhere/\"&gt; < b")]
    public void Links_that_lead_somewhere_are_left_alone(string html) => Assert.Empty(Check(html));

    [Theory]
    [InlineData("<a href=\"/base/nowhere/\">", "SG0621")]
    [InlineData("<a href=\"/base/nowhere/?kind=award\">", "SG0621")]
    [InlineData("<a href=\"/base/other/?kind=award#nowhere\">", "SG0622")]
    [InlineData("<a href=\"?kind=award#nowhere\">", "SG0622")]
    [InlineData("<a href=\"/other/\">", "SG0621")]
    [InlineData("<a href=\"other/\">", "SG0621")]
    [InlineData("<a href=\"https://policy.example/base/nowhere/\">", "SG0621")]
    [InlineData("<img alt=\"x > y\" src=\"/base/x.png\">", "SG0621")]
    [InlineData("<a href=\"#nowhere\">", "SG0622")]
    [InlineData("<a href=\"/base/other/#nowhere\">", "SG0622")]
    [InlineData("<a href=\"/base/data/all.json#x\">", "SG0622")]
    [InlineData("<p id=\"here\">", "SG0623")]
    [InlineData("<a href=\"x", "SG0621")]
    [InlineData("<a href='x", "SG0621")]
    [InlineData("<a href=x", "SG0621")]
    public void A_broken_link_or_a_doubled_id_is_told_at_its_line(string html, string code)
    {
        var fault = Assert.Single(Check(html));
        Assert.Equal((code, "index.html", 2), (fault.Code.Id, fault.Span.File.Path, fault.Span.Position.Line));
    }

    [Theory]
    [InlineData("/o'brien/", "/o%27brien/other/")]
    [InlineData("/o'brien/", "/o&#39;brien/other/")]
    [InlineData("/o'brien/", "https://policy.example/o%27brien/other/#there")]
    [InlineData("/%E6%94%BF/", "/政/other/")]
    public void The_sites_own_path_may_be_written_with_escapes_or_without(string root, string link) =>
        Assert.Empty(Check($"<a href=\"{link}\">", new Uri(Address, root)));

    [Theory]
    [InlineData("<")]
    [InlineData("<a")]
    [InlineData("<a ")]
    [InlineData("<a href")]
    [InlineData("<a href=")]
    [InlineData("<!-- a")]
    public void A_page_may_end_anywhere(string html) => Assert.Empty(Check(html));

    [Fact]
    public void The_scanner_reads_every_page_as_AngleSharp_does()
    {
        var pages = new RealSite().Outputs.Files.Where(file => file.Path.EndsWith(".html", StringComparison.Ordinal)).ToList();
        Assert.True(pages.Count > 100);
        foreach (var page in pages)
        {
            var html = Encoding.UTF8.GetString(page.Bytes.Span);
            var oracle = All(new HtmlParser().ParseDocument(html)).SelectMany(element => element.Attributes.Select(attribute => (element.LocalName, attribute)))
                .Where(pair => pair.attribute.Name is "id" or "href" or "src").Select(pair => $"{pair.LocalName} {pair.attribute.Name} {pair.attribute.Value}");
            Assert.Equal(oracle, HtmlScanner.Attributes(html).Select(attribute => $"{attribute.Element} {attribute.Name} {attribute.Value}"));
        }
    }

    /// <summary>In the order of the file; what stands in a template is a document of its own to a browser.</summary>
    private static IEnumerable<IElement> All(INode node) => node.ChildNodes
        .SelectMany(child => (child is IElement element ? new[] { element } : []).Concat(All(child is IHtmlTemplateElement template ? template.Content : child)));

    private ImmutableArray<Diagnostic> Check(string html, Uri? address = null)
    {
        var assets = PublishedAssets.Publish([], diagnostics);
        LinkCheck.Check(
            [Page("index.html", $"<p id=\"here\">\n{html}"), Page("other/index.html", "<p id=\"there\">")],
            assets, ["data/all.json", "assets/site.css"], address ?? Address, diagnostics);
        return diagnostics.ToSorted();
    }

    private static RenderedPage Page(string path, string html) => new(path, Encoding.UTF8.GetBytes(html));
}
