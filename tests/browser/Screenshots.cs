using Microsoft.Playwright;

namespace SiteGen.BrowserTests;

/// <summary>Pictures for people to look at, made on demand by <c>tests/screenshots/run</c>.</summary>
internal sealed class Screenshots(ServedSite site, string folder)
{
    /// <summary>A picture higher than this is not drawn right by Chromium.</summary>
    private const int HighestPicture = 16_000;

    public async Task OfEachKindAsync()
    {
        foreach (var width in new[] { 320, 768, 1280 })
            foreach (var scheme in new[] { ColorScheme.Light, ColorScheme.Dark })
                await new Reader(width, scheme).FindsNothingAsync(site, site.PagesOfEachKind, async page =>
                {
                    await TakeWholeAsync(page, $"{NameOf(page)}.{width}.{scheme.ToString().ToLowerInvariant()}");
                    return [];
                });
        await OnPaperAsync();
    }

    /// <summary>As a reader's browser prints; made into pictures afterwards.</summary>
    private Task OnPaperAsync() => new Reader().FindsNothingAsync(site, site.PagesOfEachKind, async page =>
    {
        var margin = new Margin { Top = "10mm", Bottom = "10mm", Left = "10mm", Right = "10mm" };
        await page.PdfAsync(new() { Path = Path.Combine(folder, $"{NameOf(page)}.print.pdf"), Format = "A4", Margin = margin });
        return [];
    });

    public async Task ForDocumentationAsync()
    {
        foreach (var image in DocumentationImage.All)
            await new Reader(image.Width, image.Scheme) { Height = image.Height }.FindsNothingAsync(site, [image.Path], async page =>
            {
                await image.Prepare(page);
                await page.ScreenshotAsync(new() { Path = Path.Combine(folder, image.File), Animations = ScreenshotAnimations.Disabled });
                return [];
            });
    }

    /// <summary>In parts where it is too high for one: <c>name.png</c>, <c>name.2.png</c> ...</summary>
    private async Task TakeWholeAsync(IPage page, string name)
    {
        var height = await page.EvaluateAsync<int>("() => document.documentElement.scrollHeight");
        for (var (top, part) = (0, 1); top < height; top += HighestPicture, part++)
        {
            var clip = new Clip { X = 0, Y = top, Width = page.ViewportSize!.Width, Height = Math.Min(HighestPicture, height - top) };
            await page.ScreenshotAsync(new() { Path = Path.Combine(folder, part == 1 ? $"{name}.png" : $"{name}.{part}.png"), FullPage = true, Clip = clip });
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
