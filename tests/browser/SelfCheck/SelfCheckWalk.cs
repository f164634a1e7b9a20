using System.Collections.Immutable;
using System.Text.Json.Nodes;
using Microsoft.Playwright;
using SiteGen.Core.Model;
using Xunit;

namespace SiteGen.BrowserTests.SelfCheck;

/// <summary>From the start of a region's document to its results, by keyboard alone.</summary>
/// <param name="begun">Called when the first question is shown.</param>
internal sealed class SelfCheckWalk(IPage page, Persona persona, RegionContent content, Action begun)
{
    private const string Results = ".result > details:not([open]) > summary";

    /// <summary>What the browser tells a page before it prints.</summary>
    private const string Print = "() => { dispatchEvent(new Event('beforeprint')); }";

    private static readonly string ResultsLook = Look.Named("results");

    private readonly Keyboard keyboard = new(page);
    private readonly List<(string Input, JsonNode? Answer)> given = [];
    private readonly List<int> decided = [];
    private int refused;

    /// <param name="address">Of the site.</param>
    public async Task<WalkedCheck> RunAsync(string address)
    {
        await ArriveAsync(address);
        await keyboard.TabToAsync("[data-begin] [type=submit]");
        await keyboard.PressAsync("Enter");
        begun();
        await AnswerAllAsync();
        var asked = given.Count;
        if (persona.AnswersRest && await page.IsVisibleAsync("[data-step=answers] [data-rest]"))
        {
            await keyboard.TabToAsync("[data-step=answers] [data-rest]");
            await keyboard.PressAsync("Enter");
            await AnswerAllAsync();
        }

        var (day, lines) = await ReadResultsAsync();
        var first = decided.FindIndex(count => count > decided[0]);
        return new(persona, [.. given], first < 0 ? null : first, asked, refused, day, lines);
    }

    /// <summary>Some choose their region first.</summary>
    private async Task ArriveAsync(string address)
    {
        await page.GotoAsync(address + (persona.AnswersRest ? persona.StartPath : persona.Path));
        await keyboard.TabToAsync(".skip");
        await keyboard.PressAsync("Enter");
        if (!persona.AnswersRest)
            return;
        await keyboard.TabToAsync($"main a[href$='/{persona.Path}']");
        await keyboard.PressAsync("Enter");
        await SelfCheckVisit.ArrivedAsync(page);
    }

    private async Task AnswerAllAsync()
    {
        var now = await keyboard.LookAsync();
        while (now.Step == "question")
        {
            var where = $"{persona.Name}: {now}";
            Assert.True(now.IsHeadingFocused && now.Title.StartsWith(now.Heading, StringComparison.Ordinal), where);
            Assert.True(!given.Exists(answer => answer.Input == now.Field), $"asked again: {where}");
            decided.Add(now.Decided);
            var input = content.Inputs.First(input => input.Id.Value == now.Field);
            var answer = persona.AnswerTo(now.Field);
            await GiveAsync(input, answer);
            now = await keyboard.LookAsync();
            if (now.Step == "question" && now.Field == input.Id.Value)
            {
                answer = null;
                now = await MendAsync(input, now);
            }

            given.Add((input.Id.Value, answer));
        }
    }

    private async Task GiveAsync(Input input, JsonNode? answer)
    {
        var id = input.Id.Value;
        if (answer is JsonValue value && value.TryGetValue<string>(out var figure) && input.Choices.IsEmpty)
            await TypeAsync(input, figure);
        else
        {
            var options = OptionsOf(input);
            await keyboard.ChooseAsync($"choice--{id}", options.IndexOf(answer?.ToJsonString() ?? ""), options.Length);
        }

        if (given.Count % 2 == 0)
            await keyboard.PressAsync("Enter");
        else
        {
            await keyboard.TabToAsync("[data-form] [type=submit]");
            await keyboard.PressAsync("Space");
        }
    }

    private async Task TypeAsync(Input input, string figure)
    {
        await keyboard.TabToAsync($"[id='field--{input.Id.Value}']");
        var typed = TypedFigure.Of(input, figure, persona.Language, given.Count + persona.Name.Length);
        await keyboard.TypeAsync(typed);
        var spelt = await page.TextContentAsync($"[id='spelt--{input.Id.Value}']");
        Assert.True(spelt!.Length > 0, $"{persona.Name}: {input.Id.Value} {typed} is not read back");
    }

    /// <summary>An answer that cannot be: the summary has the focus and leads to the field; the persona does not know, then.</summary>
    private async Task<Standing> MendAsync(Input input, Standing now)
    {
        refused++;
        Assert.True(now.IsSummaryFocused && !now.Title.StartsWith(now.Heading, StringComparison.Ordinal), $"{persona.Name}: {now}");
        await keyboard.TabToAsync("[data-errors] a");
        await keyboard.PressAsync("Enter");
        Assert.True(await keyboard.IsOnAsync($"[data-field='{input.Id.Value}'] input"), $"{persona.Name}: the summary does not lead to {input.Id.Value}");
        var options = OptionsOf(input);
        if (!await keyboard.IsOnAsync("[type=radio]"))
            await keyboard.ChooseAsync($"choice--{input.Id.Value}", options.Length - 1, options.Length);
        await keyboard.PressAsync("Enter");
        var then = await keyboard.LookAsync();
        Assert.NotEqual((now.Step, now.Field), (then.Step, then.Field));
        return then;
    }

    /// <summary>As JSON, in the order of the page; nothing for what is not known.</summary>
    private static ImmutableArray<string> OptionsOf(Input input) => input.Type switch
    {
        InputType.YesNo => ["true", "false", ""],
        InputType.Choice => [.. input.Choices.Select(choice => $"\"{choice.Id.Value}\""), ""],
        _ => [.. InputBand.Of(input, Language.Chinese).Select(band => new JsonObject { ["min"] = band.Min, ["max"] = band.Max }.ToJsonString()), ""],
    };

    private async Task<(string Day, string[] Lines)> ReadResultsAsync()
    {
        Assert.Equal("answers", (await keyboard.LookAsync()).Step);
        Assert.Equal(given.Count, await page.Locator("[data-answer]:not([hidden])").CountAsync());
        await keyboard.TabToAsync("[data-to-results]");
        await keyboard.PressAsync("Enter");
        var now = await keyboard.LookAsync();
        Assert.True(now is { Step: "results", IsHeadingFocused: true }, $"{persona.Name}: {now}");
        // What single changes unlock may come a moment later.
        await page.WaitForTimeoutAsync(120);
        if (persona.AnswersRest)
            await keyboard.OpenAllAsync(Results, ".what-if summary");
        else
            await page.EvaluateAsync(Print);
        var lines = await page.EvaluateAsync<string[]>(ResultsLook);
        return ((await page.TextContentAsync("[data-day]"))!, lines);
    }
}
