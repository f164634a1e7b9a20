using SiteGen.Core.Expressions;
using Xunit;

namespace SiteGen.Tests.Expressions;

public sealed class UnitTests
{
    [Theory]
    [InlineData("5000 万元", "50000000", "money (yuan)")]
    [InlineData("0.5亿元", "50000000", "money (yuan)")]
    [InlineData("3 千万元", "30000000", "money (yuan)")]
    [InlineData("2 百万 yuan", "2000000", "money (yuan)")]
    [InlineData("3 亿 元", "300000000", "money (yuan)")]
    [InlineData("7 CNY", "7", "money (yuan)")]
    [InlineData("200 吨标煤/年", "200", "energy (tce a year)")]
    [InlineData("1 万 tce / year", "10000", "energy (tce a year)")]
    [InlineData("20 万度/年", "200000", "electricity (kWh a year)")]
    [InlineData("2 千千瓦时", "2000", "electricity (kWh)")]
    [InlineData("5千瓦时", "5", "electricity (kWh)")]
    [InlineData("12 个月", "12", "a length of time (months)")]
    [InlineData("1 个", "1", "a number of items (items)")]
    [InlineData("40 家", "40", "a number of enterprises (enterprises)")]
    [InlineData("20%", "0.2", "a plain number or percentage")]
    [InlineData("1.5 倍", "1.5", "a plain number or percentage")]
    [InlineData("20 万", "200000", "a plain number or percentage")]
    public void Figures_are_held_in_base_units(string text, string value, string dimension)
    {
        var figure = Written.Sound(Written.Figure(text));
        Assert.Equal((value, dimension), ($"{figure.Value}", $"{figure.Dimension}"));
    }

    [Fact]
    public void Scales_are_no_units()
    {
        Assert.False(Written.Sound(Written.Figure("20 万")).HasUnit);
        Assert.True(Written.Sound(Written.Figure("20 万")).IsSameAs(Written.Sound(Written.Figure("200000"))));
        Assert.True(Written.Sound(Written.Figure("3 倍")).HasUnit);
        Assert.True(Written.Sound(Written.Figure("5000 万元")).IsSameAs(Written.Sound(Written.Figure("0.5 亿元"))));
        Assert.False(Written.Sound(Written.Figure("50%")).IsSameAs(Written.Sound(Written.Figure("0.5"))));
    }

    [Fact]
    public void Every_spelling_belongs_to_one_unit() =>
        Assert.Distinct(Units.All.SelectMany(unit => unit.Spellings));

    [Fact]
    public void Dimensions_are_equal_by_value_and_undo_one_another()
    {
        var perHead = Dimension.Money / Dimension.Of(BaseUnit.Person);
        Assert.Equal(Dimension.Money, perHead * Dimension.Of(BaseUnit.Person));
        Assert.Equal(Dimension.None.GetHashCode(), (Dimension.Money / Dimension.Money).GetHashCode());
        Assert.Equal("money (yuan for each of persons)", $"{perHead}");
        Assert.True(Dimension.Of(BaseUnit.Person).IsCount);
        Assert.False(perHead.IsCount || Dimension.Money.IsCount || Dimension.None.IsCount);
    }
}
