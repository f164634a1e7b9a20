using SiteGen.Core.Expressions;
using SiteGen.Core.Model;
using Xunit;

namespace SiteGen.Tests.Binding;

/// <summary>What <c>measures.yaml</c> says of amounts, shares and combining, as the model holds it.</summary>
public sealed class MeasureFileTests
{
    private const string Measures = "policies/river-grant/measures.yaml";

    private const string Shares = "\n      shares:\n        - payer: valley/crafts-office\n          share: 100%\n          due: recognised_craft = newly\n";

    [Fact]
    public void A_table_of_sums_may_be_shared()
    {
        var knowledge = EditedContent.Minimal.Edit(
            Measures, "fixed: 3 万元\n", "table:\n        along: loom_spend / revenue\n        rows:\n          - range: \"[0%, ..)\"\n            pay: 3 万元" + Shares).Read();
        var table = Assert.IsType<TableAmount>(knowledge.Measures[1].Amount);
        Assert.Equal("loom_spend / revenue", ExpressionText.Write(table.Along.Expression!));
        Assert.Equal(("[0%, ..)", "30000 元"), (Text(Assert.Single(table.Rows).Range), Text(table.Rows[0].Pay)));
        Assert.Equal("recognised_craft = newly", Text(Assert.Single(table.Shares).Due!));
    }

    [Fact]
    public void Statements_on_combining_name_measures_by_local_and_full_ids()
    {
        var knowledge = With("exclusive: [loom-subsidy, river-grant/craft-prize]").Read();
        var statement = Assert.IsType<Exclusive>(Assert.Single(knowledge.Combinings));
        Assert.Equal("river-grant/both", statement.FullId);
        Assert.Equal(["river-grant/loom-subsidy", "river-grant/craft-prize"], statement.FullMeasureIds);
        Assert.Equal("100000 元", Text(Assert.IsType<SumCap>(With("cap: 10 万元\n    of: [loom-subsidy, craft-prize]").Read().Combinings[0]).Cap));
        Assert.IsType<Together>(With("together: [loom-subsidy, craft-prize]").Read().Combinings[0]);
    }

    [Theory]
    [InlineData("exclusive: [loom-subsidy, craft-price]", "SG0402 craft-price")]
    [InlineData("exclusive: [loom-subsidy, river-grant/loom-subsidy]", "SG0442 river-grant/loom-subsidy")]
    [InlineData("together: [loom-subsidy]", "SG0443 loom-subsidy")]
    [InlineData("together: []", "SG0326 []")]
    [InlineData("cap: 10 人\n    of: [loom-subsidy, craft-prize]", "SG0229 10 人")]
    [InlineData("cap: 10 万元", "SG0302 id")]
    [InlineData("exlusive: [loom-subsidy, craft-prize]", "SG0301 exlusive")]
    [InlineData("exclusive: [loom-subsidy, craft-prize]\n    together: [loom-subsidy, craft-prize]", "SG0312 together")]
    [InlineData("exclusive: [loom-subsidy, craft-prize]\n    of: [loom-subsidy]", "SG0301 of")]
    public void Each_fault_of_a_statement_is_told(string statement, string told) =>
        Assert.Equal(told, Assert.Single(With(statement).Faults().Select(fault => $"{fault.Code.Id} {fault.Span.Text}")));

    [Fact]
    public void A_programme_that_applies_by_one_of_its_own_criteria_goes_in_a_circle()
    {
        var content = EditedContent.Minimal.Edit("programmes.yaml", "    step: 1\n", "    step: 1\n    applies:\n      met: river-grant/loom-intensity\n");
        Assert.Equal("SG0239", Assert.Single(content.Faults()).Code.Id);
    }

    [Fact]
    public void A_programme_may_say_whom_it_concerns()
    {
        var knowledge = EditedContent.Minimal.Edit("programmes.yaml", "    step: 1\n", "    step: 1\n    applies: revenue > 0\n").Read();
        Assert.Equal("revenue > 0", Text(knowledge.Programmes[0].Applies!));
    }

    private static EditedContent With(string statement) =>
        EditedContent.Minimal.With(Measures, EditedContent.Minimal[Measures] + $"combining:\n  - id: both\n    cites: \"#looms\"\n    {statement}\n");

    private static string Text(Rule rule) => ExpressionText.Write(rule.Expression!);
}
