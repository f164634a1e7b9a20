using System.Globalization;
using Microsoft.Playwright;

namespace SiteGen.BrowserTests;

/// <summary>How long the self-check takes to show what an answer changes, with three hundred measures, on a processor six times slower.</summary>
internal sealed class AnswerTimes(ServedSite site) : IAsyncDisposable
{
    private const int Slowdown = 6;
    private const int Most = 50;
    private const int WhatIfs = 40;

    /// <summary>
    /// By answer: from the event to the frame drawn, after which what is most urgent runs; and, in steps of 8 ms, what browsers measure from the key to the screen.
    /// </summary>
    private const string Watch = """
        () => {
          const pressed = new Map();
          globalThis.watchKey = (key, type) => {
            pressed.clear();
            globalThis.drawn = 0;
            addEventListener('keydown', (event) => event.key === key && pressed.set(event.timeStamp, 16), { capture: true, once: true });
            addEventListener(type, () => {
              const began = performance.now();
              requestAnimationFrame(() => scheduler.postTask(() => { globalThis.drawn = performance.now() - began; }, { priority: 'user-blocking' }));
            }, { capture: true, once: true });
          };
          globalThis.taken = () => [globalThis.drawn, ...pressed.values()];
          new PerformanceObserver((list) => {
            for (const { name, startTime, duration } of list.getEntries())
              if (name === 'keydown' && pressed.has(startTime))
                pressed.set(startTime, duration);
          }).observe({ type: 'event', durationThreshold: 16 });
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
        await using var context = await site.Browser.NewContextAsync(new() { ViewportSize = new() { Width = 390, Height = 844 }, IsMobile = true, HasTouch = true, ReducedMotion = ReducedMotion.Reduce });
        var page = await context.NewPageAsync();
        await page.GotoAsync($"{server.Address}self-check/valley/");
        await page.EvaluateAsync(Watch);
        var session = await context.NewCDPSessionAsync(page);
        await session.SendAsync("Emulation.setCPUThrottlingRate", new() { ["rate"] = Slowdown });
        var answers = await AnswerAsync(page);
        var changes = await ChangeAsync(page);
        Console.WriteLine($"300 measures, processor {Slowdown} times slower; milliseconds from the event to the frame drawn, and from the key to the screen");
        return Told("an answer, to the next question", answers) & Told("what if, to the results", changes) ? 0 : 1;
    }

    private static async Task<List<double[]>> AnswerAsync(IPage page)
    {
        await page.TapAsync("[data-begin] button[type=submit]");
        await page.WaitForTimeoutAsync(1000);
        var times = new List<double[]>();
        for (var turn = 0; await page.IsVisibleAsync("[data-step=question]"); turn++)
        {
            var field = page.Locator("[data-step=question] [data-field]:not([hidden])");
            if (await field.Locator(".entry input").CountAsync() > 0)
                await field.Locator(".entry input").FillAsync($"{(turn * 37 % 900) + 10}");
            else
                await field.Locator(".choices input").Nth(turn % 2).CheckAsync();
            times.Add(await PressAsync(page, "Enter", "submit"));
        }

        return times;
    }

    private static async Task<List<double[]>> ChangeAsync(IPage page)
    {
        await page.TapAsync("[data-step=answers] [data-to-results]");
        await page.WaitForTimeoutAsync(4000);
        var details = page.Locator("[data-what-if]").Nth(3);
        await details.Locator("> summary").TapAsync();
        await page.WaitForTimeoutAsync(2000);
        var entry = details.Locator(".entry input");
        var times = new List<double[]>();
        for (var turn = 0; turn < WhatIfs; turn++)
        {
            // The figure without its last digit, which is then typed.
            await entry.EvaluateAsync("(entry, figure) => { entry.value = figure; entry.focus(); entry.setSelectionRange(9, 9); }", $"{turn * 13 % 300}");
            times.Add(await PressAsync(page, $"{turn % 10}", "input"));
        }

        return times;
    }

    private static async Task<double[]> PressAsync(IPage page, string key, string type)
    {
        await page.EvaluateAsync("([key, type]) => globalThis.watchKey(key, type)", new[] { key, type });
        await page.Keyboard.PressAsync(key);
        await page.WaitForTimeoutAsync(1200);
        return await page.EvaluateAsync<double[]>("() => globalThis.taken()");
    }

    /// <param name="times">By turn, the two figures.</param>
    private static bool Told(string what, List<double[]> times)
    {
        var (drawn, seen) = (Sorted(0), Sorted(1));
        Console.WriteLine(string.Create(CultureInfo.InvariantCulture, $"{what,-32} {times.Count,3} times: median {Part(drawn, .5):F0}, of 100 95 within {Part(drawn, .95):F0} (at most {Most}); to the screen {Part(seen, .5):F0}, {Part(seen, .95):F0}"));
        return Part(drawn, .95) <= Most;

        List<double> Sorted(int place) => [.. times.Select(pair => pair[place]).Order()];

        static double Part(List<double> sorted, double share) => sorted[(int)(sorted.Count * share)];
    }
}
