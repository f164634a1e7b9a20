using SiteGen.Tests.Porch;
using Xunit;

namespace SiteGen.Tests.EndToEnd;

/// <summary>What staff mistype, through the real program: the coded place on stderr, exit code 1, and the site that stands is untouched.</summary>
public sealed class FaultyEditTests : IDisposable
{
    private const string Measures = "content/policies/river-grant/measures.yaml";

    private readonly TemporaryFolder folder = new();

    public FaultyEditTests() => SitegenProcess.CopySite(folder);

    private static CancellationToken Cancel => TestContext.Current.CancellationToken;

    [Theory]
    [InlineData("a broken link", "content/pages/about.en.md", "#looms)", "#loms)", "content/pages/about.en.md(3,20): error SG0612:")]
    [InlineData("a duplicate id", Measures, "id: craft-prize", "id: loom-subsidy", Measures + "(34,9): error SG0401:")]
    [InlineData("a missing translation", Measures, "      en: Loom subsidy\n", "", Measures + "(4,7): error SG0304:")]
    [InlineData("an unknown key", Measures, "    kind: award", "    kindd: award", Measures + "(41,5): error SG0301:")]
    [InlineData("a bad date", "content/policies/river-grant/policy.yaml", "2024-03-05", "2024-02-30", "content/policies/river-grant/policy.yaml(16,12): error SG0305:")]
    [InlineData("a bad unit", Measures, "fixed: 3 万元", "fixed: 3 万园", Measures + "(46,16): error SG0210:")]
    [InlineData("a YAML bomb", "content/glossary.yaml", "terms:\n", "a: &a [x, x, x]\nb: &b [*a, *a, *a]\nterms:\n", "content/glossary.yaml(1,4): error SG0104:")]
    public async Task A_fault_is_told_at_its_place_and_nothing_is_written(string fault, string file, string from, string to, string expected)
    {
        Assert.Equal(0, (await SitegenProcess.RunAsync(folder.Root, Cancel, "build")).Code);
        var before = folder.Snapshot("output");
        var text = await File.ReadAllTextAsync(folder.At(file), Cancel);
        Assert.Contains(from, text, StringComparison.Ordinal);
        folder.Write(file, text.Replace(from, to, StringComparison.Ordinal));
        await AssertRefused(fault, expected, before);
    }

    [Fact]
    public async Task A_stray_file_is_told_and_nothing_is_written()
    {
        Assert.Equal(0, (await SitegenProcess.RunAsync(folder.Root, Cancel, "build")).Code);
        var before = folder.Snapshot("output");
        folder.Write("content/policies/river-grant/mesures.yaml", "measures: []\n");
        await AssertRefused("a stray file", "content/policies/river-grant/mesures.yaml(1,1): error SG0004:", before);
    }

    public void Dispose() => folder.Dispose();

    private async Task AssertRefused(string fault, string expected, SortedDictionary<string, string> before)
    {
        var run = await SitegenProcess.RunAsync(folder.Root, Cancel, "build");
        Assert.True(run.Code == 1, $"{fault} ended with {run.Code}");
        Assert.Contains(expected, run.Error, StringComparison.Ordinal);
        Assert.DoesNotContain("   at ", run.Error, StringComparison.Ordinal);
        Assert.Equal(before, folder.Snapshot("output"));
        Assert.Equal(["content", "output", "themes"], folder.Names());
    }
}
