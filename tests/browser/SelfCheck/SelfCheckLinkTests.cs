using Microsoft.Playwright;
using Xunit;

namespace SiteGen.BrowserTests.SelfCheck;

/// <summary>A link holds the answers behind its <c>#</c>: read once, then gone; told where it cannot be read.</summary>
public sealed class SelfCheckLinkTests(ServedSite site)
{
    private const string Chinese = "self-check/lutai/";

    private const string English = "en/self-check/lutai/";

    private const int LongestLink = 200;

    [Theory]
    [InlineData(Chinese)]
    [InlineData(English)]
    public async Task A_link_is_short_is_read_once_and_leaves_no_trace(string path)
    {
        await using var context = await site.Browser.NewContextAsync();
        var (link, results) = await LinkAsync(context, path);
        Assert.True(link.Split('#')[1].Length <= LongestLink, link);
        var other = await SelfCheckVisit.OpenAsync(site, context, link[site.Address.Length..]);
        Assert.Equal("results", await other.StepAsync());
        await other.Page.WaitForTimeoutAsync(120);
        Assert.Equal(results, await other.Page.TextContentAsync(".results-main"));
        Assert.Equal(await other.WordAsync("link-read"), await other.Page.InnerTextAsync("[data-step=results] [data-notice]"));
        var sign = link.Split('#')[1];
        Assert.DoesNotContain(sign, await other.MemoryAsync(), StringComparison.Ordinal);
        await other.Page.GoBackAsync();
        Assert.Equal("begin", await other.StepAsync());
        Assert.DoesNotContain(sign, await other.MemoryAsync(), StringComparison.Ordinal);
        await other.Page.ReloadAsync();
        Assert.Equal("begin", await other.StepAsync());
        Assert.Equal(0, await other.Page.EvaluateAsync<int>("() => localStorage.length"));
        other.AssertNoFault();
    }

    [Fact]
    public async Task A_link_that_cannot_be_read_is_told_and_breaks_nothing()
    {
        await using var context = await site.Browser.NewContextAsync();
        var (link, _) = await LinkAsync(context, Chinese);
        var fragment = link.Split('#')[1];
        var parts = fragment.Split('.');
        (string Fragment, string? Word)[] links =
        [
            (fragment[..^3], "link-unreadable"),
            (fragment.Replace(parts[4], $"A{parts[4][1..]}B", StringComparison.Ordinal), "link-unreadable"),
            ($"r.{new string('A', 20_000)}.b.c.d.e", "link-unreadable"),
            ("r.1.%3Cscript%3E.b.c.d", "link-unreadable"),
            ("r.", null),
            ("page--main", null),
            ("target--no-such", null),
            ("%E0%A4%A", null),
        ];
        foreach (var (broken, word) in links)
        {
            var visit = await SelfCheckVisit.OpenAsync(site, context, $"{Chinese}#{broken}");
            Assert.Equal("begin", await visit.StepAsync());
            var notice = visit.Page.Locator("[data-step=begin] [data-notice]");
            Assert.Equal(word is not null, await notice.IsVisibleAsync());
            if (word is not null)
                Assert.Equal(await visit.WordAsync(word), await notice.InnerTextAsync());
            Assert.DoesNotContain('#', visit.Page.Url);
            visit.AssertNoFault();
            await visit.Page.CloseAsync();
        }
    }

    [Theory]
    [InlineData("data-question-version", "link-questions", "begin")]
    [InlineData("data-rule-version", "link-older", "results")]
    public async Task A_link_of_another_day_is_told(string version, string word, string step)
    {
        await using var context = await site.Browser.NewContextAsync();
        var (link, _) = await LinkAsync(context, English);
        await context.RouteAsync(site.Address + English, async route =>
        {
            var response = await route.FetchAsync();
            var text = await response.TextAsync();
            var at = text.IndexOf(version, StringComparison.Ordinal) + version.Length + 2;
            await route.FulfillAsync(new() { Response = response, Body = $"{text[..at]}ffff{text[(at + 4)..]}" });
        });
        var visit = await SelfCheckVisit.OpenAsync(site, context, link[site.Address.Length..]);
        Assert.Equal(step, await visit.StepAsync());
        Assert.Equal(await visit.WordAsync(word), await visit.Shown.Locator("[data-notice]").InnerTextAsync());
        visit.AssertNoFault();
    }

    private async Task<(string Link, string? Results)> LinkAsync(IBrowserContext context, string path)
    {
        var visit = await SelfCheckVisit.OpenAsync(site, context, path);
        await visit.LoadAsync(SelfCheckVisit.Whole);
        await visit.Page.ClickAsync("[data-link]");
        var (link, results) = (await visit.Page.InputValueAsync("#check--link"), await visit.Page.TextContentAsync(".results-main"));
        Assert.DoesNotContain('#', visit.Page.Url);
        await visit.Page.CloseAsync();
        return (link, results);
    }
}
