using SiteGen.Core.Diagnostics;
using Xunit;

namespace SiteGen.Tests.Expressions;

public sealed class ExpressionFaultTests
{
    [Theory]
    [InlineData("a ≥ 5%", "SG0206", "≥", "write \">=\"")]
    [InlineData("a ≤ 5%", "SG0206", "≤", "write \"<=\"")]
    [InlineData("a ＝ b", "SG0206", "＝", "write \"=\"")]
    [InlineData("a ＜ b", "SG0206", "＜", "write \"<\"")]
    [InlineData("a ＞ b", "SG0206", "＞", "write \">\"")]
    [InlineData("a > 5％", "SG0206", "％", "write \"%\"")]
    [InlineData("a － b", "SG0206", "－", "write \"-\"")]
    [InlineData("a − b", "SG0206", "−", "write \"-\"")]
    [InlineData("a × b", "SG0206", "×", "write \"*\"")]
    [InlineData("a ÷ b", "SG0206", "÷", "write \"/\"")]
    [InlineData("（a)", "SG0206", "（", "write \"(\"")]
    [InlineData("(a）", "SG0206", "）", "write \")\"")]
    [InlineData("min(a，b)", "SG0206", "，", "write \",\"")]
    [InlineData("a in (b、c)", "SG0206", "、", "write \",\"")]
    [InlineData("a == b", "SG0206", "==", "write \"=\"")]
    [InlineData("a && b", "SG0206", "&&", "write \"and\"")]
    [InlineData("a || b", "SG0206", "||", "write \"or\"")]
    [InlineData("!a", "SG0206", "!", "write \"not\"")]
    [InlineData("a <> b", "SG0206", "<>", "write \"!=\"")]
    [InlineData("a >= ５%", "SG0206", "５", "write \"5\"")]
    [InlineData("a $ b", "SG0207", "$", "remove it")]
    [InlineData("a > .5", "SG0207", ".", "0.5")]
    [InlineData("a > 1,000", "SG0208", "1,000", "write \"1000\"")]
    [InlineData("a > 1,000,000 元", "SG0208", "1,000,000", "write \"1000000\"")]
    [InlineData("a > 2020-7-1", "SG0209", "2020-7-1", "2020-07-21")]
    [InlineData("a > 2020-02-30", "SG0209", "2020-02-30", "2020-07-21")]
    [InlineData("a > 5 万圆", "SG0210", "万圆", "known units")]
    [InlineData("a > 5e6", "SG0210", "e6", "known units")]
    [InlineData("a > 5 万 foo", "SG0210", "foo", "known units")]
    [InlineData("a > 5 times", "SG0210", "times", "次")]
    [InlineData("Revenue > 5", "SG0211", "Revenue", "write \"revenue\"")]
    [InlineData("a >", "SG0213", "", "complete it")]
    [InlineData("(a", "SG0213", "", "complete it")]
    [InlineData("a b", "SG0212", "b", "staff >= 5")]
    [InlineData("a = b)", "SG0212", ")", "staff >= 5")]
    [InlineData("收入 > 5", "SG0212", "收入", "staff >= 5")]
    [InlineData("a in b", "SG0212", "b", "staff >= 5")]
    [InlineData("a in ()", "SG0212", ")", "staff >= 5")]
    [InlineData("a between 5", "SG0212", "5", "staff >= 5")]
    [InlineData("a between [1 .. 5]", "SG0212", "..", "staff >= 5")]
    [InlineData("a < b < c", "SG0214", "<", "a < b and b < c")]
    [InlineData("a between [.., 5]", "SG0215", "[", "write \"(\"")]
    [InlineData("a between [5, ..]", "SG0215", "]", "write \")\"")]
    public void Each_fault_points_at_its_place_and_says_what_to_do(string text, string code, string place, string mend)
    {
        var (read, faults) = Written.Expression(text);
        Assert.Null(read);
        var fault = Assert.Single(faults);
        Assert.Equal((code, place), (fault.Code.Id, fault.Span.Text));
        Assert.Contains(mend, fault.Mend(MessageLanguage.English), StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("a adn b", "and")]
    [InlineData("a betwen [1, 2]", "between")]
    [InlineData("a > 5 entreprise", "enterprise")]
    [InlineData("a > 5 吨标准煤", "吨标煤")]
    [InlineData("a > 5 kwh", "kWh")]
    public void A_near_spelling_is_offered(string text, string near) => Assert.Equal(near, Assert.Single(Written.Expression(text).Faults).Near);

    [Theory]
    [InlineData("5 万元 + 1")]
    [InlineData("revenue")]
    [InlineData("40 家以上")]
    public void A_figure_stands_alone(string text) => Assert.Single(Written.Figure(text).Faults);

    [Fact]
    public void Length_and_depth_are_bounded()
    {
        Assert.Equal("SG0204", Fault(new string('a', 2001)));
        Assert.Equal("SG0205", Fault(new string('(', 1999)));
        Assert.Equal("SG0205", Fault(new string('-', 1999)));
        Assert.Equal("SG0205", Fault(string.Concat(Enumerable.Repeat("not ", 400)) + "a"));
        Assert.Equal("SG0205", Fault("a" + string.Concat(Enumerable.Repeat(" + a", 32))));
        static string Fault(string text) => Assert.Single(Written.Expression(text).Faults).Code.Id;
    }
}
