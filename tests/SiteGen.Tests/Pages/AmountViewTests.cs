using SiteGen.Core.Diagnostics;
using SiteGen.Core.Model;
using SiteGen.Core.Pages.Parts;
using SiteGen.Tests.Binding;
using Xunit;

namespace SiteGen.Tests.Pages;

/// <summary>Amounts in words, in edits of the minimal content.</summary>
public sealed class AmountViewTests(MinimalSite site) : IClassFixture<MinimalSite>
{
    private const string Measures = "policies/river-grant/measures.yaml";

    private const string Table = """
        table:
                along: revenue
                rows:
                  - range: "(.., 1000 万元]"
                    pay: 3 万元
                  - range: "(1000 万元, ..)"
                    pay: 10 万元
        """;

    private const string Shares = """
        fixed: 3 万元
              shares:
                - payer: valley/crafts-office
                  share: 100%
                  when: application
                  due: revenue >= 1000 万元
        """;

    [Theory]
    [InlineData(Language.English, "CNY 30,000 to CNY 100,000, by revenue", "Revenue at most CNY 10 million: CNY 30,000|Revenue more than CNY 10 million: CNY 100,000")]
    [InlineData(Language.Chinese, "3万元至10万元，按营业收入分档", "营业收入不超过1000万元: 3万元|营业收入超过1000万元: 10万元")]
    public void A_table_has_a_line_for_each_row(Language language, string main, string rows)
    {
        var view = View(EditedContent.Minimal.Edit(Measures, "fixed: 3 万元", Table).Edit(Measures, "cites: [\"#prize\"]", "cites: [\"#prize\", \"#looms\"]"), language);
        Assert.Equal((main, true), (view.Main, view.IsFigure));
        Assert.Equal(rows, string.Join('|', view.Steps.Select(step => $"{step.Name}: {step.Pay}")));
    }

    [Theory]
    [InlineData("exclusive: [loom-subsidy, craft-prize]", "An enterprise can have only one of this measure and “Loom subsidy”.", "与“织机补助”不能同时享受，只能选其一。")]
    [InlineData("cap: 10 万元\n    of: [loom-subsidy, river-grant/craft-prize]", "Together with “Loom subsidy” at most CNY 100,000.", "与“织机补助”合计最高10万元。")]
    [InlineData("together: [craft-prize, loom-subsidy]", "This measure can be had together with “Loom subsidy”.", "可与“织机补助”同时享受。")]
    public void What_is_said_on_combining_stands_beside_the_amount(string statement, string en, string zh)
    {
        var content = EditedContent.Minimal.With(
            Measures, EditedContent.Minimal[Measures] + $"combining:\n  - id: both\n    cites: \"#looms\"\n    {statement}\n");
        Assert.Equal(en, Assert.Single(View(content, Language.English).Details));
        Assert.Equal(zh, Assert.Single(View(content, Language.Chinese).Details));
    }

    [Theory]
    [InlineData(Language.English, "Revenue: at least CNY 10 million")]
    [InlineData(Language.Chinese, "营业收入不低于1000万元")]
    public void A_share_says_when_it_can_be_paid(Language language, string due)
    {
        var view = View(EditedContent.Minimal.Edit(Measures, "fixed: 3 万元", Shares).Edit(Measures, "cites: [\"#prize\"]", "cites: [\"#prize\", \"#looms\"]"), language);
        Assert.Equal(due, Assert.Single(view.Shares).Due?.Text);
    }

    private AmountView View(EditedContent content, Language language)
    {
        var (diagnostics, knowledge) = (new DiagnosticBag(), content.Read());
        var context = site.Context(language, diagnostics);
        context = context with { Sources = context.Sources with { Knowledge = knowledge, Lookup = new(knowledge) } };
        var view = AmountView.Of(context, knowledge.Measures.Single(measure => measure.Id.Value == "craft-prize"));
        Assert.Equal("", MinimalSite.Written(diagnostics));
        return view;
    }
}
