using FsCheck;
using FsCheck.Fluent;
using SiteGen.Core.Expressions;
using SiteGen.Core.Rules.Analyses;
using Xunit;

namespace SiteGen.Tests.Rules;

/// <summary>Stretches against the figures that lie in them, one by one.</summary>
public sealed class StretchTests
{
    private static readonly Rational[] Figures = [.. Enumerable.Range(-24, 49).Select(number => new Rational(number, 4))];

    private static Gen<Rational?> Ends => Gen.OneOf(Gen.Choose(-10, 10).Select(half => (Rational?)new Rational(half, 2)), Gen.Constant<Rational?>(null));

    private static Arbitrary<Stretch> Stretches => (
        from low in Ends
        from high in Ends
        from included in Gen.Choose(0, 3)
        select new Stretch(low, low is not null && included % 2 == 0, high, high is not null && included < 2)).ToArbitrary();

    [Fact]
    public void What_lies_in_both_lies_in_each() => Prop.ForAll(Stretches, Stretches, (a, b) =>
        Assert.All(Figures, figure => Assert.Equal(Holds(a, figure) && Holds(b, figure), Holds(a.And(b), figure)))).QuickCheckThrowOnFailure();

    [Fact]
    public void What_is_left_lies_in_the_one_and_not_in_the_other() => Prop.ForAll(Stretches, Stretches, (a, b) =>
        Assert.All(Figures, figure => Assert.Equal(
            Holds(a, figure) && !Holds(b, figure), b.IsEmpty ? Holds(a, figure) : a.Minus(b).Any(piece => Holds(piece, figure))))).QuickCheckThrowOnFailure();

    [Fact]
    public void On_a_grid_the_same_multiples_are_left() => Prop.ForAll(Stretches, stretch =>
    {
        var drawn = stretch.OnGrid(Rational.One);
        Assert.All(Figures.Where(figure => figure.IsInteger), figure => Assert.Equal(Holds(stretch, figure), Holds(drawn, figure)));
        Assert.True(drawn.IsEmpty || (drawn.Low ?? 0).IsInteger);
    }).QuickCheckThrowOnFailure();

    [Theory]
    [InlineData(null)]
    [InlineData(1)]
    [InlineData(2)]
    public void A_witness_lies_in_the_stretch(int? step) => Prop.ForAll(Stretches, stretch =>
    {
        var drawn = stretch.OnGrid(step);
        if (drawn.IsEmpty)
            return;
        var witness = stretch.Witness(step);
        Assert.True(Holds(stretch, witness));
        Assert.True(step is not { } unit || (witness / unit).IsInteger);
    }).QuickCheckThrowOnFailure();

    private static bool Holds(Stretch stretch, Rational figure) => !stretch.IsEmpty && !stretch.And(Stretch.Point(figure)).IsEmpty;
}
