using Microsoft.Playwright;
using Xunit;

namespace SiteGen.BrowserTests;

/// <summary>Pictures for people to look at, made on demand by <c>tests/screenshots/run</c>.</summary>
public sealed class Screenshots(ServedSite site)
{
    /// <summary>A picture higher than this is not drawn right by Chromium.</summary>
    private const int HighestPicture = 16_000;

    private static string Folder => Environment.GetEnvironmentVariable("SCREENSHOTS") ?? throw new InvalidOperationException("SCREENSHOTS names no folder");

    [Theory(Explicit = true)]
    [InlineData(320)]
    [InlineData(768)]
    [InlineData(1280)]
    public async Task On_screen(int width)
    {
        foreach (var scheme in new[] { ColorScheme.Light, ColorScheme.Dark })
            await new Reader(width, scheme).FindsNothingAsync(site, site.PagesOfEachKind, async page =>
            {
                await TakeWhole(page, $"{NameOf(page)}.{width}.{scheme.ToString().ToLowerInvariant()}");
                return [];
            });
    }

    /// <summary>As a reader's browser prints; made into pictures afterwards.</summary>
    [Fact(Explicit = true)]
    public Task On_paper() => new Reader().FindsNothingAsync(site, site.PagesOfEachKind, async page =>
    {
        var margin = new Margin { Top = "10mm", Bottom = "10mm", Left = "10mm", Right = "10mm" };
        await page.PdfAsync(new() { Path = Path.Combine(Folder, $"{NameOf(page)}.print.pdf"), Format = "A4", Margin = margin });
        return [];
    });

    [Fact(Explicit = true)]
    public async Task For_the_documentation()
    {
        foreach (var image in DocumentationImage.All)
            await new Reader(image.Width, image.Scheme) { Height = image.Height }.FindsNothingAsync(site, [image.Path], async page =>
            {
                await page.ScreenshotAsync(new() { Path = Path.Combine(Folder, image.File), Animations = ScreenshotAnimations.Disabled });
                return [];
            });
    }

    /// <summary>In parts where it is too high for one: <c>name.png</c>, <c>name.2.png</c> ...</summary>
    private static async Task TakeWhole(IPage page, string name)
    {
        var height = await page.EvaluateAsync<int>("() => document.documentElement.scrollHeight");
        for (var (top, part) = (0, 1); top < height; top += HighestPicture, part++)
        {
            var clip = new Clip { X = 0, Y = top, Width = page.ViewportSize!.Width, Height = Math.Min(HighestPicture, height - top) };
            await page.ScreenshotAsync(new() { Path = Path.Combine(Folder, part == 1 ? $"{name}.png" : $"{name}.{part}.png"), FullPage = true, Clip = clip });
        }
    }

    /// <summary><c>en/policies/</c> is <c>policies.en</c>.</summary>
    private string NameOf(IPage page)
    {
        var path = page.Url[site.Address.Length..].Replace(".html", "", StringComparison.Ordinal);
        var language = path.StartsWith("en/", StringComparison.Ordinal) ? "en" : "zh";
        var name = (language == "en" ? path[3..] : path).Trim('/').Replace('/', '-');
        return $"{(name.Length == 0 ? "home" : name)}.{language}";
    }
}
