using System.Text;
using SiteGen.Core.Outputs;
using Xunit;

namespace SiteGen.Tests.Outputs;

public sealed class OutputSetTests(AssembledSite site) : IClassFixture<AssembledSite>
{
    private static readonly DateOnly Day = new(2020, 10, 1);

    [Fact]
    public void Files_stand_in_the_ordinal_order_of_their_paths()
    {
        var paths = site.Outputs.Files.Select(file => file.Path).ToArray();
        Assert.Equal(paths.Order(StringComparer.Ordinal), paths);
        Assert.Equal(["_headers", "assets/site.", "data/agencies.csv"], [paths[0], paths[1][..12], paths[2]]);
    }

    [Fact]
    public void The_same_input_gives_the_same_bytes()
    {
        var again = AssembledSite.Assemble(new("https://policy.example/"), Day);
        Assert.Equal(site.Outputs.Files.Select(file => (file.Path, Convert.ToHexString(file.Bytes.Span))), again.Files.Select(file => (file.Path, Convert.ToHexString(file.Bytes.Span))));
    }

    [Fact]
    public void Two_outputs_may_not_claim_one_path()
    {
        OutputFile[] files = [new("a.html", default), new("a.html", default)];
        Assert.Contains("a.html", Assert.Throws<InvalidOperationException>(() => OutputSet.Of("r", Day, [.. files])).Message, StringComparison.Ordinal);
    }

    [Fact]
    public void The_manifest_lists_every_other_file()
    {
        var manifest = Manifest.Parse(site.Outputs.Find(Manifest.Path)!.Bytes.Span);
        Assert.Equal(("0123456789ab", Day), (manifest.Release, manifest.Day));
        Assert.Equal(site.Outputs.Files.Select(file => file.Path).Where(path => path != Manifest.Path), manifest.Files.Select(entry => entry.Path));
        Assert.Empty(manifest.Verify(path => site.Outputs.Find(path)?.Bytes));
    }

    [Fact]
    public void A_hash_is_that_of_the_bytes()
    {
        var outputs = OutputSet.Of("r", Day, [new("a.txt", "abc"u8.ToArray())]);
        var entry = Manifest.Parse(outputs.Find(Manifest.Path)!.Bytes.Span).Files.Single();
        // FIPS 180-2, appendix B.1.
        Assert.Equal(new("a.txt", 3, "ba7816bf8f01cfea414140de5dae2223b00361a396177a9cb410ff61f20015ad"), entry);
    }

    [Fact]
    public void What_was_lost_changed_or_cut_is_found()
    {
        OutputFile[] files = [new("cut.json", "{"u8.ToArray()), new("lost.html", "x"u8.ToArray()), new("other.html", "x"u8.ToArray()), new("whole.json", "{}"u8.ToArray())];
        var manifest = Manifest.Parse(OutputSet.Of("r", Day, [.. files]).Find(Manifest.Path)!.Bytes.Span);
        var faults = manifest.Verify(path => path switch { "lost.html" => null, "other.html" => "y"u8.ToArray(), _ => files.Single(file => file.Path == path).Bytes });
        Assert.Equal(["cut.json", "lost.html", "other.html"], faults);
    }

    [Theory]
    [InlineData("")]
    [InlineData("null")]
    [InlineData("[]")]
    [InlineData("{\"release\":\"r\"}")]
    public void What_is_no_manifest_is_told(string json) =>
        Assert.ThrowsAny<System.Text.Json.JsonException>(() => Manifest.Parse(Encoding.UTF8.GetBytes(json)));
}
