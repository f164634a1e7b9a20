using System.Text.Json.Nodes;
using Xunit;
using static Microsoft.Playwright.Assertions;

namespace SiteGen.BrowserTests.SelfCheck;

/// <summary>Answers leave the document only where the reader takes them: on this device, as a file, to the other language.</summary>
public sealed class SelfCheckKeepTests(ServedSite site)
{
    private const string Chinese = "self-check/lutai/";

    private const string English = "en/self-check/lutai/";

    [Fact]
    public async Task What_is_kept_on_this_device_goes_on_in_a_new_visit_until_it_is_wiped()
    {
        await using var context = await site.Browser.NewContextAsync();
        var visit = await SelfCheckVisit.OpenAsync(site, context, Chinese);
        Assert.False(await visit.Page.IsVisibleAsync("[data-continue]"));
        await visit.LoadAsync(SelfCheckVisit.Whole);
        Assert.Equal(0, await KeptAsync(visit));
        await visit.Page.ClickAsync("[data-keep]");
        Assert.Equal("true", await visit.Page.GetAttributeAsync("[data-keep]", "aria-pressed"));
        Assert.Equal(await visit.WordAsync("kept"), await visit.Page.TextContentAsync("[data-live]"));
        await visit.Page.CloseAsync();

        var start = await context.NewPageAsync();
        await start.GotoAsync(site.Address + "en/self-check/");
        await start.ClickAsync("[data-kept=lutai]");
        await SelfCheckVisit.ArrivedAsync(start);
        Assert.DoesNotContain('#', start.Url);
        await start.ClickAsync("[data-continue]");
        Assert.True(await start.IsVisibleAsync("[data-step=results]"));
        await start.CloseAsync();

        var again = await SelfCheckVisit.OpenAsync(site, context, Chinese);
        await again.Page.ClickAsync("[data-continue]");
        await again.Page.ClickAsync("[data-wipe]");
        Assert.Equal("begin", await again.StepAsync());
        Assert.Equal(await again.WordAsync("wiped"), await again.Page.InnerTextAsync("[data-step=begin] [data-notice]"));
        Assert.Equal(0, await KeptAsync(again));
        Assert.False(await again.Page.IsVisibleAsync("[data-continue]"));
        Assert.DoesNotContain("98765432", await again.Page.ContentAsync(), StringComparison.Ordinal);
        again.AssertNoFault();
    }

    [Fact]
    public async Task What_is_kept_follows_the_answers_and_is_deleted_by_another_press()
    {
        await using var context = await site.Browser.NewContextAsync();
        var visit = await SelfCheckVisit.OpenAsync(site, context, Chinese);
        await visit.LoadAsync(SelfCheckVisit.Whole);
        await visit.Page.ClickAsync("[data-keep]");
        await visit.ToAnswersAsync();
        await visit.ChangeAsync("staff");
        await visit.TypeAsync("4321");
        Assert.Contains("4321", await visit.Page.EvaluateAsync<string>("() => JSON.stringify(localStorage)"), StringComparison.Ordinal);
        await visit.Page.ClickAsync("[data-to-results]");
        await visit.Page.ClickAsync("[data-keep]");
        Assert.Equal(0, await KeptAsync(visit));
        Assert.Equal("false", await visit.Page.GetAttributeAsync("[data-keep]", "aria-pressed"));
    }

    [Fact]
    public async Task A_file_holds_the_answers_and_loads_again()
    {
        await using var context = await site.Browser.NewContextAsync(new() { AcceptDownloads = true });
        var visit = await SelfCheckVisit.OpenAsync(site, context, English);
        await visit.LoadAsync(SelfCheckVisit.Whole);
        var results = await visit.Page.TextContentAsync(".results-main");
        var saved = await visit.Page.RunAndWaitForDownloadAsync(() => visit.Page.ClickAsync("[data-save]"));
        Assert.EndsWith("-lutai.json", saved.SuggestedFilename, StringComparison.Ordinal);
        var text = await File.ReadAllTextAsync((await saved.PathAsync())!, TestContext.Current.CancellationToken);
        Assert.True(JsonNode.DeepEquals(JsonNode.Parse(SelfCheckVisit.Whole), JsonNode.Parse(text)!["answers"]), text);

        var other = await SelfCheckVisit.OpenAsync(site, context, English);
        await other.LoadTextAsync(text);
        await Expect(other.Page.Locator("[data-step=results]")).ToBeVisibleAsync();
        await other.Page.WaitForTimeoutAsync(120);
        Assert.Equal(results, await other.Page.TextContentAsync(".results-main"));
        Assert.Equal(await other.WordAsync("loaded"), await other.Page.InnerTextAsync("[data-step=results] [data-notice]"));
        other.AssertNoFault();
    }

    [Fact]
    public async Task A_file_that_is_none_of_ours_is_told_and_breaks_nothing()
    {
        await using var context = await site.Browser.NewContextAsync();
        var visit = await SelfCheckVisit.OpenAsync(site, context, English);
        string[] unreadable = ["", "{", "[]", "null", new string('x', 300_000), "{\"format\":\"sitegen-answers/9\",\"answers\":{}}"];
        foreach (var (text, word) in unreadable.Select(text => (text, "file-unreadable")).Append((SelfCheckVisit.FileOf("jizhou", "{}"), "file-region")))
        {
            await visit.LoadTextAsync(text);
            await Expect(visit.Page.Locator("[data-step=begin] [data-notice]")).ToHaveTextAsync(await visit.WordAsync(word));
        }

        await visit.LoadTextAsync(SelfCheckVisit.FileOf("lutai", """
            {"__proto__":{"revenue":"1"},"constructor":true,"region":"jizhou","no_such":"<img src=x onerror=alert(1)>","staff":1.5,"rd_staff":"1e9","revenue":{"min":"9","max":"1"},"listing":"nowhere","ip_count":"7"}
            """));
        await Expect(visit.Page.Locator("[data-step=results]")).ToBeVisibleAsync();
        var notice = await visit.Page.InnerTextAsync("[data-step=results] [data-notice]");
        Assert.Contains(await visit.WordAsync("link-older"), notice, StringComparison.Ordinal);
        Assert.Contains("no_such", notice, StringComparison.Ordinal);
        Assert.Equal(0, await visit.Page.Locator("main img").CountAsync());
        await visit.ToAnswersAsync();
        Assert.Equal(["ip_count"], (await visit.AnswersAsync()).Keys);
        visit.AssertNoFault();
    }

    [Fact]
    public async Task The_language_switch_carries_answers_and_step()
    {
        await using var context = await site.Browser.NewContextAsync();
        var visit = await SelfCheckVisit.OpenAsync(site, context, Chinese);
        await visit.LoadAsync(SelfCheckVisit.Whole);
        await visit.ToAnswersAsync();
        await visit.FollowAsync("header a[hreflang=en]", site.Address + English);
        Assert.DoesNotContain('#', visit.Page.Url);
        Assert.Equal("answers", await visit.StepAsync());
        var answers = await visit.AnswersAsync();
        Assert.Equal(JsonNode.Parse(SelfCheckVisit.Whole)!.AsObject().Count, answers.Count);
        Assert.Equal("Recognised earlier", answers["recognised_hnte"]);
        await visit.Page.ClickAsync("[data-to-results]");
        await visit.FollowAsync("header a[hreflang=zh-Hans]", site.Address + Chinese);
        Assert.Equal("results", await visit.StepAsync());
        await visit.ToAnswersAsync();
        Assert.Equal(answers.Keys, (await visit.AnswersAsync()).Keys);
    }

    [Fact]
    public async Task The_language_switch_goes_on_with_the_questions()
    {
        await using var context = await site.Browser.NewContextAsync();
        var visit = await SelfCheckVisit.OpenAsync(site, context, English);
        await visit.StartAsync();
        await visit.ChooseAsync("none");
        var asked = (await visit.Keyboard.LookAsync()).Field;
        await visit.FollowAsync("header a[hreflang=zh-Hans]", site.Address + Chinese);
        Assert.Equal(("question", asked), await visit.Keyboard.LookAsync() is var now ? (now.Step, now.Field) : default);
    }

    private static Task<int> KeptAsync(SelfCheckVisit visit) => visit.Page.EvaluateAsync<int>("() => localStorage.length");
}
