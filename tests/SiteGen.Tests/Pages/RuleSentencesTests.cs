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
    [InlineData("min(revenue, loom_spend) > 1 万元", "min(revenue, loom_spend): more than CNY 10,000", "min(revenue, loom_spend)超过1万元")]
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
