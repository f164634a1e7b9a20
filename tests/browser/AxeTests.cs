using Microsoft.Playwright;
using Xunit;

namespace SiteGen.BrowserTests;

/// <summary>axe finds nothing on a page of each kind, in either language and scheme, narrow or wide, with text of twice the size.</summary>
public sealed class AxeTests(ServedSite site)
{
    [Theory]
    [InlineData(320)]
    [InlineData(1280)]
    public async Task Axe_finds_nothing_in_either_scheme(int width)
    {
        await new Reader(width).FindsNothingAsync(site, site.PagesOfEachKind, async page =>
        {
            await PrepareAsync(page);
            await page.EmulateMediaAsync(new() { ColorScheme = ColorScheme.Light });
            var light = await Axe.FindAsync(page);
            await page.EmulateMediaAsync(new() { ColorScheme = ColorScheme.Dark });
            return [.. light, .. (await Axe.FindAsync(page, Axe.ColourRules)).Select(violation => $"dark scheme: {violation}")];
        });
    }

    [Theory]
    [InlineData(320)]
    [InlineData(1280)]
    public async Task Axe_finds_nothing_at_twice_the_text_size(int width)
    {
        var reader = new Reader(width) { TextSize = 200 };
        await reader.FindsNothingAsync(site, site.PagesOfEachKind, async page =>
        {
            Assert.Equal($"{reader.ExpectedTextSize}px", await page.EvaluateAsync<string>("() => getComputedStyle(document.documentElement).fontSize"));
            await PrepareAsync(page);
            return await Axe.FindAsync(page);
        });
    }

    private async Task PrepareAsync(IPage page)
    {
        await page.EvaluateAsync(Look.Named("open-details"));
        await page.EvaluateAsync(site.Axe);
    }
}
