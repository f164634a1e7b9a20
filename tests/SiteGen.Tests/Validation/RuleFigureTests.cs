using SiteGen.Core.Expressions;
using SiteGen.Core.Model;
using SiteGen.Core.Validation;
using SiteGen.Tests.Binding;
using Xunit;

namespace SiteGen.Tests.Validation;

/// <summary>Figures of rules and amounts against the clauses that they cite.</summary>
public sealed class RuleFigureTests
{
    private const string Policy = "policies/river-grant/policy.yaml";
    private const string Criteria = "policies/river-grant/criteria.yaml";
    private const string Measures = "policies/river-grant/measures.yaml";
    private const string Targets = "policies/river-grant/targets.yaml";
    private const string Note = "\n    figure_note:\n      zh: 原文没有写明，{0}是本站定的。\n      en: The source does not say; {1} is ours.";

    [Theory]
    [InlineData("fixed: 3 万元", "")]
    [InlineData("fixed: 30000 元", "")]
    [InlineData("fixed: 0.0003 亿元", "")]
    [InlineData("fixed: 3 元", "SG0423 3 元")]
    [InlineData("fixed: 3 亿元", "SG0423 3 亿元")]
    [InlineData("fixed: 4 万元", "SG0422 4 万元")]
    [InlineData("table:\n        along: loom_spend\n        rows:\n          - { range: \"(.., 3 万元]\", pay: 3 万元 }\n          - { range: \"(3 万元, ..)\", pay: 4 万元 }", "SG0422 4 万元")]
    [InlineData("range: \"[3 万元, 4 万元]\"\n      basis: size", "SG0422 4 万元")]
    [InlineData("rate: 6%\n      of: loom_spend\n      cap: 3 万元", "SG0422 6%")]
    [InlineData("fixed: 3 万元\n      shares:\n        - { payer: valley/crafts-office, share: 60%, when: application }\n        - { payer: valley/crafts-office, share: 40%, when: recognition }", "SG0422 60% SG0422 40%")]
    public void An_amount_stands_in_its_clause_in_any_scale(string amount, string told) =>
        Assert.Equal(told, Told(EditedContent.Minimal.Edit(Measures, "fixed: 3 万元", amount)));

    [Theory]
    [InlineData("", "SG0422 1.5 万元")]
    [InlineData("；个体减半", "")]
    public void Halving_halves_the_figures_of_its_clause(string halving, string told) => Assert.Equal(told, Told(EditedContent.Minimal
        .Edit(Policy, "奖励3万元", $"奖励3万元{halving}")
        .Edit(Policy, "awarded CNY 30,000", halving.Length > 0 ? "awarded CNY 30,000, or half of it" : "awarded CNY 30,000")
        .Edit(Measures, "fixed: 3 万元", "range: \"[1.5 万元, 3 万元]\"\n      basis: size")));

    [Theory]
    [InlineData("loom_spend >= 1 项", "1项", "the figure 1", "SG0228 1 项")]
    [InlineData("loom_spend >= 7 万元", null, null, "SG0422 7 万元")]
    [InlineData("loom_spend >= 7 万元", "7万元", "CNY 70,000", "")]
    [InlineData("loom_spend >= 7 万元", "8万元", "CNY 80,000", "SG0422 7 万元 SG0424 原文没有写明，8万元是本站定的。")]
    [InlineData("loom_spend >= 3 万元", "7万元", "CNY 70,000", "SG0424 原文没有写明，7万元是本站定的。")]
    public void A_note_excuses_the_figures_that_it_names(string rule, string? chinese, string? english, string told)
    {
        var note = chinese is null ? "" : Note.Replace("{0}", chinese, StringComparison.Ordinal).Replace("{1}", english, StringComparison.Ordinal);
        Assert.Equal(told, Told(EditedContent.Minimal.Edit(Measures, "require: \"recognised_craft = newly\"", $"require: \"{rule}\"{note}")));
    }

    [Theory]
    [InlineData("loom_spend / revenue >= 20", "SG0249 20")]
    [InlineData("20 <= loom_spend / revenue", "SG0249 20")]
    [InlineData("loom_spend / revenue between [5, 20]", "SG0249 5 SG0249 20")]
    [InlineData("loom_spend / revenue >= 0.2", "")]
    [InlineData("loom_spend / revenue >= 20%", "")]
    [InlineData("loom_spend / revenue >= 0.5 倍", "SG0422 0.5 倍")]
    [InlineData("loom_spend / revenue >= 0.2%", "SG0423 0.2%")]
    [InlineData("loom_spend > 0 元", "")]
    [InlineData("at_least", "")]
    public void A_ratio_is_a_percentage(string rule, string told) => Assert.Equal(told, Told(EditedContent.Minimal.Edit(Measures, "- \"recognised_craft = newly\"",
        rule == "at_least" ? "- at_least:\n            count: 1\n            of: [\"loom_spend > 0 元\"]" : $"- \"{rule}\"")));

    [Theory]
    [InlineData("low: 12 家", "low: 13 家", "SG0422 13 家")]
    [InlineData("low: 12 家", "low: 12 万家", "SG0423 12 万家")]
    [InlineData("zh: 12家", "zh: 十二家", "")]
    [InlineData("en: \"12\"", "en: \"13\"", "SG0420 \"13\" SG0421 13")]
    public void A_target_stands_in_its_clause_and_its_words(string from, string to, string told) =>
        Assert.Equal(told, Told(EditedContent.Minimal.Edit(Targets, from, to)));

    [Theory]
    [InlineData("奖励3万元", "奖励4万元", "SG0420 A newly recognised craft enterprise is awarded CNY 30,000. SG0421 CNY 30,000")]
    [InlineData("CNY 30,000", "CNY 40,000", "SG0420 A newly recognised craft enterprise is awarded CNY 40,000. SG0421 CNY 40,000")]
    [InlineData("奖励3万元。", "", "SG0421 CNY 30,000")]
    public void A_clause_that_disagrees_with_itself_is_told_once(string from, string to, string told) =>
        Assert.Equal(told, Told(EditedContent.Minimal.Edit(Policy, from, to)));

    [Fact]
    public void A_rule_with_a_fault_of_its_own_is_not_held_against_the_clause() =>
        Assert.Equal("SG0228 25 人", Told(EditedContent.Minimal.Edit(Criteria, "require: \">= 20%\"", "require: \">= 25 人\"")));

    [Fact]
    public void Any_figure_of_the_real_rules_is_missed_when_it_is_another()
    {
        var knowledge = RealContent.Read();
        var lookup = new Lookup(knowledge);
        var stated = knowledge.Criteria.Select(item => (item.Cites, Figures: StatedFigures.Of(item)))
            .Concat(knowledge.Measures.Select(item => (item.Cites, Figures: StatedFigures.Of(item))))
            .Concat(knowledge.Targets.Select(item => (item.Cites, Figures: StatedFigures.Of(item))))
            .SelectMany(item => item.Figures.Select(figure => (Cited: CitedFigures.Of(item.Cites.Select(cite => lookup.Clause(cite)!)), figure))).ToList();
        Assert.True(stated.Count > 50, $"{stated.Count} figures");
        foreach (var factor in new Rational[] { 11, new(1, 11), 100, new(1, 100), 10_000, new(1, 10_000) })
            Assert.DoesNotContain(stated, item => item.Cited.Hold(item.figure with { Value = item.figure.Value * factor }));
    }

    /// <summary>What rules can decide is told beside it, and is another matter.</summary>
    private static string Told(EditedContent content) =>
        string.Join(' ', content.Told().Where(told => !told.StartsWith("SG028", StringComparison.Ordinal) && !told.StartsWith("SG029", StringComparison.Ordinal)));
}
