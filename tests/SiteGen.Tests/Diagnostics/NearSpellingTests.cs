using SiteGen.Core.Diagnostics;
using Xunit;

namespace SiteGen.Tests.Diagnostics;

public sealed class NearSpellingTests
{
    [Theory]
    [InlineData("at_leest", "at_least")]
    [InlineData("tabel", "table")]
    [InlineData("al", "all")]
    [InlineData("TABLE", "table")]
    [InlineData("measure", "measures")]
    [InlineData("programmes", "programme")]
    [InlineData("recognised_carft", "recognised_craft")]
    [InlineData("x", null)]
    [InlineData("xy", null)]
    [InlineData("table", null)]
    [InlineData("chair", null)]
    [InlineData("", null)]
    [InlineData("政策", null)]
    public void The_nearest_known_word_is_found(string word, string? near) =>
        Assert.Equal(near, NearSpelling.Find(word, ["at_least", "table", "all", "measures", "programme", "recognised_craft"]));

    [Fact]
    public void Of_words_as_near_the_first_in_order_is_taken_whatever_order_they_come_in()
    {
        Assert.Equal("band", NearSpelling.Find("bind", ["bond", "band", "bend"]));
        Assert.Equal("band", NearSpelling.Find("bind", ["bend", "band", "bond"]));
    }

    [Fact]
    public void A_word_longer_than_any_is_like_none()
    {
        var word = new string('a', 500_000);
        Assert.Null(NearSpelling.Find(word, [word + "b"]));
    }

    [Fact]
    public void A_nearer_word_goes_before_an_earlier_one() => Assert.Equal("cites", NearSpelling.Find("citse", ["cities", "cites"]));
}
