using Xunit;

namespace SiteGen.BrowserTests;

/// <summary>Nothing but tables scrolls sideways and no text is cut: on a phone, with text of twice the size, with text spaced widely.</summary>
public sealed class ReflowTests(ServedSite site)
{
    [Theory]
    [InlineData(320)]
    [InlineData(1280)]
    public async Task Every_page_fits_its_window(int width) => await FitsAsync(new(width), site.Pages);

    [Theory]
    [InlineData(320)]
    [InlineData(1280)]
    public async Task A_page_of_each_kind_fits_at_twice_the_text_size(int width) =>
        await FitsAsync(new(width) { TextSize = 200 }, site.PagesOfEachKind);

    [Fact]
    public async Task A_page_of_each_kind_fits_with_wide_spacing() =>
        await FitsAsync(new(320) { WidelySpaced = true }, site.PagesOfEachKind);

    private async Task FitsAsync(Reader reader, IEnumerable<string> paths)
    {
        var (open, overflow) = (Look.Named("open-details"), Look.Named("overflow"));
        await reader.FindsNothingAsync(site, paths, async page =>
        {
            await page.EvaluateAsync(open);
            return await page.EvaluateAsync<string[]>(overflow, Look.Regions);
        });
    }
}
