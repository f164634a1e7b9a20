using System.Text;
using System.Text.RegularExpressions;
using SiteGen.Core.Site;
using Xunit;

namespace SiteGen.Tests.Outputs;

public sealed partial class HeadersTests(AssembledSite site) : IClassFixture<AssembledSite>
{
    [Theory]
    [InlineData("/*", "Content-Security-Policy", "default-src 'none'; ")]
    [InlineData("/*", "Content-Security-Policy", "frame-ancestors 'none'")]
    [InlineData("/*", "X-Content-Type-Options", "nosniff")]
    [InlineData("/*", "Referrer-Policy", "no-referrer")]
    [InlineData("/*", "Permissions-Policy", "geolocation=()")]
    [InlineData("/*", "Cross-Origin-Opener-Policy", "same-origin")]
    [InlineData("/assets/*", "Cache-Control", "immutable")]
    [InlineData("/assets/search/*", "Content-Security-Policy", "default-src 'none'; connect-src 'self'; ")]
    [InlineData("/data/*", "Access-Control-Allow-Origin", "*")]
    [InlineData("/search/*", "Access-Control-Allow-Origin", "*")]
    public void A_path_has_its_headers(string path, string name, string part) =>
        Assert.Contains(part, Read(site.Text("_headers"))[path][name], StringComparison.Ordinal);

    [Fact]
    public void Paths_stand_below_the_base()
    {
        var outputs = AssembledSite.Assemble(new("https://host.example/sub/"), new(2020, 10, 1));
        Assert.Equal(
            [
                "/sub/*", "/sub/assets/*", "/sub/assets/search/*", "/sub/data/*", "/sub/en/self-check/jizhou/*", "/sub/en/self-check/lutai/*", "/sub/search/*", "/sub/search/en/FOLDER/*",
                "/sub/search/zh/FOLDER/*", "/sub/self-check/jizhou/*", "/sub/self-check/lutai/*",
            ],
            Read(Encoding.UTF8.GetString(outputs.Find("_headers")!.Bytes.Span)).Keys.Select(path => Fingerprint.Replace(path, "$1FOLDER/*")).Order(StringComparer.Ordinal));
    }

    [Fact]
    public void What_the_search_fetches_never_changes_but_for_the_manifest()
    {
        var folders = Read(site.Text("_headers")).Where(path => Fingerprint.IsMatch(path.Key)).ToList();
        Assert.Equal(2, folders.Count);
        Assert.All(folders, folder => Assert.Contains("immutable", folder.Value["Cache-Control"], StringComparison.Ordinal));
    }

    [Theory]
    [InlineData("/*", PageKind.Home)]
    [InlineData("/self-check/lutai/*", PageKind.SelfCheckRegion)]
    [InlineData("/en/self-check/jizhou/*", PageKind.SelfCheckRegion)]
    public void The_policy_is_that_of_the_pages_and_lets_nobody_frame_them(string path, PageKind kind) =>
        Assert.Equal($"{SecurityPolicy.Of(kind)}; frame-ancestors 'none'", Read(site.Text("_headers"))[path]["Content-Security-Policy"]);

    /// <summary>Hosts send a self-check both policies, and a browser holds it to both: that is the self-check's own where it allows nothing that the other forbids.</summary>
    [Fact]
    public void What_holds_answers_may_do_nothing_that_other_pages_may_not()
    {
        var (all, strict) = (Directives(SecurityPolicy.Of(PageKind.Home)), Directives(SecurityPolicy.Of(PageKind.SelfCheckRegion)));
        Assert.Equal("'none'", all["default-src"]);
        Assert.All(all.Keys, name => Assert.Contains(name, strict.Keys));
        Assert.All(strict, directive => Assert.True(directive.Value == "'none'" || directive.Value == all[directive.Key], directive.Key));
        Assert.Equal("'none'", strict["connect-src"]);
    }

    [GeneratedRegex("(/search/../)[0-9a-f]{10}/[*]$")]
    private static partial Regex Fingerprint { get; }

    private static Dictionary<string, string> Directives(string policy) => policy.Split("; ").ToDictionary(part => part.Split(' ')[0], part => part.Split(' ', 2)[1]);

    private static Dictionary<string, Dictionary<string, string>> Read(string text)
    {
        var paths = new Dictionary<string, Dictionary<string, string>>();
        var current = new Dictionary<string, string>();
        foreach (var line in text.Split('\n', StringSplitOptions.RemoveEmptyEntries))
            if (line[0] == ' ')
                current.Add(line.Split(": ")[0].Trim(), line.Split(": ", 2)[1]);
            else
                paths.Add(line, current = []);
        return paths;
    }
}
