using SiteGen.Core.Expressions;
using SiteGen.Core.Model;
using SiteGen.Core.Validation.Prose;
using Xunit;

namespace SiteGen.Tests.Validation;

/// <summary>What is a figure in a sentence and what is a name. Those that may be a way of speaking are left out here.</summary>
public sealed class ProseFigureTests
{
    [Theory]
    [InlineData("奖励5000万元", "50000000元")]
    [InlineData("0.5亿元", "50000000元")]
    [InlineData("10亿多元", "1000000000元")]
    [InlineData("５０００万元，占２０％", "50000000元 20%")]
    [InlineData("奖励五万元", "50000元")]
    [InlineData("三十至五十万元", "500000元")]
    [InlineData("30至50万元", "300000元 500000元")]
    [InlineData("100—300万元", "1000000元 3000000元")]
    [InlineData("500万元至1亿元", "5000000元 100000000元")]
    [InlineData("分别奖励15、10、5万元", "150000元 100000元 50000元")]
    [InlineData("5000万元至2亿元（含）的，4%以上", "50000000元 200000000元 4%")]
    [InlineData("每年1-2家", "1家 2家")]
    [InlineData("年节能不低于200吨标煤或者节电20万度", "200吨标煤 200000度")]
    [InlineData("200吨标准煤，20万千瓦时", "200吨标煤 200000度")]
    [InlineData("1项以上", "1项")]
    [InlineData("各承担50%", "50%")]
    [InlineData("百分之二十", "20%")]
    [InlineData("提高3个百分点", "3%")]
    [InlineData("三分之一", "1/3倍")]
    [InlineData("非工业项目条件减半", "0.5倍")]
    [InlineData("先给一半", "0.5倍")]
    [InlineData("总量实现倍增", "2倍")]
    [InlineData("翻一番，达到两倍", "2倍 2倍")]
    [InlineData("三家企业、两项专利、十五天内", "3家 2项 15天")]
    [InlineData("自取得之日起30日内", "")]
    [InlineData("6个月内", "6月")]
    [InlineData("一百二十家", "120家")]
    [InlineData("40家和240家以上", "40家 240家")]
    public void Chinese_figures_are_found(string text, string figures) => Assert.Equal(figures, Write(text, Language.Chinese));

    [Theory]
    [InlineData("围绕“四个一”标准化建设行动")]
    [InlineData("“四个一百”进唐山活动")]
    [InlineData("市“4×100”项目建设")]
    [InlineData("唐山“凤凰英才3.0升级版”")]
    [InlineData("党的十九大及十九届历次全会")]
    [InlineData("提供“一对一”服务")]
    [InlineData("深入贯彻“12234”工作思路")]
    [InlineData("“互联网+”，5G，三维（3D）打印")]
    [InlineData("《中国制造2025》，2017—2020年，到2025年底，2020年7月21日")]
    [InlineData("蓟州政办发〔2020〕8号，国发〔2010〕7号")]
    [InlineData("ISO 9001，ISO9001，GB/T 29490-2013")]
    [InlineData("第2)、3)项，第十二条，第三条、第1至4款")]
    [InlineData("“6.培育中小企业品牌”，1)、（2）、①")]
    [InlineData("7月1日前，12月")]
    [InlineData("二〇二五年六月")]
    [InlineData("第一百家，21世纪")]
    [InlineData("统一思想，千方百计，百家企业，十分重要，一是二是")]
    [InlineData("电话022-12345678，见 https://a.example/2020/12")]
    [InlineData("有一种产品，一个项目，一年，一次性")]
    public void Chinese_names_are_none(string text) => Assert.Equal("", Write(text, Language.Chinese));

    [Theory]
    [InlineData("CNY 50 million", "50000000元")]
    [InlineData("RMB 0.05 billion, 50 million yuan", "50000000元 50000000元")]
    [InlineData("CNY 750,000 in that year", "750000元")]
    [InlineData("CNY 1 million to CNY 3 million", "1000000元 3000000元")]
    [InlineData("CNY 1 to 3 million", "1000000元 3000000元")]
    [InlineData("CNY 300,000 to 500,000", "300000元 500000元")]
    [InlineData("five million yuan", "5000000元")]
    [InlineData("200 tonnes of standard coal equivalent (tce) or 200,000 kWh", "200吨标煤 200000度")]
    [InlineData("20% or more, 5 per cent, 3 percentage points", "20% 5% 3%")]
    [InlineData("1-2 national enterprises", "1 2")]
    [InlineData("40 and 240 or more respectively", "40 240")]
    [InlineData("three enterprises, twenty-five people, a three-year plan", "3家 25人 3年")]
    [InlineData("the conditions are reduced by half", "0.5倍")]
    [InlineData("the requirement is halved", "0.5倍")]
    [InlineData("one third of the cost", "1/3倍")]
    [InlineData("the total is to double", "2倍")]
    [InlineData("twice the base, twice a year", "2 2")]
    [InlineData("at least 1 visit a month", "1")]
    [InlineData("In 2020, 40 SMEs", "40")]
    public void English_figures_are_found(string text, string figures) => Assert.Equal(figures, Write(text, Language.English));

    [Theory]
    [InlineData("the \"Four Ones\" standardisation campaign, the \"Four Hundreds\" into Tangshan campaign")]
    [InlineData("the city's \"4×100\" projects")]
    [InlineData("Tangshan's \"Phoenix Talent 3.0 Upgraded Edition\"")]
    [InlineData("the Party's 19th National Congress")]
    [InlineData("\"one-to-one\" services, one of their products, once a year")]
    [InlineData("the \"12234\" working approach")]
    [InlineData("\"Internet Plus\", 5G and three-dimensional (3D) printing")]
    [InlineData("Made in China 2025, 2017–2020, by the end of 2025, 21 July 2020, July 21, 2020")]
    [InlineData("国发〔2010〕7号 (No. 7 of 2010)")]
    [InlineData("ISO 9001, GB/T 29490-2013")]
    [InlineData("item 6 (building SME brands), items 2) and 3), Article 12, Parts 1 to 4")]
    [InlineData("four gates, both parts, the first half of the year, either of the two")]
    [InlineData("A Hundred Research Institutes")]
    public void English_names_are_none(string text) => Assert.Equal("", Write(text, Language.English));

    [Theory]
    [InlineData("5000万元", "CNY 50 million", true)]
    [InlineData("0.5亿元", "CNY 50 million", true)]
    [InlineData("5000万元", "CNY 5 million", false)]
    [InlineData("5000万元", "CNY 50 thousand", false)]
    [InlineData("条件减半", "the conditions are reduced by half", true)]
    [InlineData("一半", "50%", true)]
    [InlineData("条件减半", "the conditions are reduced", false)]
    [InlineData("各承担50%", "50% each", true)]
    [InlineData("各承担50%", "40% each", false)]
    [InlineData("总量实现倍增", "the total is to double", true)]
    [InlineData("每年至少两次", "at least twice a year", true)]
    [InlineData("三年行动计划", "Three-Year Action Plan", true)]
    [InlineData("三年行动计划", "Two-Year Action Plan", false)]
    [InlineData("40家", "40 SMEs", true)]
    [InlineData("5天", "5 months", false)]
    [InlineData("六项特点，四道关口", "six qualities, four gates", true)]
    [InlineData("三家", "three enterprises", true)]
    [InlineData("三家", "four enterprises", false)]
    [InlineData("“四个一”行动", "the \"Four Ones\" campaign", true)]
    [InlineData("百分之五", "5%", true)]
    [InlineData("5%，5%", "5%", false)]
    [InlineData("2020家", "2020 enterprises", true)]
    [InlineData("24小时", "24 hours", true)]
    [InlineData("二十四小时", "24 hours", true)]
    public void Both_languages_name_the_same_figures(string chinese, string english, bool same) => Assert.Equal(same, IsSame(chinese, english));

    [Fact]
    public void Any_figure_changed_in_one_language_of_the_real_content_is_found()
    {
        var (changes, unseen) = (0, new List<string>());
        foreach (var text in BilingualTexts.Of(RealContent.Read()))
            foreach (var (figure, chinese, english) in Changes(text))
            {
                changes++;
                if (IsSame(chinese, english))
                    unseen.Add($"{figure}: {chinese} / {english}");
            }

        Assert.True(changes > 300, $"{changes} changes");
        Assert.Empty(unseen);
    }

    private static IEnumerable<(string Figure, string Chinese, string English)> Changes(LocalizedText text)
    {
        foreach (var figure in ProseFigures.Of(text.Zh.Value, Language.Chinese).Where(figure => figure is { IsSure: true, IsWord: false }))
            yield return (figure.Written, Change(text.Zh.Value, figure), text.En.Value);
        foreach (var figure in ProseFigures.Of(text.En.Value, Language.English).Where(figure => figure is { IsSure: true, IsWord: false }))
            yield return (figure.Written, text.Zh.Value, Change(text.En.Value, figure));
    }

    /// <summary>The last digit of the number is another.</summary>
    private static string Change(string text, ProseFigure figure)
    {
        var number = figure.Written.Length - figure.Written.SkipWhile(letter => !char.IsAsciiDigit(letter)).SkipWhile(letter => char.IsAsciiDigit(letter) || letter is ',' or '.').Count();
        var last = figure.Start + figure.Written[..number].LastIndexOfAny([.. "0123456789"]);
        return $"{text[..last]}{(char)('0' + (text[last] - '0' + 3) % 10)}{text[(last + 1)..]}";
    }

    private static bool IsSame(string chinese, string english)
    {
        var (zh, en) = (ProseFigures.Of(chinese, Language.Chinese), ProseFigures.Of(english, Language.English));
        return !ProseFigures.Missing(zh, en).Any() && !ProseFigures.Missing(en, zh).Any();
    }

    private static string Write(string text, Language language) =>
        string.Join(' ', ProseFigures.Of(text, language).Where(figure => figure.IsSure).Select(Write));

    private static string Write(ProseFigure figure) => figure.Form switch
    {
        FigureForm.Percent => $"{figure.Value * 100}%",
        FigureForm.Part => $"{figure.Value}倍",
        _ => $"{figure.Value}{string.Concat(figure.Dimension.Bases.Select(unit => Units.Of(unit).Spellings[0]))}",
    };
}
