using System.Text.Json;
using SiteGen.Core.Search.Lunr;
using Xunit;

namespace SiteGen.Tests.Search.Lunr;

/// <summary>What lunr.js 2.3.9 makes of the same, in Node.</summary>
public sealed class LunrIndexTests
{
    [Theory]
    [InlineData(1)]
    [InlineData(2)]
    [InlineData(3)]
    [InlineData(4)]
    public async Task Drawn_corpora_are_written_byte_for_byte_as_by_lunr(int seed)
    {
        var draw = new DrawnCorpora(seed);
        await AssertSame([.. Enumerable.Range(0, 250).Select(_ => draw.Next())]);
    }

    [Theory]
    [InlineData(false)]
    [InlineData(true)]
    public async Task English_texts_are_written_byte_for_byte_as_by_lunr(bool keepsPlaces) =>
        await AssertSame([LargeCorpora.English(400, keepsPlaces ? [LunrMetadata.Position, LunrMetadata.Index] : [])]);

    [Fact]
    public async Task Chinese_pairs_are_written_byte_for_byte_as_by_lunr() => await AssertSame([LargeCorpora.Chinese(300)]);

    [Fact]
    public async Task Answers_of_the_loaded_index_are_those_of_lunrs_own()
    {
        var draw = new DrawnCorpora(9);
        Corpus[] corpora = [LargeCorpora.English(60, []), LargeCorpora.Chinese(40), .. Enumerable.Range(0, 98).Select(_ => draw.Next())];
        var asked = corpora.Select(corpus => $"{{\"job\":{corpus.ToJson()},\"index\":{Corpus.Quoted(corpus.Index())}}}");
        using var told = JsonDocument.Parse(await NodeOracle.RunAsync(["lunr-queries.mjs", "40", "11"], string.Join('\n', asked)));
        Assert.Equal("[]", told.RootElement.GetProperty("differences").GetRawText());
        Assert.Equal(4000, told.RootElement.GetProperty("asked").GetInt32());
        Assert.InRange(told.RootElement.GetProperty("answered").GetInt32(), 2000, 4000);
        Assert.All(
            ["plain", "required", "prohibited", "prefix", "contained", "fielded", "boosted", "fuzzy", "raw"],
            kind => Assert.InRange(told.RootElement.GetProperty("kinds").GetProperty(kind).GetInt32(), 100, 4000));
    }

    private static async Task AssertSame(Corpus[] corpora)
    {
        var expected = (await NodeOracle.RunAsync("lunr-index.mjs", string.Join('\n', corpora.Select(corpus => corpus.ToJson())))).Split('\n');
        Assert.Equal(corpora.Length, expected.Length);
        Assert.All(corpora.Zip(expected), pair => Assert.Equal(pair.Second, pair.First.Index()));
    }
}
