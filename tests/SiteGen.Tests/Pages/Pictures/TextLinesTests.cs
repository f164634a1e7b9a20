using SiteGen.Core.Expressions;
using SiteGen.Core.Pages.Pictures;
using Xunit;

namespace SiteGen.Tests.Pages.Pictures;

public sealed class TextLinesTests
{
    [Theory]
    [InlineData("", 900, "")]
    [InlineData("HNTE", 900, "HNTE")]
    [InlineData("Technology-based SME", 900, "Technology-|based SME")]
    [InlineData("Unbreakablewordofgreatlength", 900, "Unbreakablewordofgreatlength")]
    [InlineData("国家级专精特新“小巨人”企业", 900, "国家级专精特新“小|巨人”企业")]
    [InlineData("专精特新（小巨人），示范", 500, "专精特|新（小巨|人），示范")]
    [InlineData("7 measures · 14 criteria", 900, "7 measures · 14|criteria")]
    public void Text_is_broken_between_words_or_Chinese_signs(string text, int width, string lines) =>
        Assert.Equal(lines, string.Join('|', TextLines.Break(text, width)));

    [Theory]
    [InlineData(1, 3, "0.33")]
    [InlineData(2, 3, "0.67")]
    [InlineData(1, 200, "0.01")]
    [InlineData(100, 1, "100")]
    [InlineData(0, 1, "0")]
    public void Lengths_have_two_decimals_at_most(int numerator, int denominator, string written) =>
        Assert.Equal(written, Length.Write(new Rational(numerator, denominator)));
}
