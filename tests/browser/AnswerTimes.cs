using System.Globalization;
using Microsoft.Playwright;

namespace SiteGen.BrowserTests;

/// <summary>How long the self-check takes to show what an answer changes, with three hundred measures, on a processor six times slower.</summary>
internal sealed class AnswerTimes(ServedSite site) : IAsyncDisposable
{
    private const int Slowdown = 6;
    private const int Most = 50;
    private const int WhatIfs = 40;

    /// <summary>From the event to the frame that shows it: once the page has been drawn, a message comes through.</summary>
    private const string Watch = """
        () => {
          globalThis.taken = [];
          for (const type of ['submit', 'input'])
            addEventListener(type, () => {
              const began = performance.now();
              requestAnimationFrame(() => {
                const channel = new MessageChannel();
                channel.port1.onmessage = () => globalThis.taken.push([type, performance.now() - began]);
                channel.port2.postMessage(0);
              });
            }, true);
        }
        """;

    private readonly string folder = Directory.CreateTempSubdirectory("sitegen-answers-").FullName;

    private SiteServer? server;

    public ValueTask DisposeAsync()
    {
        server?.Dispose();
        Directory.Delete(folder, recursive: true);
        return ValueTask.CompletedTask;
    }

    /// <returns>0 where 95 of 100 answers are shown in time.</returns>
    public async Task<int> RunAsync()
    {
        ManyMeasures.Write(Path.Combine(folder, "content"));
        server = await SiteServer.StartAsync(Path.Combine(folder, "content"), Path.Combine(folder, "site"));
        await using var context = await site.Browser.NewContextAsync(new() { ViewportSize = new() { Width = 390, Height = 844 }, ReducedMotion = ReducedMotion.Reduce });
        var page = await context.NewPageAsync();
        await page.GotoAsync($"{server.Address}self-check/valley/");
        await page.EvaluateAsync(Watch);
        var session = await context.NewCDPSessionAsync(page);
        await session.SendAsync("Emulation.setCPUThrottlingRate", new() { ["rate"] = Slowdown });
        var answers = await AnswerAsync(page);
        var changes = await ChangeAsync(page);
        Console.WriteLine($"300 measures, processor {Slowdown} times slower; milliseconds from the event to the frame that shows it");
        return Told("an answer, to the next question", answers) & Told("what if, to the results", changes) ? 0 : 1;
    }

    private static async Task<List<double>> AnswerAsync(IPage page)
    {
        await page.ClickAsync("[data-begin] button[type=submit]");
        await page.WaitForTimeoutAsync(1000);
        await TakeAsync(page, "submit");
        var turn = 0;
        while (await page.IsVisibleAsync("[data-step=question]"))
        {
            var field = page.Locator("[data-step=question] [data-field]:not([hidden])");
            if (await field.Locator(".entry input").CountAsync() > 0)
                await field.Locator(".entry input").FillAsync($"{(turn * 37 % 900) + 10}");
            else
                await field.Locator(".choices input").Nth(turn % 2).CheckAsync();
            turn++;
            await page.Keyboard.PressAsync("Enter");
            await page.WaitForTimeoutAsync(500);
        }

        return await TakeAsync(page, "submit");
    }

    private static async Task<List<double>> ChangeAsync(IPage page)
    {
        await page.ClickAsync("[data-step=answers] [data-to-results]");
        await page.WaitForTimeoutAsync(4000);
        var field = page.Locator("[data-what-if]").Nth(3);
        await field.Locator("> summary").ClickAsync();
        await page.WaitForTimeoutAsync(2000);
        await TakeAsync(page, "input");
        for (var turn = 0; turn < WhatIfs; turn++)
        {
            await field.Locator(".entry input").FillAsync($"{(turn * 137 % 3000) + 5}");
            await page.WaitForTimeoutAsync(1500);
        }

        return await TakeAsync(page, "input");
    }

    private static async Task<List<double>> TakeAsync(IPage page, string type) =>
        [.. (await page.EvaluateAsync<double[]>("type => globalThis.taken.splice(0).filter(([name]) => name === type).map(([, taken]) => taken)", type)).Order()];

    private static bool Told(string what, List<double> times)
    {
        var late = times[(int)(times.Count * .95)];
        Console.WriteLine(string.Create(CultureInfo.InvariantCulture, $"{what,-32} {times.Count,3} times: median {times[times.Count / 2]:F0}, of 100 95 within {late:F0}, most {times[^1]:F0}; at most {Most}"));
        return late <= Most;
    }
}
