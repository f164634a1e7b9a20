using Xunit;
using static Microsoft.Playwright.Assertions;

namespace SiteGen.BrowserTests.SelfCheck;

/// <summary>One question after the other, forth and back; what is wrong is told; what is changed keeps the rest.</summary>
public sealed class SelfCheckStepTests(ServedSite site)
{
    private const string Chinese = "self-check/lutai/";

    private const string English = "en/self-check/lutai/";

    private const string Secret = "98765432";

    [Theory]
    [InlineData(Chinese)]
    [InlineData(English)]
    public async Task Back_and_forward_walk_the_steps(string path)
    {
        await using var context = await site.Browser.NewContextAsync();
        var visit = await SelfCheckVisit.OpenAsync(site, context, path);
        await visit.StartAsync();
        var first = await visit.Keyboard.LookAsync();
        Assert.True(first.IsHeadingFocused);
        await visit.ChooseAsync("none");
        var second = await visit.Keyboard.LookAsync();
        Assert.NotEqual(first.Field, second.Field);
        Assert.True(second.IsHeadingFocused);
        Assert.StartsWith(second.Heading, second.Title, StringComparison.Ordinal);
        await visit.Page.ClickAsync("[data-step=question] [data-back]");
        await Expect(visit.Page.Locator($"[data-field='{first.Field}']")).ToBeVisibleAsync();
        Assert.True(await visit.Question.Locator("input[value=none]").IsCheckedAsync());
        Assert.Equal(first.Title, await visit.Page.TitleAsync());
        await visit.Page.GoForwardAsync();
        Assert.Equal(second.Field, (await visit.Keyboard.LookAsync()).Field);
        await visit.Page.GoBackAsync();
        await visit.Page.GoBackAsync();
        Assert.Equal("begin", await visit.StepAsync());
        visit.AssertNoFault();
    }

    [Fact]
    public async Task No_entry_of_the_history_holds_an_answer_and_a_reload_keeps_nothing()
    {
        await using var context = await site.Browser.NewContextAsync();
        var visit = await SelfCheckVisit.OpenAsync(site, context, Chinese);
        await visit.LoadAsync(SelfCheckVisit.Whole);
        await visit.ToAnswersAsync();
        Assert.Contains(Secret, (await visit.AnswersAsync())["revenue"], StringComparison.Ordinal);
        await visit.ChangeAsync("revenue");
        await visit.TypeAsync($"{Secret}.2元");
        Assert.Contains($"{Secret}.2", (await visit.AnswersAsync())["revenue"], StringComparison.Ordinal);
        for (var entry = await visit.StepAsync(); ; entry = await visit.StepAsync())
        {
            Assert.DoesNotContain(Secret, await visit.MemoryAsync(), StringComparison.Ordinal);
            Assert.DoesNotContain('#', visit.Page.Url);
            if (entry == "begin")
                break;
            await visit.Page.GoBackAsync();
        }

        await visit.Page.ReloadAsync();
        Assert.Equal("begin", await visit.StepAsync());
        await visit.StartAsync();
        Assert.Equal(0, await visit.Question.Locator(":checked").CountAsync());
        Assert.Equal(0, await visit.Page.EvaluateAsync<int>("() => localStorage.length + sessionStorage.length"));
        Assert.DoesNotContain(Secret, await visit.Page.ContentAsync(), StringComparison.Ordinal);
        visit.AssertNoFault();
    }

    [Theory]
    [InlineData(Chinese, "销售收入", "错误：")]
    [InlineData(English, "sales revenue", "Error: ")]
    public async Task An_answer_that_cannot_be_is_told_in_a_summary_that_leads_to_its_field(string path, string other, string mark)
    {
        await using var context = await site.Browser.NewContextAsync();
        var visit = await SelfCheckVisit.OpenAsync(site, context, path);
        await visit.LoadAsync(SelfCheckVisit.Whole);
        await visit.ToAnswersAsync();
        await visit.ChangeAsync("main_product_revenue");
        foreach (var (typed, problem) in new[] { ("", "empty"), ("much", "number"), ("12 pounds", "unit"), ("0.0000001", "precision"), ("2亿", "") })
        {
            await visit.TypeAsync(typed);
            var now = await visit.Keyboard.LookAsync();
            Assert.True(now.IsSummaryFocused, typed);
            Assert.StartsWith(mark, now.Title, StringComparison.Ordinal);
            var link = visit.Page.Locator("[data-errors] a");
            var told = await link.InnerTextAsync();
            if (problem.Length > 0)
                Assert.Equal(await visit.WordAsync(problem), told);
            else
                Assert.True(told.Split(other, StringSplitOptions.None).Length == 3 || (told.Contains(other, StringComparison.OrdinalIgnoreCase) && told.Contains("leading product", StringComparison.OrdinalIgnoreCase)), told);
            Assert.Equal(told, await visit.Question.Locator("[data-error]").InnerTextAsync());
            await link.ClickAsync();
            Assert.True(await visit.Keyboard.IsOnAsync("#field--main_product_revenue[aria-invalid=true]"));
            Assert.DoesNotContain('#', visit.Page.Url);
        }

        await visit.TypeAsync("9,000");
        Assert.Equal("answers", await visit.StepAsync());
        Assert.DoesNotContain(mark, await visit.Page.TitleAsync(), StringComparison.Ordinal);
        visit.AssertNoFault();
    }

    [Theory]
    [InlineData(Chinese)]
    [InlineData(English)]
    public async Task A_change_keeps_the_other_answers_and_names_what_comes_out_otherwise(string path)
    {
        await using var context = await site.Browser.NewContextAsync();
        var visit = await SelfCheckVisit.OpenAsync(site, context, path);
        await visit.LoadAsync(SelfCheckVisit.Whole);
        var award = (await visit.Page.TextContentAsync("[data-measure='lutai-sme-cultivation/srdi-award'] .result-name"))!;
        await visit.ToAnswersAsync();
        var before = await visit.AnswersAsync();
        await visit.ChangeAsync("recognised_srdi");
        await visit.ChooseAsync("none");
        Assert.True((await visit.Keyboard.LookAsync()) is { Step: "answers", IsHeadingFocused: true });
        var after = await visit.AnswersAsync();
        Assert.Equal(["recognised_srdi"], before.Keys.Where(input => after[input] != before[input]));
        var notice = visit.Page.Locator("[data-step=answers] [data-affected]");
        Assert.Contains(award, await notice.InnerTextAsync(), StringComparison.Ordinal);
        Assert.Contains(award, await visit.Page.TextContentAsync("[data-live]"), StringComparison.Ordinal);
        await visit.ChangeAsync("staff");
        await visit.TypeAsync("181");
        Assert.Equal(await visit.WordAsync("changed-none"), await notice.InnerTextAsync());
        visit.AssertNoFault();
    }

    [Fact]
    public async Task What_is_not_known_is_an_answer()
    {
        await using var context = await site.Browser.NewContextAsync();
        var visit = await SelfCheckVisit.OpenAsync(site, context, Chinese);
        await visit.StartAsync();
        var asked = new HashSet<string>();
        for (var now = await visit.Keyboard.LookAsync(); now.Step == "question"; now = await visit.Keyboard.LookAsync())
        {
            Assert.True(asked.Add(now.Field), now.Field);
            await visit.ChooseAsync("");
        }

        var answers = await visit.AnswersAsync();
        Assert.Equal(asked.Order(StringComparer.Ordinal), answers.Keys.Order(StringComparer.Ordinal));
        Assert.All(answers.Values, answer => Assert.Equal("不知道", answer));
        await visit.Page.ClickAsync("[data-to-results]");
        Assert.True(await visit.Page.IsVisibleAsync("[data-group=open]"));
        visit.AssertNoFault();
    }

    [Theory]
    [InlineData("measures/lutai-sme-cultivation/srdi-award/", "lutai-sme-cultivation/srdi-award")]
    [InlineData("en/programmes/srdi/", "srdi")]
    public async Task A_page_leads_to_the_check_of_what_it_is_about(string path, string target)
    {
        await using var context = await site.Browser.NewContextAsync();
        var page = await context.NewPageAsync();
        await page.GotoAsync(site.Address + path);
        await page.Locator("main a[href*='self-check/lutai/#']").First.ClickAsync();
        await SelfCheckVisit.ArrivedAsync(page);
        Assert.True(await page.IsCheckedAsync("#scope--some"));
        Assert.Equal([target], await page.EvaluateAsync<string[]>("() => [...document.querySelectorAll('[name=target]:checked')].map(box => box.value)"));
        await Expect(page.Locator($"[name=target][value='{target}']")).ToBeVisibleAsync();
        Assert.DoesNotContain('#', page.Url);
        await page.ClickAsync("[data-begin] [type=submit]");
        while (await page.Locator("[data-step=question]:not([hidden])").CountAsync() > 0)
        {
            await page.Locator("[data-field]:not([hidden]) input[type=radio][value='']").CheckAsync();
            await page.ClickAsync("[data-form] [type=submit]");
        }

        await page.ClickAsync("[data-to-results]");
        Assert.Equal([target], await page.EvaluateAsync<string[]>("() => [...document.querySelectorAll('[data-step=results] .result')].filter(row => row.checkVisibility()).map(row => row.dataset.measure ?? row.dataset.programme)"));
    }
}
