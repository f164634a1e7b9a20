using System.Globalization;
using AngleSharp.Html.Parser;
using SiteGen.Core.Diagnostics;
using SiteGen.Core.Expressions;
using SiteGen.Core.Model;
using SiteGen.Core.Pages.Parts;
using SiteGen.Core.Sources;
using SiteGen.Core.Yaml;
using Xunit;

namespace SiteGen.Tests.Pages;

/// <summary>Rules as lists to tick off, over the inputs of the minimal site. A box is written as its number, one for the enterprise's figure as 1=.</summary>
public sealed class TickListTests(MinimalSite site) : IClassFixture<MinimalSite>
{
    [Theory]
    [InlineData("\"revenue > 1 元\"", "1= Revenue: more than CNY 1")]
    [InlineData("\"recognised_craft = newly\"", "1 Recognition as a craft enterprise: Newly recognised")]
    [InlineData("\"revenue > 1 元 and revenue < 9 元\"", "All of these: | 1= Revenue: more than CNY 1 | 2= Revenue: less than CNY 9")]
    [InlineData("{ any: [ \"revenue > 1 元\", { none: [ \"revenue > 2 元\", \"revenue > 3 元\" ] } ] }",
        "At least one of these: | 1= Revenue: more than CNY 1 | None of these: ( 2= Revenue: more than CNY 2 | 3= Revenue: more than CNY 3 )")]
    [InlineData("{ if: { when: \"recognised_craft = newly\", then: \"revenue > 1 元\", else: { all: [ \"revenue > 2 元\" ] } } }",
        "Depending on the case: | 1= In the case of “Recognition as a craft enterprise: Newly recognised”: Revenue: more than CNY 1 "
        + "| Otherwise: ( All of these: ( 2= Revenue: more than CNY 2 ) )")]
    [InlineData("{ readings: [ \"revenue > 3 元\", \"revenue >= 3 元\" ] }",
        "The source can be read in more than one way: | 1= Revenue: more than CNY 3 | 2= Revenue: at least CNY 3")]
    public void Groups_have_no_box_and_what_can_be_checked_has_one(string rule, string list) => Assert.Equal(list, Write(rule));

    [Fact]
    public void A_table_is_one_box_with_its_rows_as_text() => Assert.Equal(
        "1= Spending on looms as a share of revenue, by revenue: {Revenue at most CNY 10 million: at least 20%} {Revenue more than CNY 10 million: at least 20%}",
        Text(Writer().Write(Criterion("loom-intensity")).Items));

    [Fact]
    public void A_criterion_is_named_with_a_link_and_its_own_rule_stands_below()
    {
        var item = Assert.Single(Writer().Write(Read("{ met: loom-intensity }"), "river-grant")!.Items);
        Assert.Equal(("Share of spending on looms", "/base/en/programmes/craft/#river-grant--loom-intensity", null), (item.Text, item.Href, item.Id));
        Assert.Equal("2.1 Support", Assert.Single(item.Cites).Label);
        Assert.Equal("tick--1", Assert.Single(item.Items).Id);
    }

    [Fact]
    public void What_officials_judge_is_a_box_that_says_so()
    {
        var items = new[] { Writer().Write(Criterion("craftsmanship")), Writer().Write(Read("{ met: craftsmanship }"), "river-grant")!.Items[0] };
        Assert.All(items, item => Assert.Equal(("tick--1", "Fine craftsmanship", true, false), (item.Id, item.Text, item.IsJudged, item.HasFigure)));
        Assert.All(items, item => Assert.Empty(item.Items));
    }

    [Fact]
    public void Where_a_criterion_applies_is_ticked_off_before_its_rule() => Assert.Equal(
        "Share of spending on looms ( Applies where: ( 1= Revenue: more than CNY 1 ) | 2= Revenue: more than CNY 2 )",
        Text([Writer().Write(Criterion("loom-intensity") with { Applies = Read("\"revenue > 1 元\""), Require = Read("\"revenue > 2 元\"") })]));

    [Fact]
    public void Nothing_to_decide_is_no_list() => Assert.Null(Writer().Write((Rule?)null, "river-grant"));

    [Fact]
    public void Every_box_of_a_page_has_an_id_and_a_label_of_its_own()
    {
        var boxes = 0;
        foreach (var page in site.Render())
        {
            var document = new HtmlParser().ParseDocument(MinimalSite.Text([page], page.Path));
            var inputs = document.QuerySelectorAll(".tick > input");
            boxes += inputs.Length;
            Assert.Equal(inputs.Select((_, index) => string.Create(CultureInfo.InvariantCulture, $"tick--{index + 1}")), inputs.Select(input => input.Id));
            Assert.All(inputs, input => Assert.Equal(input.Id, input.NextElementSibling!.GetAttribute("for")));
            Assert.All(inputs, input => Assert.Equal("li", input.ParentElement!.LocalName));
            Assert.Empty(document.QuerySelectorAll(".tick-group > input"));
        }

        Assert.True(boxes >= 10);
    }

    private TickListWriter Writer() => new(site.Context(Language.English, new DiagnosticBag()));

    private Criterion Criterion(string id) => site.Knowledge.Criteria.Single(criterion => criterion.Id.Value == id);

    private string Write(string rule)
    {
        var list = Writer().Write(Read(rule), "river-grant")!;
        return (list.Lead is null ? "" : $"{list.Lead} | ") + Text(list.Items);
    }

    private static string Text(IEnumerable<TickItem> items) => string.Join(" | ", items.Select(Text));

    private static string Text(TickItem item) =>
        (item.Id is null ? "" : $"{item.Id["tick--".Length..]}{(item.HasFigure ? "=" : "")} ") + item.Text
        + string.Concat(item.Tiers.Select(tier => $" {{{tier}}}"))
        + (item.Items is [] ? "" : $" ( {Text(item.Items)} )");

    private static Rule Read(string rule)
    {
        var diagnostics = new DiagnosticBag();
        var node = ((YamlMapping)YamlReader.Read(new SourceFile("x.yaml", "x.yaml", $"a: {rule}"), new(), diagnostics)!).Entries[0].Value;
        var expression = RuleReader.Read(node, diagnostics);
        Assert.Empty(MinimalSite.Written(diagnostics));
        return new(new Located<string>(rule, default), expression);
    }
}
