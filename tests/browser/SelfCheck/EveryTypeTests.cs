using Microsoft.Playwright;
using SiteGen.Tests;
using Xunit;

namespace SiteGen.BrowserTests.SelfCheck;

/// <summary>Questions of the types that the real content has none of: days and percents.</summary>
public sealed class EveryTypeTests(ServedSite site) : IAsyncLifetime
{
    private readonly string folder = Directory.CreateTempSubdirectory("sitegen-types-").FullName;

    private SiteServer? server;

    public async ValueTask InitializeAsync()
    {
        foreach (var layer in new[] { RepositoryRoot.Path("tests", "sites", "minimal", "content"), RepositoryRoot.Path("tests", "browser", "sites", "every-type") })
            foreach (var file in Directory.EnumerateFiles(layer, "*", SearchOption.AllDirectories))
            {
                var copy = Path.Combine(folder, "content", Path.GetRelativePath(layer, file));
                Directory.CreateDirectory(Path.GetDirectoryName(copy)!);
                File.Copy(file, copy);
            }

        server = await SiteServer.StartAsync(Path.Combine(folder, "content"), Path.Combine(folder, "site"));
    }

    public ValueTask DisposeAsync()
    {
        server?.Dispose();
        Directory.Delete(folder, recursive: true);
        return ValueTask.CompletedTask;
    }

    [Fact]
    public async Task A_day_and_a_percent_can_be_answered_by_figure_and_by_range()
    {
        await AnswerAsync("self-check/valley/", 320);
        await AnswerAsync("en/self-check/valley/", 1280);
    }

    private async Task AnswerAsync(string path, int width)
    {
        await using var context = await site.Browser.NewContextAsync(new() { ViewportSize = new() { Width = width, Height = 900 }, ReducedMotion = ReducedMotion.Reduce });
        var page = await context.NewPageAsync();
        await page.GotoAsync($"{server!.Address}{path}#target--mill-grant--mill-prize");
        await page.EvaluateAsync(site.Axe);
        var visit = await SelfCheckVisit.OnAsync(page, path);
        await visit.StartAsync();
        var faults = await AskedAsync(visit);
        await visit.ChangeAsync("founded");
        Assert.Equal("1985-06-30", await visit.Question.Locator("input[type=date]").InputValueAsync());
        await visit.Question.Locator("input[value=band]").First.CheckAsync();
        await visit.NextAsync();
        await page.ClickAsync("[data-to-results]");
        Assert.True(await page.IsVisibleAsync("[data-group=met] [data-measure='mill-grant/mill-prize']"));
        faults.AddRange(await LookAsync(page));
        Assert.Empty(faults);
        visit.AssertNoFault();
    }

    /// <summary>Answers wrongly, then rightly, whatever is asked.</summary>
    private static async Task<List<string>> AskedAsync(SelfCheckVisit visit)
    {
        var faults = new List<string>();
        var asked = new HashSet<string>();
        for (var now = await visit.Keyboard.LookAsync(); now.Step == "question"; now = await visit.Keyboard.LookAsync())
        {
            Assert.True(asked.Add(now.Field), now.Field);
            await visit.NextAsync();
            Assert.True((await visit.Keyboard.LookAsync()).IsSummaryFocused, now.Field);
            faults.AddRange(await LookAsync(visit.Page));
            await visit.TypeAsync(now.Field == "founded" ? "1985-06-30" : "30%");
        }

        Assert.Equal(["founded", "share_abroad"], asked.Order(StringComparer.Ordinal));
        return faults;
    }

    private static async Task<string[]> LookAsync(IPage page) =>
    [
        .. await Axe.FindAsync(page),
        .. await page.EvaluateAsync<string[]>(Look.Named("overflow"), Look.Regions),
        .. await page.EvaluateAsync<string[]>(Look.Named("targets"), new object[] { Look.MainTargets, page.ViewportSize!.Width == 320 ? 44 : 0 }),
    ];
}
