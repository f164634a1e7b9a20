using System.Text;
using System.Text.Json;
using System.Text.Json.Nodes;
using System.Text.RegularExpressions;
using Microsoft.Playwright;
using Xunit;

namespace SiteGen.BrowserTests.SelfCheck;

/// <summary>A reader with a mouse in the document of a region, who comes quickly to where a test begins.</summary>
internal sealed class SelfCheckVisit
{
    /// <summary>An enterprise of Lutai that has answers to all; its revenue is found nowhere else.</summary>
    public const string Whole = """
        {"revenue":"98765432.1","rd_spend":"6000000","main_product_revenue":"90000000","staff":"180","college_staff":"60","rd_staff":"27","ip_count":"12","ip_core":"5",
        "quality_certificate":true,"provincial_brand":true,"innovation":true,"beijing_tianjin_parent":false,"recognised_srdi":"newly","recognised_little_giant":"none",
        "recognised_hnte":"earlier","listing":"neeq","listing_received":"regional"}
        """;

    /// <summary>One of Jizhou that answers by ranges and does not know all.</summary>
    public const string Ranges = """
        {"recognised_hnte":"applied","major_innovation_project":false,"project_investment":{"min":"5000000","max":"20000000"},"equipment_spend":"4500000",
        "project_kind":"industrial","energy_saved":null,"electricity_saved":"300000"}
        """;

    private SelfCheckVisit(IPage page, RequestLog log, string path) => (Page, Log, Path) = (page, log, path);

    public IPage Page { get; }

    public RequestLog Log { get; }

    /// <summary>From the root, with a closing slash.</summary>
    public string Path { get; }

    public string Region => Path.TrimEnd('/').Split('/')[^1];

    public Keyboard Keyboard => new(Page);

    public ILocator Shown => Page.Locator("[data-step]:not([hidden])");

    public ILocator Question => Shown.Locator("[data-field]:not([hidden])");

    /// <param name="path">May have a fragment.</param>
    public static async Task<SelfCheckVisit> OpenAsync(ServedSite site, IBrowserContext context, string path)
    {
        var page = await context.NewPageAsync();
        var log = await RequestLog.OfAsync(page);
        await page.GotoAsync(site.Address + path);
        return new(page, log, path.Split('#')[0]);
    }

    /// <param name="page">Already there.</param>
    public static async Task<SelfCheckVisit> OnAsync(IPage page, string path) => new(page, await RequestLog.OfAsync(page), path);

    /// <summary>Follows a link to another document of this kind.</summary>
    public async Task FollowAsync(string link, string address)
    {
        await Page.ClickAsync(link);
        await Page.WaitForURLAsync(new Regex($"^{Regex.Escape(address)}"));
        await ArrivedAsync(Page);
    }

    public static Task ArrivedAsync(IPage page) => page.WaitForSelectorAsync("[data-check]:not([hidden])");

    public async Task<string> StepAsync() => (await Keyboard.LookAsync()).Step;

    public Task StartAsync() => Page.ClickAsync("[data-begin] [type=submit]");

    public Task NextAsync() => Page.ClickAsync("[data-form] [type=submit]");

    /// <summary>Chooses by its value; nothing for what is not known.</summary>
    public async Task ChooseAsync(string value)
    {
        await Question.Locator($"input[type=radio][value='{value}']").First.CheckAsync(new() { Force = true });
        await NextAsync();
    }

    public async Task TypeAsync(string text)
    {
        await Question.Locator(".entry input").FillAsync(text);
        await NextAsync();
    }

    /// <param name="rules">The version that the file was made with; null for the page's own.</param>
    public static string FileOf(string region, string answers, string rules = "0000") =>
        new JsonObject { ["format"] = "sitegen-answers/1", ["region"] = region, ["rules"] = rules, ["scope"] = null, ["answers"] = JsonNode.Parse(answers) }.ToJsonString();

    public Task LoadTextAsync(string text) =>
        Page.SetInputFilesAsync("[data-load]", new FilePayload { Name = "answers.json", MimeType = "application/json", Buffer = Encoding.UTF8.GetBytes(text) });

    /// <summary>To the results by a file.</summary>
    public async Task LoadAsync(string answers)
    {
        await LoadTextAsync(FileOf(Region, answers, (await Page.GetAttributeAsync("[data-check]", "data-rule-version"))!));
        await Page.WaitForSelectorAsync("[data-step=results]:not([hidden])");
        // What single changes unlock may come a moment later.
        await Page.WaitForTimeoutAsync(120);
    }

    /// <summary>From the results to the answers, by the way that is always there.</summary>
    public async Task ToAnswersAsync()
    {
        await Page.GoBackAsync();
        await StartAsync();
        if (await StepAsync() == "question")
            await Page.ClickAsync("[data-to-answers]");
        Assert.Equal("answers", await StepAsync());
    }

    public async Task ChangeAsync(string input)
    {
        await Page.ClickAsync($"[data-change={input}]");
        Assert.Equal(input, (await Keyboard.LookAsync()).Field);
    }

    /// <summary>What the page holds as answers, by the rows of the step that lists them.</summary>
    public async Task<Dictionary<string, string>> AnswersAsync() => JsonSerializer.Deserialize<Dictionary<string, string>>(await Page.EvaluateAsync<string>(
        "() => JSON.stringify(Object.fromEntries([...document.querySelectorAll('[data-answer]:not([hidden])')].map(row => [row.dataset.answer, row.querySelector('[data-value]').textContent])))"))!;

    /// <summary>All that the browser remembers of where the reader was.</summary>
    public Task<string> MemoryAsync() => Page.EvaluateAsync<string>("() => JSON.stringify([history.state, location.href])");

    public async Task<string> WordAsync(string name) => (await Page.TextContentAsync($"[data-word='{name}']"))!;

    public void AssertNoFault() => Assert.True(Log.Faults.Count == 0, string.Join('\n', Log.Faults));
}
