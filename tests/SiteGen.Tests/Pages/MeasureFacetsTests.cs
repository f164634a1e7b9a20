using SiteGen.Core.Diagnostics;
using SiteGen.Core.Model;
using SiteGen.Core.Pages;
using SiteGen.Core.Pages.Parts;
using Xunit;

namespace SiteGen.Tests.Pages;

public sealed class MeasureFacetsTests(MinimalSite site) : IClassFixture<MinimalSite>
{
    private const string Loom = "river-grant/loom-subsidy";
    private const string Prize = "river-grant/craft-prize";

    [Fact]
    public void A_measure_answers_every_facet()
    {
        var facets = new MeasureFacets(Context());
        Assert.Equal(
            ["region valley", "agency valley/crafts-office", "kind subsidy", "programme craft", "amount small", "status ended"],
            facets.Tokens(site.Knowledge.Measures.Single(measure => measure.FullId == Loom)).Select(token => $"{token.Name} {token.Text}"));
    }

    [Fact]
    public void What_the_source_leaves_open_is_an_answer_too()
    {
        var prize = site.Knowledge.Measures.Single(measure => measure.FullId == Prize) with { Programmes = [] };
        var tokens = new MeasureFacets(Context()).Tokens(prize).ToDictionary(token => token.Name, token => token.Text);
        Assert.Equal(("not-stated", "none"), (tokens["agency"], tokens["programme"]));
    }

    [Fact]
    public void A_facet_lists_what_measures_have_with_their_number_and_only_where_there_is_a_choice()
    {
        var views = new MeasureFacets(Context(site.Knowledge with { Measures = [.. Copies()] })).Views;
        var agency = views.Single(view => view.Name == "agency");
        Assert.Equal(("From whom", "valley/crafts-office", 3), (agency.Label, agency.Values[0].Id, agency.Values[0].Count));
        Assert.Equal(("not-stated", "Agency not stated"), (agency.Values[^1].Id, agency.Values[^1].Label));
        Assert.DoesNotContain("region", views.Select(view => view.Name));
        Assert.All(views, view => Assert.All(view.Values, value => Assert.True(value.Count > 0)));
    }

    [Fact]
    public void A_measure_without_measures_beside_it_leaves_no_choice() =>
        Assert.Empty(new MeasureFacets(Context(site.Knowledge with { Measures = [site.Knowledge.Measures[0]] })).Views);

    [Fact]
    public void A_policy_concerns_what_lies_in_its_region_and_what_that_lies_in()
    {
        var policy = site.Knowledge.Policies[0];
        var elsewhere = new Region(new("sea", policy.Region.Span), site.Knowledge.Regions[0].Name, null, []);
        var places = new RegionPlaces(site.Knowledge with
        {
            Regions = [.. site.Knowledge.Regions, elsewhere],
            Policies = [In("valley"), In("sea"), In("river")],
        });
        Assert.Equal(["river", "valley", "sea"], places.OfPolicies.Select(region => region.Id.Value));
        Assert.Equal(["river", "valley"], places.ServedFrom("river"));
        Assert.Equal(["river", "valley"], places.ServedFrom("valley"));
        Assert.Equal(["sea"], places.ServedFrom("sea"));

        PolicyDocument In(string region) => policy with { Region = new(region, policy.Region.Span) };
    }

    [Fact]
    public void A_name_that_two_regions_share_is_told_apart()
    {
        var office = site.Knowledge.Agencies[0];
        var names = AgencyNames.Of(Context(site.Knowledge with { Agencies = [office with { RegionId = "river" }, office with { RegionId = "valley" }] }));
        Assert.Equal([$"{office.ShortName.En.Value} (River City)", $"{office.ShortName.En.Value} (Valley District)"], names.Select(name => name.Label));
    }

    [Fact]
    public void The_list_says_at_each_row_what_the_facets_count()
    {
        var pages = site.Render();
        var html = MinimalSite.Text(pages, "en/measures/index.html");
        Assert.Contains("data-region=\"valley\" data-agency=\"valley/crafts-office\" data-kind=\"subsidy\"", html, StringComparison.Ordinal);
        Assert.Contains(" src=\"/base/assets/client/measures.", html, StringComparison.Ordinal);
        Assert.Contains(" blocking=\"render\"></script>", html, StringComparison.Ordinal);
        Assert.Contains("<noscript><p class=\"note\">Filtering needs scripts", html, StringComparison.Ordinal);
        Assert.DoesNotContain("data-kind", MinimalSite.Text(pages, "en/programmes/craft/index.html"), StringComparison.Ordinal);
        Assert.DoesNotContain("client/measures.", MinimalSite.Text(pages, "en/index.html"), StringComparison.Ordinal);
    }

    private IEnumerable<Measure> Copies()
    {
        var loom = site.Knowledge.Measures.Single(measure => measure.FullId == Loom);
        var prize = site.Knowledge.Measures.Single(measure => measure.FullId == Prize);
        return [loom, prize, loom, prize, loom];
    }

    private PageContext Context(KnowledgeBase? knowledge = null)
    {
        var context = site.Context(Language.English, new DiagnosticBag());
        return knowledge is null ? context : context with { Sources = context.Sources with { Knowledge = knowledge } };
    }
}
