using Microsoft.Playwright;

namespace SiteGen.BrowserTests;

/// <summary>A picture of the site in README and docs: the first screen of a page.</summary>
internal sealed record DocumentationImage(string Name, string Path, int Width, int Height, ColorScheme Scheme)
{
    /// <summary>In bytes; all readers of the repository download them.</summary>
    public const int Limit = 150 * 1024;

    public static readonly DocumentationImage[] All =
    [
        OnDesk("home-zh", ""),
        OnDesk("home-en-dark", "en/") with { Scheme = ColorScheme.Dark },
        OnDesk("policy-en", "en/policies/lutai-sme-cultivation/"),
        OnDesk("programme-en", "en/programmes/srdi/"),
        OnDesk("finder-en", "en/measures/") with { Height = 700 },
        OnDesk("targets-zh", "targets/"),
        OnPhone("measure-zh-phone", "measures/lutai-sme-cultivation/listing-award/"),
        OnPhone("self-check-question-zh-phone", "self-check/jizhou/") with { Prepare = ToFigureAsync },
        OnDesk("self-check-results-en", "en/self-check/lutai/") with { Prepare = ToResultsAsync },
        OnPhone("measure-en-phone-dark", "en/measures/lutai-sme-cultivation/listing-award/") with { Scheme = ColorScheme.Dark },
    ];

    public string File => $"{Name}.png";

    /// <summary>What a reader does before the picture is taken.</summary>
    public Func<IPage, Task> Prepare { get; init; } = _ => Task.CompletedTask;

    private static async Task ToFigureAsync(IPage page)
    {
        await page.ClickAsync("[data-begin] button[type=submit]");
        while (await page.Locator("[data-field]:not([hidden]) .entry").CountAsync() == 0)
            await AnswerAsync(page);
        await page.FillAsync("[data-field]:not([hidden]) .entry input", "650");
    }

    private static async Task ToResultsAsync(IPage page)
    {
        await page.ClickAsync("[data-begin] button[type=submit]");
        while (await page.IsVisibleAsync("[data-step=question]"))
            await AnswerAsync(page);
        await page.ClickAsync("[data-step=answers] [data-to-results]");
    }

    /// <summary>The last answer before "I do not know".</summary>
    private static async Task AnswerAsync(IPage page)
    {
        var choices = page.Locator("[data-field]:not([hidden]) .choices input");
        await choices.Nth(await choices.CountAsync() - 2).CheckAsync();
        await page.ClickAsync("[data-form] button[type=submit]");
    }

    private static DocumentationImage OnDesk(string name, string path) => new(name, path, 1280, 800, ColorScheme.Light);

    private static DocumentationImage OnPhone(string name, string path) => new(name, path, 390, 844, ColorScheme.Light);
}
