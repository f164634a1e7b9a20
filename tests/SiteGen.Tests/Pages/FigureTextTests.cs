using SiteGen.Core.Diagnostics;
using SiteGen.Core.Expressions;
using SiteGen.Core.Model;
using SiteGen.Core.Sources;
using SiteGen.Core.Yaml;
using Xunit;

namespace SiteGen.Tests.Pages;

public sealed class FigureTextTests
{
    [Theory]
    [InlineData("5 万元", "5万元", "CNY 50,000")]
    [InlineData("2亿元", "2亿元", "CNY 200 million")]
    [InlineData("5000 万元", "5000万元", "CNY 50 million")]
    [InlineData("0.5 亿元", "5000万元", "CNY 50 million")]
    [InlineData("12345 元", "12345元", "CNY 12,345")]
    [InlineData("123456789 元", "123456789元", "CNY 123,456,789")]
    [InlineData("1.25 亿元", "1.25亿元", "CNY 125 million")]
    [InlineData("10000 亿元", "10000亿元", "CNY 1,000 billion")]
    [InlineData("0 元", "0元", "CNY 0")]
    [InlineData("20%", "20%", "20%")]
    [InlineData("0.5%", "0.5%", "0.5%")]
    [InlineData("200 吨标煤/年", "200吨标煤/年", "200 tce a year")]
    [InlineData("20 万度/年", "20万度/年", "200,000 kWh a year")]
    [InlineData("40 家", "40家", "40")]
    [InlineData("1 项", "1项", "1")]
    [InlineData("1500 人", "1500人", "1,500")]
    [InlineData("2 倍", "2倍", "2 times")]
    [InlineData("3 年", "3年", "3 years")]
    [InlineData("1 个月", "1个月", "1 month")]
    [InlineData("7", "7", "7")]
    public void A_figure_reads_as_a_person_says_it(string written, string zh, string en)
    {
        var figure = Read(written);
        Assert.Equal((zh, en), (FigureText.Write(figure, Language.Chinese), FigureText.Write(figure, Language.English)));
    }

    private static Figure Read(string written)
    {
        var diagnostics = new DiagnosticBag();
        var file = new SourceFile("x.yaml", "x.yaml", $"a: \"{written}\"");
        var scalar = (YamlScalar)((YamlMapping)YamlReader.Read(file, new(), diagnostics)!).Entries[0].Value;
        return Assert.IsType<Figure>(ExpressionReader.ReadFigure(scalar, diagnostics));
    }
}
