using System.Net;
using System.Text.RegularExpressions;
using Microsoft.Playwright;
using Xunit;

namespace SiteGen.BrowserTests;

/// <summary>The reading scripts on a page of their own that holds what they ask of a template and nothing else, under the site's policy.</summary>
public sealed partial class ReadingScriptTests(ServedSite site) : IDisposable
{
    private const string Sample = "en/policies/lutai-sme-cultivation/";
    private const string Style = "nav { height: 12rem; overflow: auto; } dialog { padding: 1rem; }";

    private readonly List<string> faults = [];

    [Fact]
    public async Task The_contents_follow_the_reader_and_scroll_by_themselves()
    {
        await using var context = await site.Browser.NewContextAsync(new() { ReducedMotion = ReducedMotion.Reduce });
        var page = await Open(context);
        Assert.Equal("Start", await page.InnerTextAsync("[data-where]"));
        foreach (var number in new[] { 3, 57, 90, 12 })
        {
            await page.EvaluateAsync("id => document.getElementById(id).scrollIntoView()", $"clause-{number}");
            await Assertions.Expect(page.Locator("nav [aria-current]")).ToHaveTextAsync($"Clause {number}");
            await Assertions.Expect(page.Locator("[data-where]")).ToHaveTextAsync($"Clause {number}");
            Assert.True(await page.EvaluateAsync<bool>("""
                () => {
                  const [nav, link] = [document.querySelector('nav'), document.querySelector('nav [aria-current]')].map(e => e.getBoundingClientRect());
                  return link.top >= nav.top && link.bottom <= nav.bottom;
                }
                """));
        }

        await page.EvaluateAsync("() => scrollTo(0, document.body.scrollHeight)");
        await Assertions.Expect(page.Locator("nav [aria-current]")).ToHaveTextAsync("Clause 100");
        await page.EvaluateAsync("() => scrollTo(0, 0)");
        await Assertions.Expect(page.Locator("nav [aria-current]")).ToHaveCountAsync(0);
    }

    [Fact]
    public async Task A_press_copies_the_citation_and_says_so()
    {
        await using var context = await site.Browser.NewContextAsync(new() { Permissions = ["clipboard-read", "clipboard-write"] });
        var page = await Open(context);
        var button = page.Locator("button[data-copy]");
        await button.ClickAsync();
        await Assertions.Expect(button).ToHaveTextAsync("Copied");
        await Assertions.Expect(page.Locator("[data-live]")).ToHaveTextAsync("Copied");
        Assert.Equal("《办法》 clause 3, A & B", await page.EvaluateAsync<string>("() => navigator.clipboard.readText()"));
        await Assertions.Expect(button).ToHaveTextAsync("Copy");
    }

    [Fact]
    public async Task Where_the_browser_refuses_the_text_is_selected()
    {
        await using var context = await site.Browser.NewContextAsync();
        await context.AddInitScriptAsync("Object.defineProperty(navigator, 'clipboard', { value: undefined })");
        var page = await Open(context);
        await page.ClickAsync("button[data-copy]");
        Assert.Contains("clause 3", await page.EvaluateAsync<string>("() => getSelection().toString()"), StringComparison.Ordinal);
        Assert.Equal("Copy", await page.InnerTextAsync("button[data-copy]"));
    }

    [Theory]
    [InlineData("button")]
    [InlineData("escape")]
    [InlineData("backdrop")]
    public async Task A_term_is_explained_where_it_stands_and_the_reader_comes_back(string way)
    {
        await using var context = await site.Browser.NewContextAsync(new() { ViewportSize = new() { Width = 1000, Height = 800 } });
        var page = await Open(context);
        var dialog = page.Locator("dialog");
        await page.FocusAsync("#word");
        await page.Keyboard.PressAsync("Enter");
        await Assertions.Expect(dialog).ToBeVisibleAsync();
        Assert.Equal("HNTE", await dialog.GetAttributeAsync("aria-label"));
        Assert.Contains("Recognised", await dialog.InnerTextAsync(), StringComparison.Ordinal);
        Assert.Equal(1, await page.Locator("#inner").CountAsync());
        await dialog.GetByText("see SRDI").ClickAsync();
        Assert.Contains("Specialised", await dialog.InnerTextAsync(), StringComparison.Ordinal);
        await (way switch
        {
            "button" => page.ClickAsync("[data-close]"),
            "escape" => page.Keyboard.PressAsync("Escape"),
            _ => page.Mouse.ClickAsync(5, 5),
        });
        await Assertions.Expect(dialog).Not.ToBeVisibleAsync();
        Assert.Equal("word", await page.EvaluateAsync<string>("() => document.activeElement.id"));
        Assert.DoesNotContain('#', page.Url);
    }

    [Fact]
    public async Task A_press_within_the_dialog_leaves_it_open()
    {
        await using var context = await site.Browser.NewContextAsync();
        var page = await Open(context);
        await page.ClickAsync("#word");
        await page.Locator("dialog").ClickAsync(new() { Position = new() { X = 3, Y = 3 } });
        Assert.True(await page.IsVisibleAsync("dialog"));
    }

    [Fact]
    public async Task Without_a_dialog_the_link_leads_to_the_term()
    {
        await using var context = await site.Browser.NewContextAsync();
        await context.AddInitScriptAsync("delete HTMLDialogElement.prototype.showModal");
        var page = await Open(context);
        await page.ClickAsync("#word");
        Assert.EndsWith("#term--hnte", page.Url, StringComparison.Ordinal);
    }

    public void Dispose() => Assert.Empty(faults);

    private async Task<IPage> Open(IBrowserContext context)
    {
        var page = await context.NewPageAsync();
        var real = await (await context.APIRequest.GetAsync(site.Address + Sample)).TextAsync();
        var headers = new Dictionary<string, string> { ["Content-Security-Policy"] = WebUtility.HtmlDecode(PolicyPattern.Match(real).Groups["policy"].Value) };
        await page.RouteAsync(site.Address + "probe/", route => route.FulfillAsync(
            new() { Status = 200, ContentType = "text/html; charset=utf-8", Headers = headers, Body = Probe(ScriptPattern.Match(real).Value) }));
        await page.RouteAsync(site.Address + "probe/style.css", route => route.FulfillAsync(new() { ContentType = "text/css", Body = Style }));
        page.Console += (_, message) => faults.Add(message.Text);
        page.PageError += (_, error) => faults.Add(error);
        await page.GotoAsync(site.Address + "probe/");
        await page.WaitForFunctionAsync("() => !document.querySelector('button[data-copy]').hidden");
        return page;
    }

    private static string Probe(string script)
    {
        var numbers = Enumerable.Range(1, 100).ToList();
        var links = string.Concat(numbers.Select(number => $"<li><a href=\"#clause-{number}\">Clause {number}</a></li>"));
        var clauses = string.Concat(numbers.Select(number =>
            $"<section class=\"clause\" id=\"clause-{number}\"><h3>Clause {number}</h3>{string.Concat(Enumerable.Repeat("<p>Text.</p>", 6))}</section>"));
        return $"""
            <!doctype html><html lang="en"><head><title>Probe</title><link rel="stylesheet" href="style.css">{script}</head><body>
            <p data-live aria-live="polite"></p><p data-where>Start</p>
            <p><a id="word" class="term" href="#term--hnte">HNTE</a></p>
            <p id="citation">《办法》
              clause 3, A &amp; B</p><button type="button" data-copy="Copied" hidden>Copy</button>
            <nav class="contents-nav"><ol>{links}</ol></nav><div class="before">{string.Concat(Enumerable.Repeat("<p>Before.</p>", 30))}</div>{clauses}
            <dl class="terms"><div id="term--hnte"><dt>HNTE</dt><dd id="inner">Recognised; <a class="term" href="#term--srdi">see SRDI</a></dd></div>
            <div id="term--srdi"><dt>SRDI</dt><dd>Specialised</dd></div></dl>
            <dialog class="explanation" id="page--explanation"><div data-body></div><button type="button" data-close>Close</button></dialog></body></html>
            """;
    }

    [GeneratedRegex("""http-equiv="Content-Security-Policy" content="(?<policy>[^"]+)""")]
    private static partial Regex PolicyPattern { get; }

    [GeneratedRegex("<script type=\"module\".*?</script>")]
    private static partial Regex ScriptPattern { get; }
}
