using System.IO.Compression;
using Xunit;

namespace SiteGen.BrowserTests;

/// <summary>What opening a page costs, compressed as hosts do: the page, and all that the browser then fetches.</summary>
public sealed class BudgetTests(ServedSite site)
{
    private const int KB = 1024;

    private static readonly (string Part, int Limit)[] Budgets = [("in all", 30 * KB), ("script", 6 * KB), ("style", 12 * KB), ("font", 0)];

    /// <summary>Of documents that bring rules, questions and texts along, and ask for nothing later.</summary>
    private static readonly (string Part, int Limit)[] SelfCheckBudgets = [("in all", 80 * KB), ("script", 36 * KB), ("style", 14 * KB), ("font", 0)];

    private readonly Dictionary<string, int> sizes = [];

    [Fact]
    public async Task Every_page_keeps_to_its_budget()
    {
        var resources = Look.Named("resources");
        var most = Budgets.ToDictionary(budget => budget.Part, _ => (Size: 0, Path: ""));
        var faults = new List<string>();
        await using var context = await site.Browser.NewContextAsync();
        var page = await context.NewPageAsync();
        var asked = new List<string>();
        page.Request += (_, request) => asked.Add(request.Url);
        foreach (var path in site.Pages)
        {
            asked.Clear();
            await page.GotoAsync(site.Address + path);
            // Listened to and asked of the page: neither alone hears of everything.
            asked.AddRange(await page.EvaluateAsync<string[]>(resources));
            string[] files = [FileOf(path), .. OtherFiles(asked, path)];
            foreach (var (part, limit) in CrawlTests.HoldsAnswers(path) ? SelfCheckBudgets : Budgets)
            {
                var size = files.Where(file => part == "in all" || PartOf(file) == part).Sum(GzipSize);
                if (size > limit)
                    faults.Add($"/{path} {part}: {size:N0} bytes of {limit:N0} ({string.Join(", ", files.Select(file => $"{file} {GzipSize(file):N0}"))})");
                if (size > most[part].Size)
                    most[part] = (size, path);
            }
        }

        foreach (var (part, largest) in most)
            TestContext.Current.TestOutputHelper!.WriteLine($"most {part}: {largest.Size:N0} bytes, /{largest.Path}");
        Assert.True(faults.Count == 0, string.Join('\n', faults));
    }

    private IEnumerable<string> OtherFiles(IEnumerable<string> asked, string path) => asked
        .Select(address => new Uri(address).GetLeftPart(UriPartial.Path))
        .Distinct()
        .Where(address => address != site.Address + path)
        .Select(address =>
        {
            Assert.StartsWith(site.Address, address, StringComparison.Ordinal);
            return address[site.Address.Length..];
        });

    private static string FileOf(string path) => path.Length == 0 || path.EndsWith('/') ? $"{path}index.html" : path;

    private static string PartOf(string file) => Path.GetExtension(file) switch
    {
        ".js" or ".mjs" => "script",
        ".css" => "style",
        ".woff" or ".woff2" or ".ttf" or ".otf" => "font",
        _ => "",
    };

    private int GzipSize(string file)
    {
        if (sizes.TryGetValue(file, out var size))
            return size;
        using var packed = new MemoryStream();
        using (var gzip = new GZipStream(packed, CompressionLevel.SmallestSize, leaveOpen: true))
            gzip.Write(File.ReadAllBytes(Path.Combine(site.Folder, file)));
        return sizes[file] = (int)packed.Length;
    }
}
