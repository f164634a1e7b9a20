using Microsoft.Playwright;

namespace SiteGen.BrowserTests.SelfCheck;

/// <summary>Through all that a region's document can show, on one page.</summary>
internal sealed class SelfCheckTour(SelfCheckVisit visit, Func<string, Task> look)
{
    private static readonly string[] OfLutai = ["listing", "quality_certificate", "revenue", "staff"];

    private static readonly string[] OfJizhou = ["energy_saved"];

    private IPage Page => visit.Page;

    public async Task RunAsync()
    {
        await look("begin");
        await BeginAsync();
        await AskAsync();
        await ResultsAsync();
        await AnswersAsync();
    }

    private async Task BeginAsync()
    {
        await Page.ClickAsync("label[for='scope--some']");
        await OpenAsync("[data-scope]");
        await look("scope");
        await Page.ClickAsync("label[for='scope--all']");
    }

    private async Task AskAsync()
    {
        await visit.StartAsync();
        await look("question");
        await OpenAsync("[data-step=question]");
        await look("question and why");
        await visit.NextAsync();
        await look("error");
        await Page.GoBackAsync();
    }

    private async Task ResultsAsync()
    {
        await visit.LoadAsync(visit.Region == "lutai" ? SelfCheckVisit.Whole : SelfCheckVisit.Ranges);
        // Rows out of sight are not laid out, and so could not be judged.
        await Page.EvaluateAsync("() => { for (const row of document.querySelectorAll('.result')) row.style.contentVisibility = 'visible'; }");
        await look("results");
        await Page.EvaluateAsync("() => { dispatchEvent(new Event('beforeprint')); }");
        await OpenAsync(".what-if");
        await Page.ClickAsync("[data-link]");
        await look("results, all open");
        await Page.EvaluateAsync("() => { dispatchEvent(new Event('afterprint')); }");
    }

    private async Task AnswersAsync()
    {
        await visit.ToAnswersAsync();
        foreach (var input in visit.Region == "lutai" ? OfLutai : OfJizhou)
        {
            await visit.ChangeAsync(input);
            await look($"question {input}");
            await Page.GoBackAsync();
        }

        await visit.ChangeAsync("recognised_hnte");
        await visit.ChooseAsync("none");
        await look("answers");
    }

    private async Task OpenAsync(string within) => await Page.EvaluateAsync(
        "async within => { for (const details of document.querySelectorAll(`${within} details`)) details.open = true; await new Promise(done => setTimeout(done)); }", within);
}
