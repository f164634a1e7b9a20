using System.Text;
using System.Text.RegularExpressions;
using AngleSharp.Html.Dom;
using AngleSharp.Html.Parser;
using SiteGen.Core.Diagnostics;
using SiteGen.Core.Pages;
using SiteGen.Core.Pages.Links;
using SiteGen.Core.Pages.Themes;
using Xunit;

namespace SiteGen.Tests.Pages;

/// <summary>What every page owes its readers.</summary>
public sealed partial class PageTests(MinimalSite site) : IClassFixture<MinimalSite>
{
    private static readonly string[] RoomsWithWords = ["Pages", "Model"];

    private const string Policy =
        "default-src 'none'; script-src 'self'; style-src 'self'; img-src 'self'; connect-src 'self'; worker-src 'self'; form-action 'self'; base-uri 'none'; "
        + "require-trusted-types-for 'script'; trusted-types sitegen-search";

    private const string StrictPolicy =
        "default-src 'none'; script-src 'self'; style-src 'self'; img-src 'none'; connect-src 'none'; worker-src 'none'; form-action 'none'; base-uri 'none'; "
        + "require-trusted-types-for 'script'; trusted-types 'none'";

    [Fact]
    public void Every_planned_page_stands_in_every_language_in_the_order_of_its_path()
    {
        var pages = site.Render();
        Assert.Equal(site.Plan.Pages.Count() * 2, pages.Length);
        Assert.Equal(pages.Select(page => page.Path).Order(StringComparer.Ordinal), pages.Select(page => page.Path));
    }

    [Fact]
    public void The_number_of_jobs_changes_no_byte()
    {
        var one = site.Render(new DiagnosticBag(), jobs: 1);
        var many = site.Render(new DiagnosticBag(), jobs: 4);
        Assert.Equal(one.Select(Text), many.Select(Text));
    }

    [Fact]
    public void Every_page_has_what_a_page_owes()
    {
        foreach (var page in site.Render())
        {
            var document = Parse(page);
            Assert.Equal(page.Path.StartsWith("en/", StringComparison.Ordinal) ? "en" : "zh-Hans", document.DocumentElement.GetAttribute("lang"));
            Assert.NotEmpty(document.Title!);
            Assert.NotEmpty(document.QuerySelector("meta[name=description]")!.GetAttribute("content")!);
            Assert.Equal(OfRegion.IsMatch(page.Path) ? StrictPolicy : Policy, document.QuerySelector("meta[http-equiv=Content-Security-Policy]")!.GetAttribute("content"));
            Assert.Equal("webkit", document.QuerySelector("meta[name=renderer]")!.GetAttribute("content"));
            Assert.Single(document.QuerySelectorAll("h1"), heading => heading.Closest("section[hidden], noscript") is null);
            Assert.Single(document.QuerySelectorAll("main"));
            Assert.Equal("#" + document.QuerySelector("main")!.Id, document.QuerySelector("body > a.skip")!.GetAttribute("href"));
            Assert.NotNull(document.QuerySelector("footer time[datetime='2026-11-22']"));
            Assert.Contains("0123456789ab", document.QuerySelector("footer")!.TextContent);
            Assert.Empty(document.QuerySelectorAll("script:not([src]), style, [style], iframe, [onclick], [onload]"));
        }
    }

    [Fact]
    public void Every_page_names_its_counterparts_and_itself()
    {
        foreach (var page in site.Render().Where(page => !page.Path.EndsWith("404.html", StringComparison.Ordinal)))
        {
            var document = Parse(page);
            var path = page.Path.Replace("index.html", "", StringComparison.Ordinal);
            var bare = path.StartsWith("en/", StringComparison.Ordinal) ? path[3..] : path;
            Assert.Equal($"https://policy.example/base/{path}", document.QuerySelector("link[rel=canonical]")!.GetAttribute("href"));
            var alternates = document.QuerySelectorAll("link[rel=alternate]").Select(link => (link.GetAttribute("hreflang"), link.GetAttribute("href")));
            Assert.Equal(
                [("zh-Hans", $"https://policy.example/base/{bare}"), ("x-default", $"https://policy.example/base/{bare}"), ("en", $"https://policy.example/base/en/{bare}")],
                alternates);
            var isEnglish = path != bare;
            Assert.Equal(isEnglish ? $"/base/{bare}" : $"/base/en/{bare}", document.QuerySelector(".languages a")!.GetAttribute("href"));
            Assert.Equal(isEnglish ? "zh-Hans" : "en", document.QuerySelector(".languages a")!.GetAttribute("lang"));
        }
    }

    [Fact]
    public void Headings_never_skip_a_level()
    {
        foreach (var page in site.Render())
        {
            var levels = Parse(page).QuerySelectorAll("h1, h2, h3, h4, h5, h6").Select(heading => heading.LocalName[1] - '0').ToList();
            Assert.All(levels.Zip(levels.Skip(1)), pair => Assert.True(pair.Second <= pair.First + 1, $"{page.Path}: h{pair.First}, then h{pair.Second}"));
        }
    }

    [Fact]
    public void Every_link_leads_somewhere()
    {
        var diagnostics = new DiagnosticBag();
        var pages = site.Render(diagnostics);
        var data = pages.SelectMany(page => DataLinks.Matches(Text(page))).Select(match => match.Groups[1].Value).Distinct();
        LinkCheck.Check(pages, site.Assets, data, site.Plan.BaseAddress, diagnostics);
        Assert.Empty(MinimalSite.Written(diagnostics));
    }

    [Fact]
    public void Every_string_of_the_theme_is_used()
    {
        var templates = string.Concat(site.Theme.Texts.Files.Where(file => file.Path.EndsWith(".hbs", StringComparison.Ordinal)).Select(file => file.Text));
        var code = string.Concat(RoomsWithWords.SelectMany(room => Directory.GetFiles(RepositoryRoot.Path("src", "SiteGen.Core", room), "*.cs", SearchOption.AllDirectories)).Select(File.ReadAllText));
        var unused = InterfaceStrings.Read(site.Theme.Texts, site.Plan.Languages, new()).Keys.Where(key => !IsUsed(key, templates, code));
        Assert.Empty(unused);
    }

    private static bool IsUsed(string key, string templates, string code)
    {
        var group = key[..key.LastIndexOf('.')];
        return templates.Contains($"\"{key}\"", StringComparison.Ordinal)
            || code.Contains($"\"{key}\"", StringComparison.Ordinal)
            || code.Contains($"Of(\"{group}\"", StringComparison.Ordinal)
            || code.Contains($"$\"{group}.{{", StringComparison.Ordinal);
    }

    private static IHtmlDocument Parse(RenderedPage page) => new HtmlParser().ParseDocument(Text(page));

    private static string Text(RenderedPage page) => Encoding.UTF8.GetString(page.Html.Span);

    [GeneratedRegex("href=\"/base/(data/[^\"]+)\"")]
    private static partial Regex DataLinks { get; }

    /// <summary>Documents that hold answers.</summary>
    [GeneratedRegex(@"self-check/(?!privacy/)[^/]+/index\.html$")]
    private static partial Regex OfRegion { get; }
}
