using Microsoft.Playwright;
using Xunit;

namespace SiteGen.BrowserTests.SelfCheck;

/// <summary>Results that can be tried and printed, and what stands around the check where it cannot run.</summary>
public sealed class SelfCheckResultTests(ServedSite site)
{
    private const string Chinese = "self-check/lutai/";

    private const string English = "en/self-check/lutai/";

    private const string Award = "[data-measure='lutai-sme-cultivation/srdi-award']";

    /// <summary>Measures and criteria that come to paper without how they were decided, or without their clauses.</summary>
    private const string Unprinted = """
        () => [...document.querySelectorAll('[data-step=results] :is([data-measure], [data-criterion])')]
          .filter(part => part.closest('.result').checkVisibility())
          .filter(part => ['.trace', '.clause-quote'].some(inner => !part.querySelector(inner)?.checkVisibility()))
          .map(part => part.dataset.measure ?? part.dataset.criterion)
        """;

    [Theory]
    [InlineData(Chinese, 1280)]
    [InlineData(English, 320)]
    public async Task What_if_follows_at_once_moves_nothing_and_can_be_taken_back(string path, int width)
    {
        await using var context = await site.Browser.NewContextAsync(new() { ViewportSize = new() { Width = width, Height = 900 }, ReducedMotion = ReducedMotion.Reduce });
        var visit = await SelfCheckVisit.OpenAsync(site, context, path);
        await visit.LoadAsync(SelfCheckVisit.Whole);
        await WatchShiftsAsync(visit);
        var before = await visit.Page.TextContentAsync(".results-main");
        Assert.False(await visit.Page.IsVisibleAsync("[data-reset]"));
        await visit.Page.ClickAsync("[data-what-if=recognised_srdi] summary");
        await visit.Page.CheckAsync("[data-what-if=recognised_srdi] [value=none]");
        Assert.True(await visit.Page.Locator($"[data-group=met] {Award}").CountAsync() == 0);
        Assert.True(await visit.Keyboard.IsOnAsync("[data-what-if=recognised_srdi] [value=none]"));
        Assert.NotEmpty((await visit.Page.TextContentAsync("[data-live]"))!);
        await visit.Page.ClickAsync("[data-what-if=revenue] summary");
        await visit.Page.FillAsync("#field--revenue", "1,000");
        Assert.Contains("10,000,000", await visit.Page.TextContentAsync("#spelt--revenue"), StringComparison.Ordinal);
        await visit.Page.ClickAsync("[data-reset]");
        await visit.Page.WaitForTimeoutAsync(120);
        Assert.Equal(before, await visit.Page.TextContentAsync(".results-main"));
        Assert.False(await visit.Page.IsVisibleAsync("[data-reset]"));
        Assert.Empty(await visit.Page.EvaluateAsync<string[]>(Look.Named("shifts")));
        visit.AssertNoFault();
    }

    [Fact]
    public async Task Nothing_shifts_while_answering()
    {
        await using var context = await site.Browser.NewContextAsync(new() { ViewportSize = new() { Width = 320, Height = 700 } });
        var visit = await SelfCheckVisit.OpenAsync(site, context, Chinese);
        await WatchShiftsAsync(visit);
        await visit.StartAsync();
        while (await visit.StepAsync() == "question")
            await visit.ChooseAsync("");
        await visit.Page.ClickAsync("[data-to-results]");
        await visit.Page.WaitForTimeoutAsync(300);
        await visit.Page.EvaluateAsync(Look.Named("scroll-through"));
        Assert.Empty(await visit.Page.EvaluateAsync<string[]>(Look.Named("shifts")));
    }

    [Fact]
    public async Task Paper_gets_everything_with_clauses_and_closes_again()
    {
        await using var context = await site.Browser.NewContextAsync();
        var visit = await SelfCheckVisit.OpenAsync(site, context, Chinese);
        await visit.LoadAsync(SelfCheckVisit.Whole);
        await visit.Page.EmulateMediaAsync(new() { Media = Media.Print });
        await visit.Page.EvaluateAsync("() => { dispatchEvent(new Event('beforeprint')); }");
        var rows = await visit.Page.EvaluateAsync<string[]>(Unprinted);
        Assert.Empty(rows);
        Assert.True(await visit.Page.Locator(".tick .box:visible").CountAsync() > 0);
        Assert.False(await visit.Page.IsVisibleAsync(".what-if"));
        Assert.False(await visit.Page.IsVisibleAsync("[data-wipe]"));
        await visit.Page.EvaluateAsync("() => { dispatchEvent(new Event('afterprint')); }");
        Assert.Equal(0, await visit.Page.Locator(".result details[open]").CountAsync());
        visit.AssertNoFault();
    }

    [Fact]
    public async Task A_policy_whose_period_has_ended_is_never_counted_into_what_can_be_had()
    {
        await using var context = await site.Browser.NewContextAsync();
        var visit = await SelfCheckVisit.OpenAsync(site, context, "en/self-check/jizhou/");
        await visit.LoadAsync(SelfCheckVisit.Ranges);
        Assert.Equal(0, await visit.Page.Locator("[data-group=met] [data-measure]").CountAsync());
        Assert.True(await visit.Page.Locator("[data-group=past] .status-ended").CountAsync() > 0);
        Assert.False(await visit.Page.IsVisibleAsync("[data-totals=not_stated]"));
        visit.AssertNoFault();
    }

    [Theory]
    [InlineData("self-check/")]
    [InlineData("en/self-check/")]
    public async Task Without_script_the_start_leads_to_the_tick_lists(string path)
    {
        await using var context = await site.Browser.NewContextAsync(new() { JavaScriptEnabled = false });
        var page = await context.NewPageAsync();
        await page.GotoAsync(site.Address + path);
        var lists = page.Locator("noscript a[href$='#page--tick-list']");
        Assert.True(await lists.CountAsync() > 0);
        await lists.First.ClickAsync();
        Assert.True(await page.IsVisibleAsync("#page--tick-list"));
        await page.GotoAsync(site.Address + path + "lutai/");
        Assert.False(await page.IsVisibleAsync("[data-check]"));
        Assert.True(await page.IsVisibleAsync("main noscript a"));
    }

    [Fact]
    public async Task Documents_that_hold_answers_carry_and_send_the_strictest_policy()
    {
        const string Strict = "default-src 'none'; script-src 'self'; style-src 'self'; img-src 'none'; connect-src 'none'; worker-src 'none'; form-action 'none'; "
            + "base-uri 'none'; require-trusted-types-for 'script'; trusted-types 'none'";
        await using var context = await site.Browser.NewContextAsync();
        var page = await context.NewPageAsync();
        foreach (var path in new[] { Chinese, English, "self-check/jizhou/", "en/self-check/jizhou/" })
        {
            var response = await page.GotoAsync(site.Address + path);
            Assert.Equal(Strict, await page.EvaluateAsync<string>(Look.Named("policy")));
            Assert.Contains(Strict, await response!.HeaderValueAsync("content-security-policy") ?? "", StringComparison.Ordinal);
        }
    }

    /// <summary>From here on.</summary>
    private static async Task WatchShiftsAsync(SelfCheckVisit visit)
    {
        await visit.Page.EvaluateAsync(Look.Named("watch-shifts"));
        await visit.Page.EvaluateAsync(Look.Named("shifts"));
        await visit.Page.EvaluateAsync("() => { window.layoutShifts.length = 0; }");
    }
}
