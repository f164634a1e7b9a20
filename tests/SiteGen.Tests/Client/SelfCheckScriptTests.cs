using System.IO.Compression;
using System.Text;
using System.Text.RegularExpressions;
using SiteGen.Core.Model;
using SiteGen.Core.Outputs;
using SiteGen.Tests.Content;
using Xunit;

namespace SiteGen.Tests.Client;

/// <summary>What the document of each region loads: all of it at once, all of it stated, and little.</summary>
public sealed partial class SelfCheckScriptTests(RealSite site, ITestOutputHelper output) : IClassFixture<RealSite>
{
    /// <summary>Gzip, of runtime, engine, sentences and the theme's script together: all but what the rules of the region say.</summary>
    private const int Budget = 22 * 1024;

    private static readonly string[] Roots = ["", "en/"];

    public static IEnumerable<TheoryDataRow<string>> Documents()
    {
        foreach (var region in new[] { "lutai", "jizhou" })
            foreach (var root in Roots)
                yield return new($"{root}self-check/{region}/index.html");
    }

    [Fact]
    public void Every_region_with_policies_has_a_document() => Assert.Equal(
        RegionContent.All(site.Knowledge).SelectMany(content => Roots.Select(root => $"{root}self-check/{content.Region.Id.Value}/index.html")).Order(),
        Documents().Select(row => row.Data).Order());

    [Theory]
    [MemberData(nameof(Documents))]
    public void Script_with_runtime_keeps_to_its_budget(string document)
    {
        var modules = Preloads(document).Append(Entry(document)).ToList();
        foreach (var module in modules)
            output.WriteLine($"{Weight(module),6} bytes  {module.Path}");
        Assert.InRange(Weight(Assert.Single(modules, module => SharedPattern.IsMatch(module.Path))), 1, Budget);
    }

    [Theory]
    [MemberData(nameof(Documents))]
    public void All_that_is_imported_is_preloaded_and_nothing_else(string document)
    {
        var (seen, open) = (new HashSet<string>(), new Queue<OutputFile>([Entry(document)]));
        while (open.TryDequeue(out var module))
            foreach (Match import in ImportPattern.Matches(Text(module)))
            {
                var path = new Uri(new Uri($"https://policy.example/{module.Path}"), import.Groups["path"].Value).AbsolutePath[1..];
                if (seen.Add(path))
                    open.Enqueue(site.Outputs.Find(path)!);
            }

        Assert.Equal(seen.Order(StringComparer.Ordinal), Preloads(document).Select(module => module.Path).Order(StringComparer.Ordinal));
        Assert.All(seen, path => Assert.Matches(@"^assets/.*\.[0-9a-f]{10}\.js$", path));
    }

    [Theory]
    [MemberData(nameof(Documents))]
    public void Nothing_is_loaded_later_and_nothing_runs_text_as_code(string document) =>
        Assert.All(Preloads(document).Append(Entry(document)), module => Assert.DoesNotMatch(@"\b(eval|Function|import|fetch|Worker)\(", Text(module)));

    private OutputFile Entry(string document) => site.Outputs.Find(EntryPattern.Match(Html(document)).Groups["path"].Value)!;

    private List<OutputFile> Preloads(string document) =>
        [.. PreloadPattern.Matches(Html(document)).Select(match => site.Outputs.Find(match.Groups["path"].Value)!)];

    private string Html(string document) => Text(site.Outputs.Find(document)!);

    private static string Text(OutputFile file) => Encoding.UTF8.GetString(file.Bytes.Span);

    private static long Weight(OutputFile file)
    {
        using var packed = new MemoryStream();
        using (var gzip = new GZipStream(packed, CompressionLevel.SmallestSize, leaveOpen: true))
            gzip.Write(file.Bytes.Span);
        return packed.Length;
    }

    [GeneratedRegex("""<script type="module" src="/(?<path>[^"]+)"></script>""")]
    private static partial Regex EntryPattern { get; }

    [GeneratedRegex("""<link rel="modulepreload" href="/(?<path>[^"]+)">""")]
    private static partial Regex PreloadPattern { get; }

    [GeneratedRegex("""^(?:import|export)\b[^;"'()]*"(?<path>[^"]+)";""", RegexOptions.Multiline)]
    private static partial Regex ImportPattern { get; }

    [GeneratedRegex(@"^assets/(self-check/core|client/self-check-region)\.")]
    private static partial Regex SharedPattern { get; }
}
