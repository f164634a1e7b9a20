using System.Text;
using Xunit;

namespace SiteGen.Tests.Outputs;

public sealed class HeadersTests(AssembledSite site) : IClassFixture<AssembledSite>
{
    [Theory]
    [InlineData("/*", "Content-Security-Policy", "default-src 'none'; ")]
    [InlineData("/*", "Content-Security-Policy", "frame-ancestors 'none'")]
    [InlineData("/*", "X-Content-Type-Options", "nosniff")]
    [InlineData("/*", "Referrer-Policy", "no-referrer")]
    [InlineData("/*", "Permissions-Policy", "geolocation=()")]
    [InlineData("/*", "Cross-Origin-Opener-Policy", "same-origin")]
    [InlineData("/assets/*", "Cache-Control", "immutable")]
    [InlineData("/data/*", "Access-Control-Allow-Origin", "*")]
    public void A_path_has_its_headers(string path, string name, string part) =>
        Assert.Contains(part, Read(site.Text("_headers"))[path][name], StringComparison.Ordinal);

    [Fact]
    public void Paths_stand_below_the_base()
    {
        var outputs = AssembledSite.Assemble(new("https://host.example/sub/"), new(2020, 10, 1));
        Assert.Equal(["/sub/*", "/sub/assets/*", "/sub/data/*"], Read(Encoding.UTF8.GetString(outputs.Find("_headers")!.Bytes.Span)).Keys.Order(StringComparer.Ordinal));
    }

    [Fact]
    public void The_policy_is_that_of_the_pages_and_lets_nobody_frame_them()
    {
        var layout = File.ReadAllText(RepositoryRoot.Path("themes", "default", "templates", "layout.hbs"));
        var own = layout.Split("http-equiv=\"Content-Security-Policy\" content=\"")[1].Split('"')[0];
        var header = Read(site.Text("_headers"))["/*"]["Content-Security-Policy"];
        Assert.Equal(own.Split("; ").Append("frame-ancestors 'none'").Order(StringComparer.Ordinal), header.Split("; ").Order(StringComparer.Ordinal));
    }

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
