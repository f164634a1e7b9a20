using System.Diagnostics;
using System.Net;
using Xunit;

namespace SiteGen.Tests.Porch;

/// <summary>The real program serving the minimal site, which stands below a path with escapes.</summary>
public sealed class ServeTests : IAsyncLifetime
{
    private const string Root = "/a%20%E6%8C%87%E5%8D%97/";

    private readonly TemporaryFolder folder = new();
    private readonly HttpClient client = new(new HttpClientHandler { AllowAutoRedirect = false });
    private Process? child;

    private static CancellationToken Cancel => TestContext.Current.CancellationToken;

    public async ValueTask InitializeAsync()
    {
        SitegenProcess.CopySite(folder);
        child = SitegenProcess.Start(folder.Root, [], "serve", "--port", "0", "--base-url", "https://policy.example/a%20指南/");
        Assert.EndsWith("-> output", await child.StandardOutput.ReadLineAsync(Cancel), StringComparison.Ordinal);
        client.BaseAddress = new(await child.StandardOutput.ReadLineAsync(Cancel) ?? throw new InvalidOperationException(await child.StandardError.ReadToEndAsync(Cancel)));
    }

    [Fact]
    public async Task It_shows_the_site_as_its_host_would_and_ends_with_0()
    {
        Assert.Matches(@"^http://127\.0\.0\.1:\d+/a%20%E6%8C%87%E5%8D%97/$", client.BaseAddress!.AbsoluteUri);
        await PagesAndFilesHaveTheirTypes();
        await PathsLeadWhereTheyShould();
        await HeadersAreTheSitesOwn();
        await OthersAreRefused();
        await APortInUseIsToldApart();
        using var interrupt = Process.Start("kill", $"-INT {child!.Id}");
        await child.WaitForExitAsync(Cancel).WaitAsync(TimeSpan.FromMinutes(1), Cancel);
        Assert.Equal(0, child.ExitCode);
    }

    public ValueTask DisposeAsync()
    {
        if (child is { HasExited: false })
            child.Kill();
        child?.Dispose();
        client.Dispose();
        folder.Dispose();
        return ValueTask.CompletedTask;
    }

    private async Task PagesAndFilesHaveTheirTypes()
    {
        (string Path, string Type)[] expected =
        [
            ("", "text/html; charset=utf-8"),
            ("en/", "text/html; charset=utf-8"),
            ("manifest.json", "application/json"),
            ("robots.txt", "text/plain; charset=utf-8"),
            ("sitemap.xml", "application/xml"),
            ("data/measures.csv", "text/csv; charset=utf-8"),
            ("assets/" + Path.GetFileName(Directory.EnumerateFiles(folder.At("output", "assets"), "*.css").First()), "text/css; charset=utf-8"),
        ];
        foreach (var (path, type) in expected)
        {
            using var answer = await client.GetAsync(new Uri(path, UriKind.Relative), Cancel);
            Assert.Equal((path, HttpStatusCode.OK, type), (path, answer.StatusCode, answer.Content.Headers.ContentType?.ToString()));
            Assert.Equal(File.ReadAllBytes(folder.At("output", path.EndsWith('/') || path == "" ? path + "index.html" : path)), await answer.Content.ReadAsByteArrayAsync(Cancel));
        }
    }

    private async Task PathsLeadWhereTheyShould()
    {
        Assert.Equal((HttpStatusCode.Redirect, Root), await Follow("/"));
        Assert.Equal((HttpStatusCode.Redirect, Root), await Follow(Root.TrimEnd('/')));
        Assert.Equal((HttpStatusCode.MovedPermanently, Root + "en/"), await Follow(Root + "en"));
        Assert.Equal(HttpStatusCode.NotFound, (await Follow(Root.Replace("/a", "/A", StringComparison.Ordinal))).Status);
        foreach (var path in new[] { "nowhere", "nowhere/", ".sitegen", "_headers", "..%2fcontent%2fsite.yaml", "%2e%2e/content/site.yaml", "en%00/", "en/.." })
        {
            using var answer = await client.GetAsync(new Uri(client.BaseAddress!.AbsoluteUri + path, new UriCreationOptions { DangerousDisablePathAndQueryCanonicalization = true }), Cancel);
            if (path == "en/..")
                Assert.Equal(File.ReadAllText(folder.At("output", "index.html")), await answer.Content.ReadAsStringAsync(Cancel));
            else
                Assert.True(answer.StatusCode is HttpStatusCode.NotFound or HttpStatusCode.BadRequest, $"{path}: {answer.StatusCode}");
        }

        Assert.Equal(File.ReadAllText(folder.At("output", "404.html")), await Body("nowhere"));
        Assert.Equal(File.ReadAllText(folder.At("output", "en", "404.html")), await Body("en/nowhere"));
    }

    private async Task HeadersAreTheSitesOwn()
    {
        using var page = await client.GetAsync(new Uri("en/", UriKind.Relative), Cancel);
        Assert.Contains("default-src 'none'", page.Headers.GetValues("Content-Security-Policy").Single(), StringComparison.Ordinal);
        Assert.Equal("nosniff", page.Headers.GetValues("X-Content-Type-Options").Single());
        Assert.Equal("no-cache", page.Headers.CacheControl?.ToString());
        var asset = Path.GetFileName(Directory.EnumerateFiles(folder.At("output", "assets")).First());
        using var answer = await client.GetAsync(new Uri("assets/" + asset, UriKind.Relative), Cancel);
        Assert.Contains("immutable", answer.Headers.CacheControl?.ToString(), StringComparison.Ordinal);
        using var missing = await client.GetAsync(new Uri("nowhere", UriKind.Relative), Cancel);
        Assert.True(missing.Headers.Contains("Content-Security-Policy"));
        using var head = await client.SendAsync(new(HttpMethod.Head, new Uri("en/", UriKind.Relative)), Cancel);
        Assert.Equal((HttpStatusCode.OK, ""), (head.StatusCode, await head.Content.ReadAsStringAsync(Cancel)));
    }

    private async Task OthersAreRefused()
    {
        using var written = await client.PostAsync(new Uri("en/", UriKind.Relative), null, Cancel);
        Assert.Equal(HttpStatusCode.MethodNotAllowed, written.StatusCode);
        using var rebound = new HttpRequestMessage(HttpMethod.Get, new Uri("en/", UriKind.Relative)) { Headers = { Host = "policy.example" } };
        using var answer = await client.SendAsync(rebound, Cancel);
        Assert.Equal(HttpStatusCode.MisdirectedRequest, answer.StatusCode);
    }

    private async Task APortInUseIsToldApart()
    {
        var port = client.BaseAddress!.Port.ToString(System.Globalization.CultureInfo.InvariantCulture);
        var second = await SitegenProcess.RunAsync(folder.Root, Cancel, "serve", "--port", port);
        Assert.Equal(2, second.Code);
        Assert.Contains($"port {port} is in use", second.Error, StringComparison.Ordinal);
    }

    private async Task<(HttpStatusCode Status, string? Location)> Follow(string path)
    {
        using var answer = await client.GetAsync(new Uri(path, UriKind.Relative), Cancel);
        var location = answer.Headers.Location;
        return (answer.StatusCode, location is { IsAbsoluteUri: true } ? location.AbsolutePath : location?.OriginalString);
    }

    private async Task<string> Body(string path)
    {
        using var answer = await client.GetAsync(new Uri(path, UriKind.Relative), Cancel);
        return await answer.Content.ReadAsStringAsync(Cancel);
    }
}
