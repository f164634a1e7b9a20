using System.Text.Json;
using System.Xml.Linq;
using Microsoft.Playwright;
using SiteGen.Tests;
using Xunit;

[assembly: AssemblyFixture(typeof(SiteGen.BrowserTests.ServedSite))]

namespace SiteGen.BrowserTests;

/// <summary>The real content, built and served by the program itself, and a browser to look at it.</summary>
public sealed class ServedSite : IAsyncLifetime
{
    private const string Chromium = "/usr/bin/chromium";

    private static readonly string[] Switches =
    [
        "--headless", "--no-sandbox", "--disable-gpu", "--disable-quic", "--no-first-run", "--disable-background-networking",
        "--disable-component-update", "--disable-sync",
    ];

    private readonly string folder = Directory.CreateTempSubdirectory("sitegen-browser-").FullName;
    private SiteServer? server;
    private IPlaywright? playwright;

    private IBrowser? browser;

    public IBrowser Browser => browser ?? throw new InvalidOperationException("the browser has not started");

    /// <summary>Where the site is served, with a closing slash.</summary>
    public string Address { get; private set; } = "";

    /// <summary>Where its files lie.</summary>
    public string Folder => Path.Combine(folder, "site");

    /// <summary>The text of axe-core, evaluated in each page: the site's policy admits no script.</summary>
    public string Axe { get; private set; } = "";

    /// <summary>Every page of the site map, as paths from the root; 404 pages added.</summary>
    public string[] Pages { get; private set; } = [];

    /// <summary>One page of each kind in each language, both policies, and a measure of each kind of amount.</summary>
    public string[] PagesOfEachKind =>
    [
        .. Pages.Where(path => (!path.Contains("measures/", StringComparison.Ordinal) || Array.Exists(SampleMeasures, measure => path.EndsWith($"measures/{measure}", StringComparison.Ordinal)))
            && (!path.Contains("search/", StringComparison.Ordinal) || Array.Exists(SampleLists, list => path.EndsWith($"search/{list}", StringComparison.Ordinal)))),
    ];

    /// <summary>By what they are parts of, and by letters.</summary>
    private static readonly string[] SampleLists = ["", "clause/", "term/"];

    private static readonly string[] SampleMeasures =
    [
        "",
        "lutai-sme-cultivation/srdi-award/",
        "lutai-sme-cultivation/listing-award/",
        "lutai-sme-cultivation/priority-support/",
        "jizhou-transformation-2020/equipment-subsidy/",
        "jizhou-transformation-2020/energy-saving-support/",
        "jizhou-transformation-2020/hnte-first-award/",
        "jizhou-transformation-2020/patent-support/",
    ];

    public async ValueTask InitializeAsync()
    {
        Assert.True(File.Exists(Chromium), $"{Chromium} is missing: run bash tests/prepare");
        var axe = RepositoryRoot.Path("tests", "oracles", "node_modules", "axe-core", "axe.min.js");
        Assert.True(File.Exists(axe), "axe-core is missing: run bash tests/prepare");
        Axe = await File.ReadAllTextAsync(axe);
        server = await SiteServer.StartAsync(RepositoryRoot.Path("content"), Folder);
        Address = server.Address;
        Pages = [.. ReadSiteMap(), "404.html", "en/404.html"];
        playwright = await Playwright.CreateAsync();
        browser = await playwright.Chromium.LaunchAsync(new() { ExecutablePath = Chromium, Args = Switches });
    }

    public async ValueTask DisposeAsync()
    {
        server?.Dispose();
        if (browser is not null)
            await browser.DisposeAsync();
        playwright?.Dispose();
        Directory.Delete(folder, recursive: true);
    }

    private IEnumerable<string> ReadSiteMap()
    {
        var data = JsonDocument.Parse(File.ReadAllText(Path.Combine(Folder, "data", "knowledge-base.json")));
        var root = data.RootElement.GetProperty("site").GetProperty("address").GetString()!;
        XNamespace map = "http://www.sitemaps.org/schemas/sitemap/0.9";
        return XDocument.Load(Path.Combine(Folder, "sitemap.xml")).Descendants(map + "loc").Select(place => place.Value[root.Length..]);
    }
}
