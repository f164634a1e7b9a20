using Microsoft.Playwright;
using Xunit;

namespace SiteGen.BrowserTests;

/// <summary>Nothing moves by itself: while a page loads, while it is read to its end, and when the dark scheme comes on.</summary>
public sealed class LayoutShiftTests(ServedSite site)
{
    [Theory]
    [InlineData(320)]
    [InlineData(1280)]
    public async Task Nothing_shifts_on_a_page_of_each_kind(int width)
    {
        var (watch, scroll, shifts) = (Look.Named("watch-shifts"), Look.Named("scroll-through"), Look.Named("shifts"));
        await new Reader(width).FindsNothingAsync(site, site.PagesOfEachKind, async page =>
        {
            await page.EmulateMediaAsync(new() { ColorScheme = ColorScheme.Light });
            await page.EvaluateAsync(watch);
            await page.EvaluateAsync(scroll);
            await page.EmulateMediaAsync(new() { ColorScheme = ColorScheme.Dark });
            return await page.EvaluateAsync<string[]>(shifts);
        });
    }

    [Fact]
    public async Task A_shift_would_be_seen()
    {
        var faults = await new Reader(320).FaultsAsync(site, [""], async page =>
        {
            await page.EvaluateAsync(Look.Named("watch-shifts"));
            await page.EvaluateAsync("() => document.querySelector('header').before(document.createElement('hr'), document.createElement('hr'))");
            return await page.EvaluateAsync<string[]>(Look.Named("shifts"));
        });
        Assert.NotEmpty(faults);
    }
}
