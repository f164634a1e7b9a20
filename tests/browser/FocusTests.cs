using System.Text.Json;
using Microsoft.Playwright;
using Xunit;

namespace SiteGen.BrowserTests;

/// <summary>Whoever walks a page by keyboard sees where they are: a clear outline, in the window, with nothing lying over it.</summary>
public sealed class FocusTests(ServedSite site)
{
    [Theory]
    [InlineData(320, ColorScheme.Light)]
    [InlineData(1280, ColorScheme.Dark)]
    public async Task Every_stop_of_the_keyboard_is_seen(int width, ColorScheme scheme)
    {
        var stops = 0;
        await new Reader(width, scheme).FindsNothingAsync(site, site.PagesOfEachKind, async page =>
        {
            var (count, found) = await WalkAsync(page);
            stops += count;
            return found;
        });
        Assert.True(stops > 20 * site.PagesOfEachKind.Length, $"only {stops} stops");
    }

    /// <summary>From where the focus is to the end of the page.</summary>
    internal static async Task<(int Stops, List<string> Faults)> WalkAsync(IPage page)
    {
        var focus = Look.Named("focus");
        var found = new List<string>();
        var visited = new HashSet<int>();
        while (await Next(page, focus) is { } stop && visited.Add(stop.GetProperty("place").GetInt32()))
            found.AddRange(stop.GetProperty("faults").EnumerateArray().Select(fault => fault.GetString()!));
        return (visited.Count, found);
    }

    private static async Task<JsonElement?> Next(IPage page, string focus)
    {
        await page.Keyboard.PressAsync("Tab");
        return await page.EvaluateAsync<JsonElement?>(focus);
    }
}
