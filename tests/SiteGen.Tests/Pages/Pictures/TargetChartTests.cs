using System.Collections.Immutable;
using SiteGen.Core.Model;
using SiteGen.Core.Pages.Pictures;
using Xunit;
using static SiteGen.Tests.Pages.Pictures.Drawn;

namespace SiteGen.Tests.Pages.Pictures;

/// <summary>Which targets stand in one chart, and how long their bars are.</summary>
public sealed class TargetChartTests(MinimalSite site) : IClassFixture<MinimalSite>
{
    [Fact]
    public void Bars_are_exact_from_zero_to_the_greatest_and_stand_in_order() =>
        Assert.Equal(["7 家 100", "3 家 42.86", "1 家 14.29"], Bars(Target("1 家"), Target("7 家"), Target("3 家")));

    [Fact]
    public void A_figure_alone_is_left_to_the_table() => Assert.Empty(Charts(Target("40 家")));

    [Fact]
    public void A_percentage_or_a_multiple_is_drawn_alone() => Assert.Equal(
        ["50% 50 of the whole", "By the end of 2025: percentages", "2 倍 100 over a base of 50", "By the end of 2025: multiples of the base"],
        Charts(Target("50%"), Target("2 倍", comparison: TargetComparison.Multiple)).SelectMany(chart => Lines(chart).Append(chart.Title)));

    [Fact]
    public void A_percentage_over_the_whole_lengthens_the_scale() =>
        Assert.Equal(["150% 100 of the whole", "75% 50 of the whole"], Bars(Target("150%"), Target("75%")));

    [Fact]
    public void A_multiple_below_its_base_is_shorter_than_it() => Assert.Equal(["0.5 倍 50 over a base of 100"], Bars(Target("0.5 倍")));

    [Fact]
    public void Units_cadences_and_years_are_never_mixed()
    {
        var charts = Charts(
            Target("1 家"), Target("2 家"), Target("3 人"), Target("4 人"),
            Target("5 家", by: 2024), Target("6 家", by: 2024), Target("7 家", by: null), Target("8 家", by: null),
            Target("9 家", cadence: Cadence.Yearly, by: 2024), Target("10 家", cadence: Cadence.Yearly),
            Target("11 度/年"), Target("12 度/年"), Target("13"), Target("14"));
        Assert.Equal(
            [
                "By the end of 2025: number of enterprises", "By the end of 2025: number of people", "By the end of 2024: number of enterprises",
                "In total (year not stated): number of enterprises", "Each year: number of enterprises", "By the end of 2025: electricity a year",
                "By the end of 2025: figures",
            ],
            charts.Select(chart => chart.Title));
        Assert.All(charts, chart => Assert.Equal(2, chart.Bars.Length));
    }

    [Fact]
    public void A_span_goes_on_lightly_and_an_open_end_has_a_tip()
    {
        var chart = Assert.Single(Charts(Target("1 家", "2 家", TargetComparison.Between), Target("4 家", comparison: TargetComparison.AtLeast)));
        Assert.Equal([("100", null), ("25", "25")], chart.Bars.Select(bar => (bar.Bar.Solid, bar.Bar.Light)));
        Assert.Equal(["M100.7 0h1l2 4l-2 4h-1l2-4z", null], chart.Bars.Select(bar => bar.Bar.Tip));
        Assert.All(chart.Bars, bar => Assert.Equal("104", bar.Bar.Span));
        Assert.Equal(["An arrow: this figure or more.", "A lighter end: up to the higher figure."], chart.Notes);
    }

    [Fact]
    public void A_figure_beside_one_ten_thousand_times_as_large_is_seen() =>
        Assert.Equal(["10000 家 100", "1 家 0.75"], Bars(Target("1 家"), Target("10000 家")));

    [Fact]
    public void A_tiny_span_beside_a_great_figure_is_seen() =>
        Assert.Equal(["10000 家 100", "1 家 0.75 + 0.75"], Bars(Target("1 家", "2 家", TargetComparison.Between), Target("10000 家")));

    [Fact]
    public void Zero_has_no_length() => Assert.Equal(["0 家 0", "0 家 0", "0% 0 of the whole"], Bars(Target("0 家"), Target("0 家"), Target("0%")));

    [Fact]
    public void What_cannot_be_drawn_from_zero_is_left_to_the_table() =>
        Assert.Empty(Charts(Target("no figure"), Target("-5%"), Target("-1 家"), Target("2 家")));

    [Fact]
    public void A_programme_has_its_targets_marked_among_the_others()
    {
        var context = Context(site, Language.English, knowledge =>
            WithTargets(knowledge, Target("1 家", programme: "craft"), Target("2 家"), Target("50%")));
        var chart = Assert.Single(TargetChart.Around(context, context.Lookup.Programmes["craft"]));
        Assert.Equal([false, true], chart.Bars.Select(bar => bar.IsOwn));
        Assert.NotNull(chart.Policy);
        Assert.Equal(["Targets of this programme are in bold."], chart.Notes);
    }

    [Fact]
    public void Titles_read_in_Chinese() => Assert.Equal(
        ["每年：企业数", "到2025年底：百分比"],
        TargetChart.Of(
            Context(site, Language.Chinese, knowledge => WithTargets(
                knowledge, Target("1 家", cadence: Cadence.Yearly), Target("2 家", cadence: Cadence.Yearly), Target("5%"))),
            site.Knowledge.Policies[0]).Select(chart => chart.Title));

    private ImmutableArray<TargetChart> Charts(params ImmutableArray<Target> targets) =>
        TargetChart.Of(Context(site, Language.English, knowledge => WithTargets(knowledge, targets)), site.Knowledge.Policies[0]);

    private IEnumerable<string> Bars(params ImmutableArray<Target> targets) => Charts(targets).SelectMany(Lines);

    private static IEnumerable<string> Lines(TargetChart chart) => chart.Bars.Select(bar =>
        $"{bar.Metric} {bar.Bar.Solid}{(bar.Bar.Light is { } light ? $" + {light}" : "")}{(bar.Bar.HasTrack ? " of the whole" : "")}"
        + (bar.Base is { } below ? $" over a base of {below.Solid}" : ""));
}
