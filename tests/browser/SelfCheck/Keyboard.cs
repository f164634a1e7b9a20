using System.Text.Json;
using Microsoft.Playwright;
using Xunit;

namespace SiteGen.BrowserTests.SelfCheck;

/// <summary>Where a reader of the self-check stands.</summary>
/// <param name="Field">The input that is asked for; empty where none is.</param>
/// <param name="Decided">How many outcomes the page says are decided; below zero where it does not say.</param>
internal sealed record Standing(string Step, string Field, string Heading, string Title, bool IsHeadingFocused, bool IsSummaryFocused, int Decided);

/// <summary>A reader who has nothing but a keyboard.</summary>
internal sealed class Keyboard(IPage page)
{
    private const int MostStops = 250;

    private static readonly string StandingLook = Look.Named("standing");

    public async Task<Standing> LookAsync() => (await page.EvaluateAsync<JsonElement>(StandingLook)).Deserialize<Standing>(JsonSerializerOptions.Web)!;

    public async Task PressAsync(string key, int times = 1)
    {
        for (var press = 0; press < times; press++)
            await page.Keyboard.PressAsync(key);
    }

    public Task TypeAsync(string text) => page.Keyboard.TypeAsync(text);

    public async Task TabToAsync(string selector, string key = "Tab")
    {
        for (var stop = 0; stop < MostStops; stop++)
        {
            await PressAsync(key);
            if (await IsOnAsync(selector))
                return;
        }

        Assert.Fail($"no stop of the keyboard is {selector}");
    }

    public Task<bool> IsOnAsync(string selector) => page.EvaluateAsync<bool>("selector => document.activeElement.matches(selector)", selector);

    /// <summary>Chooses one of the radio buttons of a field, from its first stop on the shorter way.</summary>
    public async Task ChooseAsync(string group, int index, int count)
    {
        await TabToAsync($"input[type=radio][name='{group}']");
        if (index == 0)
            await PressAsync("Space");
        else if (index <= count / 2)
            await PressAsync("ArrowDown", index);
        else
            await PressAsync("ArrowUp", count - index);
    }

    /// <summary>Opens all that match, from the last stop within <paramref name="end"/> back to the first.</summary>
    public async Task OpenAllAsync(string summaries, string end)
    {
        await TabToAsync(end);
        for (var left = await page.Locator(summaries).CountAsync(); left > 0; left--)
        {
            await TabToAsync(summaries, "Shift+Tab");
            await PressAsync("Enter");
        }
    }
}
