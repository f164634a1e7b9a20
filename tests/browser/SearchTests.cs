using System.Text.RegularExpressions;
using Microsoft.Playwright;
using Xunit;
using static Microsoft.Playwright.Assertions;

namespace SiteGen.BrowserTests;

/// <summary>The search as readers use it: by keys, by an input method, with a mouse, without scripts.</summary>
public sealed class SearchTests(ServedSite site)
{
    private const string Box = "#page--search";
    private const string Options = "#page--suggestions [role=option]";
    private const string Hits = ".hits li";

    /// <summary>What counts as good for readers (Core Web Vitals): rows that are not there yet are taken to be as high as those that are.</summary>
    private const double MostShift = 0.1;

    private const string ShiftSum = """
        () => new Promise(done => {
          let sum = 0;
          new PerformanceObserver(list => list.getEntries().forEach(entry => sum += entry.hadRecentInput ? 0 : entry.value)).observe({ type: 'layout-shift', buffered: true });
          setTimeout(() => done(sum), 300);
        })
        """;

    [Fact]
    public async Task Nothing_is_fetched_before_the_reader_turns_to_it_and_nothing_is_refused()
    {
        await using var context = await site.Browser.NewContextAsync();
        var (page, heard) = await Open(context, "");
        Assert.DoesNotContain(heard, said => said.Contains("/search/", StringComparison.Ordinal));
        await page.FillAsync(Box, "高新技术");
        await page.PressAsync(Box, "Enter");
        await Expect(page.Locator(Hits).First).ToBeVisibleAsync();
        Assert.Contains(heard, said => said.Contains("/search/zh/", StringComparison.Ordinal));
        Assert.DoesNotContain(heard, said => said.StartsWith("console", StringComparison.Ordinal) || said.StartsWith("failed", StringComparison.Ordinal));
        Assert.All(heard.Where(said => said.StartsWith("asked", StringComparison.Ordinal)), said => Assert.StartsWith($"asked {site.Address}", said, StringComparison.Ordinal));
    }

    [Theory]
    [InlineData("search/?q=高新技术企业", "高新技术企业")]
    [InlineData("search/?q=專精特新", "专精特新")]
    [InlineData("en/search/?q=subsidies", "subsid")]
    public async Task Results_hold_what_was_looked_for_and_mark_it(string address, string marked)
    {
        await using var context = await site.Browser.NewContextAsync();
        var (page, _) = await Open(context, address);
        await Expect(page.Locator($"[data-exact] {Hits}").First).ToBeVisibleAsync();
        var marks = await page.Locator($"[data-exact] {Hits}").First.Locator("mark").AllInnerTextsAsync();
        Assert.NotEmpty(marks);
        Assert.All(marks, mark => Assert.Contains(marked, mark.Replace("“", "", StringComparison.Ordinal).Replace("”", "", StringComparison.Ordinal), StringComparison.OrdinalIgnoreCase));
        Assert.Equal(await page.InputValueAsync(Box), Uri.UnescapeDataString(new Uri(page.Url).Query)[3..]);
    }

    [Theory]
    [InlineData("' OR 1=1 -- <img src=x onerror=alert(1)>")]
    [InlineData("\"(((…)))\" *:* a~ b^ +")]
    [InlineData("\ud83c\udfed 〔〕 “ ‘")]
    [InlineData("__proto__ constructor toString")]
    public async Task Whatever_is_typed_is_text(string query)
    {
        await using var context = await site.Browser.NewContextAsync();
        var (page, heard) = await Open(context, $"en/search/?q={Uri.EscapeDataString(query)}");
        await Expect(page.Locator("[data-state]")).ToHaveTextAsync(new Regex("Nothing|exact"));
        Assert.Equal(query, await page.InputValueAsync(Box));
        Assert.DoesNotContain(heard, said => said.StartsWith("console", StringComparison.Ordinal));
        Assert.Equal(0, await page.Locator("main img").CountAsync());
    }

    [Fact]
    public async Task Facets_sorting_and_pages_stand_in_the_address_and_back_leads_back()
    {
        await using var context = await site.Browser.NewContextAsync(new() { ViewportSize = new() { Width = 1280, Height = 900 } });
        var (page, _) = await Open(context, "en/search/?q=enterprise");
        await Expect(page.Locator(Hits).First).ToBeVisibleAsync();
        var all = await State(page);
        await page.CheckAsync("[data-facet=kind] input[value=measure]");
        await Expect(page).ToHaveURLAsync($"{site.Address}en/search/?q=enterprise&kind=measure");
        await Expect(page.Locator("[data-state]")).Not.ToHaveTextAsync(all);
        var count = await page.Locator("[data-facet=kind] label", new() { HasText = "Support measures" }).Locator(".facet-count").InnerTextAsync();
        Assert.StartsWith(count, await State(page), StringComparison.Ordinal);
        Assert.True(await page.EvaluateAsync<bool>("() => document.activeElement.value === 'measure'"), "the reader was moved away");
        await page.SelectOptionAsync("#page--sort", "newest");
        await Expect(page).ToHaveURLAsync($"{site.Address}en/search/?q=enterprise&kind=measure&sort=newest");
        await page.ClickAsync("[data-pages] a:has-text('Next')");
        await Expect(page).ToHaveURLAsync($"{site.Address}en/search/?q=enterprise&kind=measure&sort=newest&page=2");
        await page.ReloadAsync();
        await Expect(page.Locator(Hits).First).ToBeVisibleAsync();
        Assert.True(await page.IsCheckedAsync("[data-facet=kind] input[value=measure]"));
        await page.GoBackAsync();
        await page.GoBackAsync();
        await page.GoBackAsync();
        await Expect(page.Locator("[data-state]")).ToHaveTextAsync(all);
        Assert.False(await page.IsCheckedAsync("[data-facet=kind] input[value=measure]"));
    }

    [Fact]
    public async Task Keys_lead_to_the_box_and_through_its_suggestions()
    {
        await using var context = await site.Browser.NewContextAsync();
        var (page, _) = await Open(context, "en/measures/");
        await page.Keyboard.PressAsync("/");
        Assert.True(await IsFocused(page));
        Assert.Equal("", await page.InputValueAsync(Box));
        await page.EvaluateAsync("() => document.activeElement.blur()");
        await page.Keyboard.PressAsync("Control+k");
        Assert.True(await IsFocused(page));
        await page.Keyboard.TypeAsync("high");
        await Expect(page.Locator(Options).First).ToBeVisibleAsync();
        await Expect(page.Locator(Box)).ToHaveAttributeAsync("aria-expanded", "true");
        await page.Keyboard.PressAsync("ArrowDown");
        await Expect(page.Locator(Options).First).ToHaveAttributeAsync("aria-selected", "true");
        Assert.Equal(await page.Locator(Options).First.GetAttributeAsync("id"), await page.GetAttributeAsync(Box, "aria-activedescendant"));
        await page.Keyboard.PressAsync("Escape");
        await Expect(page.Locator(Box)).ToHaveAttributeAsync("aria-expanded", "false");
        Assert.Equal("high", await page.InputValueAsync(Box));
        await page.Keyboard.PressAsync("ArrowDown");
        await Expect(page.Locator(Options).First).ToBeVisibleAsync();
        await page.Keyboard.PressAsync("ArrowUp");
        var chosen = await page.Locator(Options).Last.InnerTextAsync();
        await page.Keyboard.PressAsync("Enter");
        await Expect(page).ToHaveURLAsync(new Regex("/en/search/\\?q="));
        Assert.Equal(chosen, await page.InputValueAsync(Box));
        await Expect(page.Locator($"[data-exact] {Hits}").First).ToBeVisibleAsync();
    }

    [Fact]
    public async Task What_an_input_method_composes_is_no_query_before_it_is_done()
    {
        await using var context = await site.Browser.NewContextAsync();
        var (page, _) = await Open(context, "search/?q=企业");
        await Expect(page.Locator(Hits).First).ToBeVisibleAsync();
        await page.FocusAsync(Box);
        await page.EvaluateAsync($"() => document.querySelector('{Box}').select()");
        var session = await context.NewCDPSessionAsync(page);
        foreach (var text in new[] { "z", "zj", "zjtx" })
            await session.SendAsync("Input.imeSetComposition", new() { ["text"] = text, ["selectionStart"] = text.Length, ["selectionEnd"] = text.Length });
        await page.EvaluateAsync("() => new Promise(done => setTimeout(done, 300))");
        Assert.EndsWith("?q=%E4%BC%81%E4%B8%9A", page.Url, StringComparison.Ordinal);
        Assert.Equal(0, await page.Locator(Options).CountAsync());
        await session.SendAsync("Input.insertText", new() { ["text"] = "专精特新" });
        await Expect(page).ToHaveURLAsync(new Regex($"{Regex.Escape(Uri.EscapeDataString("专精特新"))}$"));
        await Expect(page.Locator("[data-exact] mark").First).ToContainTextAsync("专精特新");
    }

    [Fact]
    public async Task A_result_leads_to_its_words_marked_and_in_sight()
    {
        await using var context = await site.Browser.NewContextAsync(new() { ViewportSize = new() { Width = 390, Height = 844 } });
        var (page, heard) = await Open(context, "search/?q=技术改造&kind=clause");
        await page.ClickAsync($"{Hits} a");
        await Expect(page.Locator("main mark").First).ToBeInViewportAsync();
        Assert.Equal("技术改造", await page.Locator("main mark").First.InnerTextAsync());
        Assert.Contains("#", page.Url, StringComparison.Ordinal);
        var address = page.Url;
        await page.ClickAsync(".unmark");
        Assert.Equal(0, await page.Locator("main mark").CountAsync());
        Assert.Equal(new Uri(address).GetLeftPart(UriPartial.Path) + new Uri(address).Fragment, page.Url);
        Assert.DoesNotContain(heard, said => said.StartsWith("console", StringComparison.Ordinal));
    }

    [Fact]
    public async Task Back_leads_to_what_was_asked_before_not_to_each_letter()
    {
        await using var context = await site.Browser.NewContextAsync();
        var (page, _) = await Open(context, "en/search/?q=subsidy");
        await Expect(page.Locator(Hits).First).ToBeVisibleAsync();
        var before = await State(page);
        await page.FillAsync(Box, "");
        await page.Locator(Box).PressSequentiallyAsync("glossary");
        await page.PressAsync(Box, "Enter");
        await Expect(page).ToHaveURLAsync($"{site.Address}en/search/?q=glossary");
        await page.GoBackAsync();
        await Expect(page.Locator("[data-state]")).ToHaveTextAsync(before);
        Assert.Equal("subsidy", await page.InputValueAsync(Box));
    }

    [Fact]
    public async Task A_page_that_is_none_is_the_last()
    {
        await using var context = await site.Browser.NewContextAsync();
        var (page, _) = await Open(context, "en/search/?q=enterprise&page=99");
        await Expect(page.Locator(Hits).First).ToBeVisibleAsync();
        await Expect(page.Locator("[data-pages] [aria-current=page]")).ToHaveTextAsync(await page.Locator("[data-pages] li").Last.InnerTextAsync());
    }

    [Theory]
    [InlineData("", "search/")]
    [InlineData("en/", "en/search/")]
    public async Task Without_scripts_the_box_leads_to_lists_of_everything(string from, string to)
    {
        await using var context = await site.Browser.NewContextAsync(new() { JavaScriptEnabled = false });
        var (page, _) = await Open(context, from);
        await page.FillAsync(Box, "x");
        await page.ClickAsync(".search-box button");
        Assert.Equal($"{site.Address}{to}?q=x", page.Url);
        var lists = await page.Locator("#page--everything h3 a").EvaluateAllAsync<string[]>("links => links.map(link => link.href)");
        Assert.Equal(9, lists.Length);
        var documents = Directory.GetFiles(Path.Combine(site.Folder, "search", from.Length == 0 ? "zh" : "en"), "doc-*.json", SearchOption.AllDirectories).Length;
        var links = 0;
        foreach (var list in lists)
        {
            await page.GotoAsync(list);
            links += await page.Locator(".search-entries a").CountAsync();
        }

        Assert.Equal(documents, links);
    }

    [Theory]
    [InlineData("search/?q=企业", 390)]
    [InlineData("search/?q=企业", 1280)]
    [InlineData("en/search/?q=enterprise&kind=measure", 320)]
    [InlineData("en/search/?q=zzzzq", 320)]
    public async Task Axe_finds_nothing_among_results_and_nothing_moves(string address, int width)
    {
        foreach (var scheme in new[] { ColorScheme.Light, ColorScheme.Dark })
        {
            await using var context = await site.Browser.NewContextAsync(new() { ViewportSize = new() { Width = width, Height = 900 }, ColorScheme = scheme, ReducedMotion = ReducedMotion.Reduce });
            var (page, _) = await Open(context, address);
            await Expect(page.Locator("[data-state]")).ToHaveTextAsync(new Regex("exact|Nothing|匹配"));
            await page.FocusAsync(Box);
            await page.EvaluateAsync(site.Axe);
            Assert.Empty(await Axe.FindAsync(page));
            for (var i = 0; i < 12; i++)
            {
                await page.Mouse.WheelAsync(0, 500);
                await page.EvaluateAsync("() => new Promise(done => setTimeout(done, 60))");
            }

            Assert.InRange(await page.EvaluateAsync<double>(ShiftSum), 0, MostShift);
            Assert.True(await page.EvaluateAsync<int>("() => document.documentElement.scrollWidth") <= width, "scrolls sideways");
        }
    }

    private async Task<(IPage Page, List<string> Heard)> Open(IBrowserContext context, string path)
    {
        var page = await context.NewPageAsync();
        var heard = new List<string>();
        page.Console += (_, message) => heard.Add($"console {message.Text}");
        page.PageError += (_, error) => heard.Add($"console {error}");
        context.Request += (_, request) => heard.Add($"asked {request.Url}");
        context.RequestFailed += (_, request) => heard.Add($"failed {request.Url}");
        await page.GotoAsync(site.Address + path);
        return (page, heard);
    }

    private static Task<string> State(IPage page) => page.InnerTextAsync("[data-state]");

    private static Task<bool> IsFocused(IPage page) => page.EvaluateAsync<bool>($"() => document.activeElement === document.querySelector('{Box}')");
}
