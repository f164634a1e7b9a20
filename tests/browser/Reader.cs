using Microsoft.Playwright;
using Xunit;

namespace SiteGen.BrowserTests;

/// <summary>Who opens the site, and with what: width, scheme, text size and spacing of their own, script or none.</summary>
internal sealed record Reader(int Width = 1280, ColorScheme Scheme = ColorScheme.Light)
{
    /// <summary>One cause shows in many places.</summary>
    private const int ToldOfEachPage = 5;

    private const int BrowserTextSize = 16;

    public int Height { get; init; } = 900;

    /// <summary>In percent of the browser's own, as its settings offer it.</summary>
    public int TextSize { get; init; } = 100;

    /// <summary>Spacing of WCAG 1.4.12, as readers' tools set it.</summary>
    public bool WidelySpaced { get; init; }

    public bool Script { get; init; } = true;

    public int ExpectedTextSize => BrowserTextSize * TextSize / 100;

    /// <summary>Opens each page in turn; fails with all that <paramref name="look"/> finds.</summary>
    public async Task FindsNothingAsync(ServedSite site, IEnumerable<string> paths, Func<IPage, Task<IEnumerable<string>>> look)
    {
        var faults = await FaultsAsync(site, paths, look);
        Assert.True(faults.Count == 0, $"{faults.Count} lines\n{string.Join('\n', faults)}");
    }

    /// <summary>Opens each page in turn; what <paramref name="look"/> finds is told with the page's address.</summary>
    public async Task<List<string>> FaultsAsync(ServedSite site, IEnumerable<string> paths, Func<IPage, Task<IEnumerable<string>>> look)
    {
        await using var context = await site.Browser.NewContextAsync(new()
        {
            ViewportSize = new() { Width = Width, Height = Height },
            ColorScheme = Scheme,
            ReducedMotion = ReducedMotion.Reduce,
            JavaScriptEnabled = Script,
            // Readers' tools stand above a page's policy.
            BypassCSP = WidelySpaced,
        });
        var page = await OpenAsync(context);
        var faults = new List<string>();
        foreach (var path in paths)
        {
            await page.GotoAsync(site.Address + path);
            if (WidelySpaced)
                await page.AddStyleTagAsync(new() { Content = "* { line-height: 1.5 !important; letter-spacing: .12em !important; word-spacing: .16em !important; } p { margin-bottom: 2em !important; }" });
            var found = (await look(page)).ToArray();
            faults.AddRange(found.Take(ToldOfEachPage).Select(fault => $"/{path} ({Width} px, {Scheme}, {TextSize} %) {fault}"));
            if (found.Length > ToldOfEachPage)
                faults.Add($"/{path} ... and {found.Length - ToldOfEachPage} more");
        }

        return faults;
    }

    private async Task<IPage> OpenAsync(IBrowserContext context)
    {
        var page = await context.NewPageAsync();
        var session = await context.NewCDPSessionAsync(page);
        await session.SendAsync("Page.setFontSizes", new() { ["fontSizes"] = new { standard = ExpectedTextSize, @fixed = ExpectedTextSize } });
        return page;
    }
}
