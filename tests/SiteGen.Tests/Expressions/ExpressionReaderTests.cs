using SiteGen.Core.Expressions;
using Xunit;

namespace SiteGen.Tests.Expressions;

public sealed class ExpressionReaderTests
{
    [Theory]
    [InlineData("rd_spend / revenue >= 5%", "rd_spend / revenue >= 5%")]
    [InlineData("  revenue>5000万元  ", "revenue > 50000000 元")]
    [InlineData("region = lutai", "region = lutai")]
    [InlineData("recognised_srdi in (newly,earlier)", "recognised_srdi in (newly, earlier)")]
    [InlineData("revenue between [1 万元, 2 万元)", "revenue between [10000 元, 20000 元)")]
    [InlineData("revenue between (.., 1 亿元]", "revenue between (.., 100000000 元]")]
    [InlineData("a or b and not c", "a or b and not c")]
    [InlineData("(a or b) and c", "(a or b) and c")]
    [InlineData("(a and b) and c", "(a and b) and c")]
    [InlineData("a and b and c", "a and b and c")]
    [InlineData("not (a = b)", "not a = b")]
    [InlineData("(not a) = b", "(not a) = b")]
    [InlineData("a - (b - c) - d", "a - (b - c) - d")]
    [InlineData("(a - b) - c", "a - b - c")]
    [InlineData("a * (b + c) / d", "a * (b + c) / d")]
    [InlineData("-a * b", "-a * b")]
    [InlineData("-(a * b)", "-(a * b)")]
    [InlineData("a - -5 万元", "a - -50000 元")]
    [InlineData("-(5)", "-(5)")]
    [InlineData("round(max(a, b - 1), 1 万元)", "round(max(a, b - 1), 10000 元)")]
    [InlineData("years_between(founded, 2020-07-21) >= 3 年", "years_between(founded, 2020-07-21) >= 3 年")]
    [InlineData("now()", "now()")]
    public void Reads_and_writes(string text, string canonical) =>
        Assert.Equal(canonical, ExpressionText.Write(Written.Sound(Written.Expression(text))));

    [Fact]
    public void Every_part_points_at_its_own_characters()
    {
        var comparison = Assert.IsType<Call>(Written.Sound(Written.Expression("rd_spend / revenue >= (5 %)")));
        Assert.Equal("rd_spend / revenue >= (5 %)", comparison.Span.Text);
        Assert.Equal(">=", comparison.NameSpan.Text);
        Assert.Equal(["rd_spend / revenue", "(5 %)"], comparison.Arguments.Select(argument => argument.Value.Span.Text));
        var quotient = Assert.IsType<Call>(comparison.Arguments[0].Value);
        Assert.Equal(["rd_spend", "revenue"], quotient.Arguments.Select(argument => argument.Value.Span.Text));
    }

    [Fact]
    public void A_requirement_may_leave_out_its_left_side()
    {
        var both = Written.Sound(Written.Requirement(">= 5% and < 10%"));
        Assert.Equal(">= 5% and < 10%", ExpressionText.Write(both));
        Assert.IsType<Subject>(((Call)((Call)both).Arguments[0].Value).Arguments[0].Value);
        Assert.Equal("SG0212", Assert.Single(Written.Expression(">= 5%").Faults).Code.Id);
    }

    [Theory]
    [InlineData("[0, 10000 亿元]", "[0, 1000000000000 元]")]
    [InlineData("(.., 2020-12-31]", "(.., 2020-12-31]")]
    [InlineData("(.., ..)", "(.., ..)")]
    [InlineData("[-5%, 5%)", "[-5%, 5%)")]
    public void Reads_intervals(string text, string canonical) =>
        Assert.Equal(canonical, ExpressionText.Write(Written.Sound(Written.Interval(text))));

    [Fact]
    public void Thirty_two_levels_and_two_thousand_characters_are_read()
    {
        Written.Sound(Written.Expression(new string('(', 31) + "a" + new string(')', 31)));
        Written.Sound(Written.Expression("a" + string.Concat(Enumerable.Repeat(" + a", 31))));
        Written.Sound(Written.Expression("a" + string.Concat(Enumerable.Repeat(" and a", 333))));
    }
}
