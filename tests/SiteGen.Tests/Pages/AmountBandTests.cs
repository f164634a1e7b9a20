using System.Collections.Immutable;
using SiteGen.Core.Expressions;
using SiteGen.Core.Model;
using SiteGen.Core.Pages.Parts;
using SiteGen.Core.Sources;
using SiteGen.Tests.Expressions;
using Xunit;

namespace SiteGen.Tests.Pages;

public sealed class AmountBandTests
{
    private static readonly SourceSpan Nowhere = SourceSpan.StartOf(new("amounts.yaml", "amounts.yaml", ""));

    private static readonly LocalizedText What = new(new("", Nowhere), new("", Nowhere));

    [Theory]
    [InlineData("0 元", nameof(AmountBand.Small))]
    [InlineData("5 万元", nameof(AmountBand.Small))]
    [InlineData("10 万元", nameof(AmountBand.Small))]
    [InlineData("100000.01 元", nameof(AmountBand.Middle))]
    [InlineData("50 万元", nameof(AmountBand.Middle))]
    [InlineData("500001 元", nameof(AmountBand.Large))]
    [InlineData("2 亿元", nameof(AmountBand.Large))]
    [InlineData("500 元 * number_of_jobs", nameof(AmountBand.Uncapped))]
    public void A_fixed_sum(string pay, string band) => Check(band, new FixedAmount(Rule(pay), [], Nowhere));

    [Theory]
    [InlineData("[1 万元, 10 万元]", nameof(AmountBand.Small))]
    [InlineData("[30 万元, 50 万元]", nameof(AmountBand.Middle))]
    [InlineData("[100 万元, 300 万元]", nameof(AmountBand.Large))]
    [InlineData("[100 万元, ..)", nameof(AmountBand.Uncapped))]
    public void A_range_counts_by_its_upper_end(string range, string band) => Check(band, new RangeAmount(Rule(range), RangeBasis.NotStated, [], Nowhere));

    [Theory]
    [InlineData(null, nameof(AmountBand.Uncapped))]
    [InlineData("8 万元", nameof(AmountBand.Small))]
    [InlineData("20 万元", nameof(AmountBand.Middle))]
    [InlineData("500 万元", nameof(AmountBand.Large))]
    public void A_rate_counts_by_its_cap(string? cap, string band) =>
        Check(band, new RateAmount(Rule("6%"), Rule("equipment_spend"), cap is null ? null : Rule(cap), Rule("1 万元"), [], Nowhere));

    [Theory]
    [InlineData("5 万元;10 万元", nameof(AmountBand.Small))]
    [InlineData("5 万元;50 万元;20 万元", nameof(AmountBand.Middle))]
    [InlineData("75 万元;5 万元", nameof(AmountBand.Large))]
    [InlineData("75 万元;500 元 * number_of_jobs", nameof(AmountBand.Uncapped))]
    public void A_ladder_counts_by_its_highest_step(string pays, string band)
    {
        var steps = pays.Split(';').Select((pay, index) => new LadderStep(new($"step-{index}", Nowhere), Rule(pay))).ToImmutableArray();
        Check(band, new LadderAmount(new("listing", Nowhere), null, steps, Nowhere));
    }

    [Fact]
    public void A_table_counts_by_its_highest_row()
    {
        ImmutableArray<AmountRow> rows = [new(Rule("(.., 1 亿元]"), Rule("5 万元")), new(Rule("[0 元, ..)"), Rule("20 万元"))];
        Check(nameof(AmountBand.Middle), new TableAmount(Rule("revenue"), rows, [], Nowhere));
    }

    [Fact]
    public void What_is_no_figure_has_a_band_of_its_own()
    {
        Check(nameof(AmountBand.ByReference), new ReferencedAmount(new("rules", Nowhere), Nowhere));
        Check(nameof(AmountBand.InKind), new InKindAmount(What, Nowhere));
        Check(nameof(AmountBand.NotStated), new UnspecifiedAmount(What, Nowhere));
    }

    private static void Check(string band, Amount amount) => Assert.Equal(band, $"{AmountBands.Of(amount)}");

    private static Rule Rule(string written)
    {
        Expression read = written[0] is '[' or '(' ? Written.Sound(Written.Interval(written)) : Written.Sound(Written.Expression(written));
        return new(new(written, Nowhere), read);
    }
}
