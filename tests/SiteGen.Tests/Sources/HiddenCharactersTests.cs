using SiteGen.Core.Sources;
using Xunit;

namespace SiteGen.Tests.Sources;

public sealed class HiddenCharactersTests
{
    [Theory]
    [InlineData("\u200b", 0x200b)]
    [InlineData("\u202e", 0x202e)]
    [InlineData("\u2028", 0x2028)]
    [InlineData("\u0085", 0x85)]
    [InlineData("\u061c", 0x61c)]
    [InlineData("\u180e", 0x180e)]
    [InlineData("\u3164", 0x3164)]
    [InlineData("\U000e0041", 0xe0041)]
    [InlineData("\0", 0)]
    [InlineData("\uffff", 0xffff)]
    public void What_cannot_be_seen_is_found_taken_out_and_shown(string hidden, int character)
    {
        var text = $"政{hidden}策";
        Assert.Equal((1, character), HiddenCharacters.Find(text) is var (index, found) ? (index, found.Value) : default);
        Assert.Equal("政策", HiddenCharacters.Remove(text));
        Assert.Equal(text.Length, HiddenCharacters.Show(text).Length);
        Assert.Null(HiddenCharacters.Find(HiddenCharacters.Show(text)));
    }

    [Theory]
    [InlineData("a\tb\r\nc")]
    [InlineData("政策，𠮷　—…“”")]
    [InlineData("葛\U000e0100城")] // which form of a character is meant
    public void What_has_a_use_stays(string text) => Assert.Null(HiddenCharacters.Find(text));
}
