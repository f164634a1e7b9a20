using System.IO.Compression;
using System.Text;
using System.Text.RegularExpressions;
using SiteGen.Core.Outputs;
using SiteGen.Tests.Content;
using Xunit;

namespace SiteGen.Tests.Client;

/// <summary>The theme's scripts as text: their language, their types, what they must not touch, what they weigh.</summary>
public sealed partial class ScriptTests
{
    /// <summary>Gzip, of all scripts that a page loads.</summary>
    private const int Budget = 6 * 1024;

    [Fact]
    public Task They_are_ES2021_and_use_nothing_that_a_reading_page_must_not() => Judge("../client/check.mjs");

    [Fact]
    public Task Their_types_hold() => Judge("node_modules/typescript/bin/tsc", "-p", "../client/jsconfig.json");

    public static TheoryData<string> Parts() => [.. Directory.GetFiles(RepositoryRoot.Path("tests", "client"), "*.test.mjs").Select(path => Path.GetFileName(path)).Order()];

    [Theory]
    [MemberData(nameof(Parts))]
    public Task Their_parts_that_need_no_page_do_what_they_say(string tests) => Judge("--test", $"../client/{tests}");

    [Fact]
    public void No_page_loads_more_script_than_its_budget()
    {
        var site = new RealSite().Outputs;
        var pages = site.Files.Where(file => file.Path.EndsWith(".html", StringComparison.Ordinal)).ToList();
        var weights = pages.Where(page => !RegionPattern.IsMatch(page.Path)).ToDictionary(page => page.Path, page => Scripts(site, Text(page)).Sum(Weight));
        Assert.True(weights["measures/index.html"] > 0, "the finder has no script");
        Assert.Empty(weights.Where(page => page.Value > Budget).Select(page => $"/{page.Key}: {page.Value} bytes"));
    }

    /// <summary>A name that minifying or joining lost would fail only when a reader comes to it. The other judgements of types are nothing to go by here.</summary>
    [Fact]
    public async Task No_published_script_names_what_nothing_declares()
    {
        var folder = Directory.CreateTempSubdirectory("sitegen-scripts-").FullName;
        try
        {
            var scripts = new RealSite().Outputs.Files.Where(file => file.Path.StartsWith("assets/", StringComparison.Ordinal) && file.Path.EndsWith(".js", StringComparison.Ordinal)).ToList();
            foreach (var script in scripts)
            {
                Directory.CreateDirectory(Path.GetDirectoryName(Path.Combine(folder, script.Path))!);
                File.WriteAllText(Path.Combine(folder, script.Path), Text(script));
            }

            var paths = scripts.Select(script => Path.Combine(folder, script.Path));
            string[] arguments = ["node_modules/typescript/bin/tsc", "--allowJs", "--checkJs", "--noEmit", "--types", "", "--target", "ES2021", "--lib", "ES2021,DOM,DOM.Iterable", "--module", "ES2020", .. paths];
            var (_, said) = await NodeOracle.JudgeAsync(arguments);
            Assert.DoesNotContain(said.Split('\n'), UnknownName.IsMatch);
            Assert.Contains("error TS", said, StringComparison.Ordinal);
        }
        finally
        {
            Directory.Delete(folder, recursive: true);
        }
    }

    private static async Task Judge(params string[] arguments)
    {
        var (isContent, said) = await NodeOracle.JudgeAsync(arguments);
        Assert.True(isContent, said);
    }

    /// <summary>The scripts that a page names; what they import has become part of them.</summary>
    private static IEnumerable<OutputFile> Scripts(OutputSet site, string html) => ScriptPattern.Matches(html).Select(match => site.Find(match.Groups["path"].Value)!);

    private static long Weight(OutputFile file)
    {
        using var packed = new MemoryStream();
        using (var gzip = new GZipStream(packed, CompressionLevel.Optimal, leaveOpen: true))
            gzip.Write(file.Bytes.Span);
        return packed.Length;
    }

    private static string Text(OutputFile file) => Encoding.UTF8.GetString(file.Bytes.Span);

    [GeneratedRegex(@"error TS(2304|2552|2448|2451|18004):")]
    private static partial Regex UnknownName { get; }

    [GeneratedRegex("""<script[^>]* src="/(?<path>[^"]+)"[^>]*></script>""")]
    private static partial Regex ScriptPattern { get; }

    /// <summary>These have a budget of their own.</summary>
    [GeneratedRegex("^(en/)?self-check/(?!privacy)[^/]+/index.html$")]
    private static partial Regex RegionPattern { get; }
}
