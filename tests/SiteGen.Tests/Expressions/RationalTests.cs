using System.Numerics;
using FsCheck;
using FsCheck.Fluent;
using SiteGen.Core.Expressions;
using Xunit;

namespace SiteGen.Tests.Expressions;

public sealed class RationalTests
{
    private static Arbitrary<Rational> Rationals =>
        (from numerator in Gen.Choose(-100_000, 100_000)
         from denominator in Gen.Choose(1, 5000)
         select new Rational(numerator, denominator)).ToArbitrary();

    [Fact]
    public void Addition_and_multiplication_are_a_field() =>
        Prop.ForAll(Rationals, Rationals, Rationals, (a, b, c) =>
            a + b == b + a && a * b == b * a && a + (b + c) == (a + b) + c && a * (b * c) == (a * b) * c
            && a * (b + c) == a * b + a * c && a - a == Rational.Zero && (b.IsZero || a / b * b == a)).QuickCheckThrowOnFailure();

    [Fact]
    public void Values_are_normalised_so_equal_ones_are_equal_all_through() =>
        Prop.ForAll(Rationals, Gen.Choose(-50, 50).Where(factor => factor != 0).ToArbitrary(), (a, factor) =>
        {
            var same = new Rational(a.Numerator * factor, a.Denominator * factor);
            return same == a && same.GetHashCode() == a.GetHashCode() && $"{same}" == $"{a}" && same.Denominator > 0;
        }).QuickCheckThrowOnFailure();

    [Fact]
    public void Order_agrees_with_subtraction() =>
        Prop.ForAll(Rationals, Rationals, (a, b) =>
            a.CompareTo(b) == (a - b).Sign && a < b == b > a && a <= b == !(b < a)).QuickCheckThrowOnFailure();

    [Fact]
    public void Decimals_are_written_and_read_back() =>
        Prop.ForAll(Gen.Choose(-1_000_000, 1_000_000).ToArbitrary(), Gen.Choose(0, 9).ToArbitrary(), (digits, places) =>
        {
            var value = new Rational(digits, BigInteger.Pow(10, places));
            return Rational.TryParse($"{value}", out var read) && read == value;
        }).QuickCheckThrowOnFailure();

    [Theory]
    [InlineData(1, 20, "0.05")]
    [InlineData(-5, 4, "-1.25")]
    [InlineData(10, 5, "2")]
    [InlineData(1, 3, "1/3")]
    [InlineData(-2, 6, "-1/3")]
    [InlineData(0, -7, "0")]
    public void Text_is_a_decimal_where_it_ends(int numerator, int denominator, string text) =>
        Assert.Equal(text, $"{new Rational(numerator, denominator)}");

    [Theory]
    [InlineData("")]
    [InlineData("-")]
    [InlineData("+1")]
    [InlineData(".5")]
    [InlineData("5.")]
    [InlineData("1e5")]
    [InlineData("1,000")]
    [InlineData("--1")]
    [InlineData("٣")]
    public void Other_forms_are_refused(string text) => Assert.False(Rational.TryParse(text, out _));

    [Fact]
    public void The_default_is_zero()
    {
        Assert.Equal("0", $"{default(Rational)}");
        Assert.Equal(Rational.One, default(Rational) + 1);
        Assert.Equal(new Rational(0, 5), default);
    }
}
