using Microsoft.Playwright;
using Xunit;

namespace SiteGen.BrowserTests.SelfCheck;

/// <summary>In no state of the self-check does axe find anything, is a target too small, does anything scroll sideways.</summary>
/// <remarks>320 px wide is also what 400 % leave of a window of 1280.</remarks>
public sealed class SelfCheckAxeTests(ServedSite site)
{
    private const int MainHeight = 44;

    [Theory]
    [InlineData("self-check/lutai/", 320)]
    [InlineData("en/self-check/lutai/", 320)]
    [InlineData("self-check/jizhou/", 1280)]
    [InlineData("en/self-check/lutai/", 1280)]
    public async Task Every_state_is_open_to_all(string path, int width)
    {
        var (overflow, targets) = (Look.Named("overflow"), Look.Named("targets"));
        await TourAsync(path, width, async page =>
        {
            await page.EmulateMediaAsync(new() { ColorScheme = ColorScheme.Light });
            var light = await Axe.FindAsync(page);
            await page.EmulateMediaAsync(new() { ColorScheme = ColorScheme.Dark });
            return
            [
                .. light,
                .. (await Axe.FindAsync(page, Axe.ColourRules)).Select(violation => $"dark scheme: {violation}"),
                .. await page.EvaluateAsync<string[]>(overflow, Look.Regions),
                .. await page.EvaluateAsync<string[]>(targets, new object[] { Look.MainTargets, width == 320 ? MainHeight : 0 }),
            ];
        });
    }

    [Theory]
    [InlineData("self-check/jizhou/")]
    [InlineData("en/self-check/lutai/")]
    public async Task Every_state_fits_with_text_of_twice_the_size(string path)
    {
        var overflow = Look.Named("overflow");
        await TourAsync(path, 320, page => page.EvaluateAsync<string[]>(overflow, Look.Regions), textSize: 200);
    }

    [Theory]
    [InlineData("en/self-check/lutai/", 320)]
    [InlineData("self-check/jizhou/", 1280)]
    public async Task Every_stop_of_the_keyboard_is_seen_in_every_state(string path, int width)
    {
        var most = 0;
        await TourAsync(path, width, async page =>
        {
            await page.EvaluateAsync("() => document.querySelector('[data-step]:not([hidden]) h1').focus()");
            var (stops, faults) = await FocusTests.WalkAsync(page);
            most = Math.Max(most, stops);
            return [.. faults];
        });
        Assert.True(most > 60, $"at most {most} stops");
    }

    private async Task TourAsync(string path, int width, Func<IPage, Task<string[]>> look, int textSize = 100)
    {
        var reader = new Reader(width) { TextSize = textSize };
        await reader.FindsNothingAsync(site, [path], async page =>
        {
            await page.EvaluateAsync(site.Axe);
            var faults = new List<string>();
            await new SelfCheckTour(await SelfCheckVisit.OnAsync(page, path), async state => faults.AddRange((await look(page)).Distinct().Select(fault => $"{state}: {fault}"))).RunAsync();
            return faults;
        });
    }
}
