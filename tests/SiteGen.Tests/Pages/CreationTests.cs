using SiteGen.Core.Diagnostics;
using SiteGen.Core.Model;
using SiteGen.Core.Pages;
using SiteGen.Core.Pages.Parts;
using Xunit;

namespace SiteGen.Tests.Pages;

/// <summary>What rests on a clause is shown beside it with its figure.</summary>
public sealed class CreationTests(MinimalSite site) : IClassFixture<MinimalSite>
{
    [Theory]
    [InlineData("prize", "工匠企业奖励 3万元")]
    [InlineData("looms", "织机补助 织机投入的5%")]
    [InlineData("aims", "工匠企业数量 12家")]
    public void A_figure_stands_beside_the_name(string clause, string expected)
    {
        var context = Context(site.Knowledge);
        var creation = Creation.Of(context, site.Knowledge.Policies[0], Clause(clause))[0];
        Assert.Equal(expected, $"{creation.Name} {creation.Figure}");
    }

    [Fact]
    public void A_rule_of_many_lines_and_support_in_kind_have_no_figure()
    {
        var knowledge = site.Knowledge with { Measures = [.. site.Knowledge.Measures.Select(InKind)] };
        var creations = Creation.Of(Context(knowledge), knowledge.Policies[0], Clause("looms"));
        Assert.Equal(["织机补助", "织机投入占比"], creations.Select(creation => creation.Name));
        Assert.All(creations, creation => Assert.Null(creation.Figure));
    }

    private static Measure InKind(Measure measure) => measure with { Amount = new InKindAmount(measure.Summary, measure.Amount.Span) };

    private Clause Clause(string id) => site.Knowledge.Policies[0].AllClauses().Single(clause => clause.Id.Value == id);

    private PageContext Context(KnowledgeBase knowledge)
    {
        var context = site.Context(Language.Chinese, new DiagnosticBag());
        return context with { Sources = context.Sources with { Knowledge = knowledge, References = new(knowledge) } };
    }
}
