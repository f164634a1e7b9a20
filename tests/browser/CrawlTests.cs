using System.Collections.Concurrent;
using Microsoft.Playwright;
using Xunit;

namespace SiteGen.BrowserTests;

/// <summary>Every page opens, every internal link and anchor leads somewhere, nothing is fetched from elsewhere, nothing breaks the policy.</summary>
public sealed class CrawlTests(ServedSite site)
{
    [Fact]
    public async Task The_site_map_lists_every_page_that_links_lead_to()
    {
        var found = new HashSet<string>();
        var open = new Queue<string>([""]);
        await using var context = await site.Browser.NewContextAsync();
        var page = await context.NewPageAsync();
        while (open.TryDequeue(out var path))
        {
            if (!found.Add(path))
                continue;
            await page.GotoAsync(site.Address + path);
            foreach (var link in await InternalLinks(page))
                if (IsPage(link.Path))
                    open.Enqueue(link.Path);
        }

        Assert.Equal(site.Pages.Where(path => !path.EndsWith("404.html", StringComparison.Ordinal)).Order(StringComparer.Ordinal), found.Order(StringComparer.Ordinal));
    }

    [Fact]
    public async Task Every_internal_link_and_anchor_leads_somewhere()
    {
        await using var context = await site.Browser.NewContextAsync();
        var page = await context.NewPageAsync();
        var links = new ConcurrentDictionary<string, (string Path, HashSet<string> Anchors)>();
        var anchors = new Dictionary<string, HashSet<string>>();
        foreach (var path in site.Pages)
        {
            await page.GotoAsync(site.Address + path);
            anchors[path] = [.. await page.EvaluateAsync<string[]>("() => [...document.querySelectorAll('[id]')].map(e => e.id)")];
            foreach (var link in await InternalLinks(page))
                links.GetOrAdd(link.Path, target => (path, [])).Anchors.UnionWith(link.Anchor.Length > 0 ? [link.Anchor] : []);
        }

        Assert.True(links.Count > 50);
        foreach (var (target, (from, wanted)) in links)
        {
            if (anchors.TryGetValue(target, out var ids))
                Assert.True(wanted.IsSubsetOf(ids), $"/{target} lacks {string.Join(", ", wanted.Except(ids))}, linked from /{from}");
            else
                Assert.True((await context.APIRequest.GetAsync(site.Address + target)).Ok, $"/{target} does not exist, linked from /{from}");
        }
    }

    [Fact]
    public async Task No_page_asks_elsewhere_or_breaks_the_policy()
    {
        await using var context = await site.Browser.NewContextAsync();
        var page = await context.NewPageAsync();
        var faults = new List<string>();
        page.Console += (_, message) => faults.Add($"{page.Url}: {message.Type} {message.Text}");
        page.PageError += (_, error) => faults.Add($"{page.Url}: {error}");
        page.Request += (_, request) =>
        {
            if (!request.Url.StartsWith(site.Address, StringComparison.Ordinal))
                faults.Add($"{page.Url} asks {request.Url}");
        };
        foreach (var path in site.Pages)
            await page.GotoAsync(site.Address + path);
        Assert.Empty(faults);
    }

    [Theory]
    [InlineData(true)]
    [InlineData(false)]
    public async Task No_page_has_inline_script_or_style_as_served_or_as_run(bool script)
    {
        var markup = Look.Named("markup");
        await new Reader { Script = script }.FindsNothingAsync(site, site.Pages, async page => await page.EvaluateAsync<string[]>(markup));
    }

    [Theory]
    [InlineData(false, "img-src 'self'", "connect-src 'self'")]
    [InlineData(true, "img-src 'none'", "connect-src 'none'")]
    public async Task Every_page_of_a_kind_carries_the_same_strict_policy_before_all_that_it_governs(bool holdsAnswers, string pictures, string requests)
    {
        var policy = Look.Named("policy");
        var policies = new HashSet<string>();
        await new Reader().FindsNothingAsync(site, [.. site.Pages.Where(path => HoldsAnswers(path) == holdsAnswers)], async page =>
        {
            policies.Add(await page.EvaluateAsync<string>(policy));
            return [];
        });
        var only = Assert.Single(policies);
        Assert.StartsWith("default-src 'none';", only, StringComparison.Ordinal);
        Assert.DoesNotContain("unsafe-", only, StringComparison.Ordinal);
        Assert.All([pictures, requests, "require-trusted-types-for 'script'"], directive => Assert.Contains(directive, only, StringComparison.Ordinal));
    }

    /// <summary>The self-check of a region, below the page where it begins.</summary>
    internal static bool HoldsAnswers(string path) =>
        path.Split('/', StringSplitOptions.RemoveEmptyEntries) is ["self-check", not "privacy"] or ["en", "self-check", not "privacy"];

    [Fact]
    public async Task A_missing_address_answers_404_with_the_page_of_its_language()
    {
        await using var context = await site.Browser.NewContextAsync();
        var page = await context.NewPageAsync();
        foreach (var (path, language) in new[] { ("no/such/page/", "zh-Hans"), ("en/no/such/page/", "en") })
        {
            var response = await page.GotoAsync(site.Address + path);
            Assert.Equal(404, response!.Status);
            Assert.Equal(language, await page.GetAttributeAsync("html", "lang"));
        }
    }

    [Fact]
    public async Task The_language_switch_leads_to_the_counterpart_and_back()
    {
        await using var context = await site.Browser.NewContextAsync();
        var page = await context.NewPageAsync();
        foreach (var path in site.Pages.Where(path => !path.EndsWith("404.html", StringComparison.Ordinal) && !path.StartsWith("en/", StringComparison.Ordinal)))
        {
            await page.GotoAsync(site.Address + path);
            await page.ClickAsync("header a[hreflang=en]");
            Assert.Equal($"{site.Address}en/{path}", page.Url);
            await page.ClickAsync("header a[hreflang=zh-Hans]");
            Assert.Equal(site.Address + path, page.Url);
        }
    }

    private static bool IsPage(string path) => path.Length == 0 || path.EndsWith('/');

    private async Task<IEnumerable<(string Path, string Anchor)>> InternalLinks(IPage page)
    {
        var links = await page.EvaluateAsync<string[]>("() => [...document.querySelectorAll('a[href], link[href], img[src]')].map(e => new URL(e.getAttribute('href') ?? e.getAttribute('src'), location).href)");
        return links.Where(link => link.StartsWith(site.Address, StringComparison.Ordinal))
            .Select(link => link[site.Address.Length..].Split('#', 2))
            .Select(parts => (Uri.UnescapeDataString(parts[0]), parts.Length > 1 ? Uri.UnescapeDataString(parts[1]) : ""));
    }
}
