using Xunit;

namespace SiteGen.BrowserTests;

/// <summary>What is pressed is large enough for a finger, and what is pressed most is larger.</summary>
public sealed class TargetSizeTests(ServedSite site)
{
    [Theory]
    [InlineData(320, 44)]
    [InlineData(1280, 0)]
    public async Task Targets_are_large_enough(int width, int mainHeight)
    {
        var (open, targets) = (Look.Named("open-details"), Look.Named("targets"));
        await new Reader(width).FindsNothingAsync(site, site.PagesOfEachKind, async page =>
        {
            await page.EvaluateAsync(open);
            return await page.EvaluateAsync<string[]>(targets, new object[] { Look.MainTargets, mainHeight });
        });
    }
}
