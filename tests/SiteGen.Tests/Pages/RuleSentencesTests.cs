using System.Text;
using SiteGen.Core.Diagnostics;
using SiteGen.Core.Expressions;
using SiteGen.Core.Model;
using SiteGen.Core.Pages.Parts;
using SiteGen.Core.Pages.Sentences;
using SiteGen.Core.Sources;
using SiteGen.Core.Yaml;
using Xunit;

namespace SiteGen.Tests.Pages;

/// <summary>Rules in words, over the inputs of the minimal site.</summary>
public sealed class RuleSentencesTests(MinimalSite site) : IClassFixture<MinimalSite>
{
    [Theory]
    [InlineData("revenue > 200 万元", "Revenue: more than CNY 2 million", "营业收入超过200万元")]
    [InlineData("200 万元 < revenue", "Revenue: more than CNY 2 million", "营业收入超过200万元")]
    [InlineData("loom_spend / revenue >= 5%", "Spending on looms as a share of revenue: at least 5%", "织机投入占营业收入的比例不低于5%")]
    [InlineData("revenue between (1 万元, 2 万元]", "Revenue: more than CNY 10,000 and at most CNY 20,000", "营业收入超过1万元且不超过2万元")]
    [InlineData("recognised_craft = newly", "Recognition as a craft enterprise: Newly recognised", "工匠企业认定为新认定")]
    [InlineData("recognised_craft != none", "Recognition as a craft enterprise: anything but “Not recognised”", "工匠企业认定不为“未认定”")]
    [InlineData("recognised_craft in (none, newly)", "Recognition as a craft enterprise: “Not recognised” or “Newly recognised”", "工匠企业认定为“未认定”或“新认定”")]
    [InlineData("revenue > 1 万元 and revenue < 2 万元",
        "All of these:|- Revenue: more than CNY 10,000|- Revenue: less than CNY 20,000", "以下各项均须满足：|- 营业收入超过1万元|- 营业收入低于2万元")]
    [InlineData("min(revenue, loom_spend) > 1 万元",
        "The smallest of revenue and spending on looms: more than CNY 10,000", "营业收入和织机投入中的最小值超过1万元")]
    [InlineData("max(revenue, loom_spend, 5 万元) > 1 万元",
        "The largest of revenue, spending on looms and CNY 50,000: more than CNY 10,000", "营业收入、织机投入和5万元中的最大值超过1万元")]
    [InlineData("sum(revenue, loom_spend) > 1 万元", "The sum of revenue and spending on looms: more than CNY 10,000", "营业收入和织机投入之和超过1万元")]
    [InlineData("round(revenue) > 1 元", "Revenue, rounded to a whole figure: more than CNY 1", "营业收入（四舍五入取整）超过1元")]
    [InlineData("round(revenue, 1 万元) > loom_spend",
        "Revenue, rounded to a multiple of CNY 10,000: more than spending on looms", "营业收入（四舍五入到1万元的整数倍）超过织机投入")]
    [InlineData("(revenue + loom_spend) / (revenue - (loom_spend - 1 元)) > 2 倍",
        "(revenue + spending on looms) ÷ (revenue − (spending on looms − CNY 1)): more than 2 times",
        "（营业收入 + 织机投入） ÷ （营业收入 − （织机投入 − 1元））超过2倍")]
    [InlineData("loom_spend / revenue * 2 >= 5% + 1%", "(spending on looms as a share of revenue) × 2: at least 5% + 1%", "（织机投入占营业收入的比例） × 2不低于5% + 1%")]
    [InlineData("-revenue < 0", "−revenue: less than 0", "−营业收入低于0")]
    [InlineData("as_of <= 2020-01-02", "The day of assessment: on or before 2 January 2020", "评估当日不晚于2020年1月2日")]
    [InlineData("2020-01-02 < as_of", "The day of assessment: after 2 January 2020", "评估当日晚于2020年1月2日")]
    [InlineData("as_of between [2020-01-02, 2020-03-04)",
        "The day of assessment: on or after 2 January 2020 and before 4 March 2020", "评估当日不早于2020年1月2日且早于2020年3月4日")]
    [InlineData("years_between(2017-01-01, as_of) >= 3 年",
        "Whole years from 1 January 2017 to the day of assessment: at least 3 years", "2017年1月1日至评估当日的整年数不低于3年")]
    [InlineData("months_between(2017-01-01, as_of) < 6 月",
        "Whole months from 1 January 2017 to the day of assessment: less than 6 months", "2017年1月1日至评估当日的整月数低于6个月")]
    [InlineData("days_between(2017-01-01, as_of) <= 30 天",
        "Days from 1 January 2017 to the day of assessment: at most 30 days", "2017年1月1日至评估当日的天数不超过30天")]
    public void A_rule_reads_as_a_sentence(string rule, string en, string zh) =>
        Assert.Equal((en, zh), (Write($"\"{rule}\"", Language.English), Write($"\"{rule}\"", Language.Chinese)));

    [Fact]
    public void A_table_has_a_line_for_each_row() => Assert.Equal(
        "Spending on looms as a share of revenue, by revenue:|- Revenue at most CNY 50 million: at least 5%|- Revenue more than CNY 50 million: at least 4%",
        Write("""
            { table: { of: "loom_spend / revenue", along: "revenue", rows: [
              { range: "(.., 5000 万元]", require: ">= 5%" },
              { range: "(5000 万元, ..)", require: ">= 4%" } ] } }
            """, Language.English));

    [Fact]
    public void A_table_is_a_scale_too_with_the_words_of_its_lines() => Assert.Equal(
        [("Revenue less than CNY 10,000", "at least 5%"), ("Revenue at least CNY 10,000 and at most CNY 20,000", "more than 4%"), ("Revenue more than CNY 20,000", "at least 3%")],
        View("""
            { table: { of: "loom_spend / revenue", along: "revenue", rows: [
              { range: "(.., 1 万元)", require: ">= 5%" }, { range: "[1 万元, 2 万元]", require: "> 4%" }, { range: "(2 万元, ..)", require: ">= 3%" } ] } }
            """, Language.English).Scale!.Tiers.Select(tier => (tier.Range, tier.Requirement)));

    [Fact]
    public void Cases_and_counts_are_told() => Assert.Equal(
        "At least 1 of these:|- Depending on the case:|  - In the case of “Recognition as a craft enterprise: Newly recognised”: Revenue: at least CNY 1"
        + "|  - Otherwise: Revenue: at least CNY 2|- The source can be read in more than one way:|  - Revenue: more than CNY 3|  - Revenue: at least CNY 3",
        Write("""
            { at_least: { count: 1, of: [
              { if: { when: "recognised_craft = newly", then: "revenue >= 1 元", else: "revenue >= 2 元" } },
              { readings: [ "revenue > 3 元", "revenue >= 3 元" ] } ] } }
            """, Language.English));

    [Theory]
    [InlineData(Language.English,
        "At least 60 points in all:|- Worth 40: Revenue: more than CNY 10,000|- Worth 20.5:|  - All of these:|    - Revenue: more than CNY 1|    - Spending on looms: more than CNY 1")]
    [InlineData(Language.Chinese,
        "以下各项得分合计不低于60分：|- 40分：营业收入超过1万元|- 20.5分：|  - 以下各项均须满足：|    - 营业收入超过1元|    - 织机投入超过1元")]
    public void A_score_names_the_points_of_each_rule(Language language, string text) => Assert.Equal(text, Write("""
        { points: { at_least: 60, rows: [
          { when: "revenue > 1 万元", points: 40 },
          { when: { all: [ "revenue > 1 元", "loom_spend > 1 元" ] }, points: 20.5 } ] } }
        """, language));

    [Fact]
    public void An_operator_without_words_keeps_its_canonical_text() =>
        Assert.Equal("{ novelty: [\"revenue > 3 元\"] }", Write("{ novelty: [ \"revenue > 3 元\" ] }", Language.English));

    [Fact]
    public void A_criterion_is_named_and_its_own_rule_stands_below()
    {
        var criterion = site.Knowledge.Criteria.First(criterion => criterion.Require is not null);
        var text = Write($"{{ met: {criterion.FullId} }}", Language.English);
        Assert.StartsWith($"{criterion.Name.En.Value}|- ", text);
    }

    private string Write(string rule, Language language)
    {
        var text = new StringBuilder();
        Append(text, View(rule, language), 0);
        return text.ToString();
    }

    private RuleView View(string rule, Language language)
    {
        var diagnostics = new DiagnosticBag();
        var file = new SourceFile("x.yaml", "x.yaml", $"a: {rule}");
        var node = ((YamlMapping)YamlReader.Read(file, new(), diagnostics)!).Entries[0].Value;
        var expression = RuleReader.Read(node, diagnostics);
        Assert.Empty(MinimalSite.Written(diagnostics));
        var view = new RuleSentences(site.Context(language, diagnostics), "river-grant").Write(expression!);
        Assert.Empty(MinimalSite.Written(diagnostics));
        return view;
    }

    private static void Append(StringBuilder text, RuleView view, int depth)
    {
        text.Append(depth == 0 ? "" : "|").Append(' ', Math.Max(2 * (depth - 1), 0)).Append(depth == 0 ? "" : "- ").Append(view.Text);
        foreach (var item in view.Items)
            Append(text, item, depth + 1);
    }
}
