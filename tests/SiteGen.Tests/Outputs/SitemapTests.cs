using System.Xml.Linq;
using Xunit;

namespace SiteGen.Tests.Outputs;

public sealed class SitemapTests(AssembledSite site) : IClassFixture<AssembledSite>
{
    private static readonly XNamespace Map = "http://www.sitemaps.org/schemas/sitemap/0.9";
    private static readonly XNamespace Xhtml = "http://www.w3.org/1999/xhtml";

    [Fact]
    public void Every_page_stands_there_once_in_each_language()
    {
        var places = Pages().Select(Place).ToArray();
        Assert.Equal(places.Distinct(), places);
        Assert.Contains("https://policy.example/", places);
        Assert.Contains("https://policy.example/en/policies/lutai-sme-cultivation/", places);
        Assert.DoesNotContain(places, place => place.Contains("404", StringComparison.Ordinal));
        Assert.Equal(places.Length, places.Count(place => place.StartsWith("https://policy.example/en/", StringComparison.Ordinal)) * 2);
    }

    [Fact]
    public void Counterparts_name_one_another()
    {
        var byPlace = Pages().ToDictionary(Place, page => Alternates(page).ToHashSet());
        Assert.All(byPlace, page =>
        {
            Assert.Equal(["en", "x-default", "zh-Hans"], page.Value.Select(alternate => alternate.Language).Order(StringComparer.Ordinal));
            Assert.Contains(page.Value, alternate => alternate.Address == page.Key);
            Assert.All(page.Value, alternate => Assert.Equal(page.Value, byPlace[alternate.Address]));
        });
    }

    [Fact]
    public void An_address_is_written_as_xml_asks()
    {
        var outputs = AssembledSite.Assemble(new("https://host.example/a&b/"), new(2020, 10, 1));
        var map = XDocument.Parse(System.Text.Encoding.UTF8.GetString(outputs.Find("sitemap.xml")!.Bytes.Span));
        Assert.Equal("https://host.example/a&b/", Place(map.Root!.Elements().First()));
    }

    [Fact]
    public void Robots_are_told_where_it_lies() =>
        Assert.Equal("User-agent: *\nAllow: /\n\nSitemap: https://policy.example/sitemap.xml\n", site.Text("robots.txt"));

    private IEnumerable<XElement> Pages() => XDocument.Parse(site.Text("sitemap.xml")).Root!.Elements(Map + "url");

    private static string Place(XElement page) => page.Element(Map + "loc")!.Value;

    private static IEnumerable<(string Language, string Address)> Alternates(XElement page) =>
        page.Elements(Xhtml + "link").Select(link => (link.Attribute("hreflang")!.Value, link.Attribute("href")!.Value));
}
