using Xunit;

namespace SiteGen.BrowserTests;

/// <summary>The keyboard is led, and nothing depends on script.</summary>
public sealed class AccessibilityTests(ServedSite site)
{
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
            Assert.Equal(1, await page.Locator("h1:visible").CountAsync());
        }
    }
}
