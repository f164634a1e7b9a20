using SiteGen.Core.Diagnostics;
using SiteGen.Core.Expressions;
using SiteGen.Core.Model;
using SiteGen.Core.Outputs.OpenData;
using SiteGen.Core.Sources;
using SiteGen.Core.Yaml;
using Xunit;

namespace SiteGen.Tests.Outputs;

public sealed class FiguresTests
{
    [Theory]
    [InlineData("40 家", "40", "家")]
    [InlineData("2 个", "2", "个")]
    [InlineData("2项", "2", "项")]
    [InlineData("50%", "50", "%")]
    [InlineData("2.5 %", "2.5", "%")]
    [InlineData("2 倍", "2", "倍")]
    [InlineData("5 万元", "50000", "元")]
    [InlineData("0.5 亿元", "50000000", "元")]
    [InlineData("200 吨标煤/年", "200", "吨标煤/年")]
    [InlineData("20 万千瓦时", "200000", "千瓦时")]
    [InlineData("20 万 kWh/year", "200000", "kWh/year")]
    [InlineData("7", "7", null)]
    [InlineData("3 万", "30000", null)]
    public void A_figure_is_given_in_its_unit_without_scale(string written, string number, string? unit)
    {
        var rule = Read(written);
        Assert.Equal((number, unit), (Figures.Number(rule), Figures.WrittenUnit(rule)));
    }

    [Theory]
    [InlineData("6%", "6%")]
    [InlineData("0.5 %", "0.5%")]
    public void A_share_is_given_in_percent(string written, string expected) => Assert.Equal(expected, Figures.Percent(Read(written)));

    private static Rule Read(string written)
    {
        var file = new SourceFile("x.yaml", "x.yaml", written);
        var (diagnostics, span) = (new DiagnosticBag(), new SourceSpan(file, 0, written.Length));
        var rule = new Rule(new(written, span), ExpressionReader.ReadFigure(new YamlScalar(written, true, 0, span), diagnostics));
        Assert.Empty(diagnostics.ToSorted());
        return rule;
    }
}
