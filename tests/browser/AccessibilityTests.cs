using System.Text.Json;
using Microsoft.Playwright;
using Xunit;

namespace SiteGen.BrowserTests;

/// <summary>axe finds nothing on any page, in either language and scheme, narrow or wide; nothing needs scrolling sideways; the keyboard is led.</summary>
public sealed class AccessibilityTests(ServedSite site)
{
    [Theory]
    [InlineData(320, ColorScheme.Light)]
    [InlineData(320, ColorScheme.Dark)]
    [InlineData(1280, ColorScheme.Light)]
    [InlineData(1280, ColorScheme.Dark)]
    public async Task Axe_finds_nothing(int width, ColorScheme scheme)
    {
        await using var context = await site.Browser.NewContextAsync(new() { ViewportSize = new() { Width = width, Height = 900 }, ColorScheme = scheme });
        var page = await context.NewPageAsync();
        var found = new List<string>();
        foreach (var path in site.PagesOfEachKind)
        {
            await page.GotoAsync(site.Address + path);
            await page.EvaluateAsync(site.Axe);
            var violations = await page.EvaluateAsync<JsonElement>("async () => (await axe.run(document)).violations.map(v => `${v.id}: ${v.nodes[0].html.slice(0, 160)}`)");
            found.AddRange(violations.EnumerateArray().Select(violation => $"/{path} {violation}"));
        }

        Assert.True(found.Count == 0, string.Join('\n', found));
    }

    [Theory]
    [InlineData(320)]
    [InlineData(1280)]
    public async Task Nothing_scrolls_sideways(int width)
    {
        await using var context = await site.Browser.NewContextAsync(new() { ViewportSize = new() { Width = width, Height = 900 } });
        var page = await context.NewPageAsync();
        foreach (var path in site.Pages)
        {
            await page.GotoAsync(site.Address + path);
            var over = await page.EvaluateAsync<int>("() => document.documentElement.scrollWidth - document.documentElement.clientWidth");
            Assert.True(over <= 0, $"/{path} is {over} px too wide at {width} px");
        }
    }

    [Fact]
    public async Task The_first_stop_of_the_keyboard_leads_past_the_header()
    {
        await using var context = await site.Browser.NewContextAsync();
        var page = await context.NewPageAsync();
        foreach (var path in new[] { "", "en/policies/lutai-sme-cultivation/" })
        {
            await page.GotoAsync(site.Address + path);
            await page.Keyboard.PressAsync("Tab");
            await page.Keyboard.PressAsync("Enter");
            Assert.EndsWith("#page--main", page.Url, StringComparison.Ordinal);
        }
    }

    [Fact]
    public async Task Every_page_reads_the_same_without_script()
    {
        await using var context = await site.Browser.NewContextAsync(new() { JavaScriptEnabled = false });
        var page = await context.NewPageAsync();
        foreach (var path in site.Pages)
        {
            await page.GotoAsync(site.Address + path);
            Assert.True((await page.InnerTextAsync("main")).Length > 20, $"/{path} says nothing");
            Assert.Equal(1, await page.Locator("h1").CountAsync());
        }
    }
}
