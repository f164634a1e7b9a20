using System.Text;
using System.Text.Json;
using System.Text.Json.Nodes;
using SiteGen.Core.Model;
using SiteGen.Core.Search.Lunr;
using SiteGen.Tests.Content;
using Xunit;

namespace SiteGen.Tests.Search.Shards;

/// <summary>What the shards say documents score, beside lunr.js with the whole index.</summary>
public sealed class ShardScoreTests(RealSite site, ITestOutputHelper output) : IClassFixture<RealSite>
{
    private const int Queries = 1000;

    [Theory]
    [InlineData(Language.Chinese)]
    [InlineData(Language.English)]
    public async Task Of_the_real_content(Language language) => await AssertAlike(SearchFilesOf.Index(new RealDocuments(site).Of(language)));

    [Theory]
    [InlineData(1)]
    [InlineData(2)]
    [InlineData(3)]
    public async Task Of_drawn_texts(int seed) => await AssertAlike(SearchFilesOf.Index(DrawnTexts.Of(seed, 200)));

    private async Task AssertAlike(LunrIndexBuilder index)
    {
        using var whole = new MemoryStream();
        index.WriteTo(whole);
        var asked = JsonSerializer.Serialize(new { index = Encoding.UTF8.GetString(whole.ToArray()), files = SearchFilesOf.Shards(index) });
        var said = JsonNode.Parse(await NodeOracle.RunAsync(["search-shards.mjs", SearchFilesOf.Runtime, $"{Queries}", "5"], asked))!;
        Assert.Equal("[]", said["differences"]!.ToJsonString());
        Assert.Equal(Queries, (int)said["asked"]!);
        Assert.InRange((int)said["answered"]!, Queries / 2, Queries);
        Assert.All(["plain", "required", "prefix", "required prefix", "boosted"], kind => Assert.InRange((int)said["kinds"]![kind]!, 50, 3 * Queries));
        output.WriteLine($"{said["asked"]} queries, {said["answered"]} with results: {said["kinds"]}");
    }
}
