using System.Text;
using SiteGen.Core.Search.Lunr;
using Xunit;

namespace SiteGen.Tests.Search.Lunr;

public sealed class LunrIndexBuilderTests
{
    [Theory]
    [InlineData("a/b")]
    [InlineData("_index")]
    [InlineData("__proto__")]
    [InlineData("constructor")]
    [InlineData("valueOf")]
    [InlineData("0")]
    [InlineData("12")]
    public void A_field_that_lunr_cannot_hold_is_refused(string name) => Assert.Throws<ArgumentException>(() => new LunrIndexBuilder([new(name)]));

    [Fact]
    public void The_same_field_twice_is_refused() => Assert.Throws<ArgumentException>(() => new LunrIndexBuilder([new("a"), new("a", 2)]));

    [Fact]
    public void The_same_metadata_twice_is_refused() =>
        Assert.Throws<ArgumentException>(() => new LunrIndexBuilder([new("a")], [LunrMetadata.Index, LunrMetadata.Index]));

    [Fact]
    public void A_reference_that_is_taken_is_refused_and_changes_nothing()
    {
        var builder = new LunrIndexBuilder([new("a")]);
        builder.Add("7", [[new("x".AsMemory())]]);
        var before = Written(builder);
        Assert.Throws<ArgumentException>(() => builder.Add("7", [[new("y".AsMemory())]]));
        Assert.Equal(before, Written(builder));
    }

    [Fact]
    public void Lists_of_tokens_must_be_as_many_as_fields() => Assert.Throws<ArgumentException>(() => new LunrIndexBuilder([new("a"), new("b")]).Add("7", [[]]));

    [Theory]
    [InlineData(double.NaN)]
    [InlineData(double.PositiveInfinity)]
    [InlineData(-100_001)]
    public void A_boost_that_weights_could_not_keep_is_refused(double boost)
    {
        Assert.Throws<ArgumentOutOfRangeException>(() => new LunrIndexBuilder([new("a", boost)]));
        Assert.Throws<ArgumentOutOfRangeException>(() => new LunrIndexBuilder([new("a")]).Add("7", [[]], boost));
    }

    [Fact]
    public void An_index_is_written_as_it_is_whenever_it_is_asked_for()
    {
        var builder = new LunrIndexBuilder([new("a")]);
        Assert.Equal("""{"version":"2.3.9","fields":["a"],"fieldVectors":[],"invertedIndex":[],"pipeline":[]}""", Written(builder));
        builder.Add("7", [[new("x".AsMemory())]]);
        Assert.Equal(
            """{"version":"2.3.9","fields":["a"],"fieldVectors":[["a/7",[0,0.288]]],"invertedIndex":[["x",{"_index":0,"a":{"7":{}}}]],"pipeline":[]}""",
            Written(builder));
    }

    /// <summary>No text is longer than what is written at once, whatever stands at the seam.</summary>
    [Theory]
    [InlineData(4095)]
    [InlineData(4096)]
    [InlineData(70_000)]
    public void Long_texts_are_written_whole(int length)
    {
        var text = new string('中', length) + "😀" + new string('"', length);
        var builder = new LunrIndexBuilder([new("a")]);
        builder.Add(text, [[]]);
        Assert.Contains($"\"a/{text.Replace("\"", "\\\"", StringComparison.Ordinal)}\"", Written(builder), StringComparison.Ordinal);
    }

    private static string Written(LunrIndexBuilder builder)
    {
        using var stream = new MemoryStream();
        builder.WriteTo(stream);
        return Encoding.UTF8.GetString(stream.ToArray());
    }
}
