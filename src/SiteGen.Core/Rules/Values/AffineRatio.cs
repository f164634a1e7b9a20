using SiteGen.Core.Expressions;

namespace SiteGen.Core.Rules.Values;

/// <summary><c>constant + x·X + y·Y</c> over the one or two figures that are being tried.</summary>
internal readonly record struct Affine(Rational Constant, Rational X, Rational Y)
{
    public static Affine One { get; } = new(1, default, default);

    public bool IsConstant => X.IsZero && Y.IsZero;

    public static Affine operator +(Affine a, Affine b) => new(a.Constant + b.Constant, a.X + b.X, a.Y + b.Y);

    public static Affine operator -(Affine a) => new(-a.Constant, -a.X, -a.Y);

    public static Affine operator *(Affine a, Rational factor) => new(a.Constant * factor, a.X * factor, a.Y * factor);

    /// <summary>Null where the product would be no straight line.</summary>
    public static Affine? Product(Affine a, Affine b) => a.IsConstant ? b * a.Constant : b.IsConstant ? a * b.Constant : null;
}

/// <summary>One straight line by another: what ratios of answers are.</summary>
internal sealed record AffineRatio(Affine Numerator, Affine Denominator)
{
    public bool IsConstant => Numerator.IsConstant && Denominator.IsConstant;

    public static AffineRatio Constant(Rational value) => new(new(value, default, default), Affine.One);

    public static AffineRatio? Sum(AffineRatio? a, AffineRatio? b)
    {
        if (a is null || b is null)
            return null;
        if (a.Denominator == b.Denominator)
            return new(a.Numerator + b.Numerator, a.Denominator);
        return Ratio(Affine.Product(a.Numerator, b.Denominator), Affine.Product(b.Numerator, a.Denominator), Affine.Product(a.Denominator, b.Denominator));
    }

    public static AffineRatio? Negative(AffineRatio? a) => a is null ? null : new(-a.Numerator, a.Denominator);

    public static AffineRatio? Product(AffineRatio? a, AffineRatio? b) =>
        a is null || b is null ? null : Ratio(Affine.Product(a.Numerator, b.Numerator), default(Affine), Affine.Product(a.Denominator, b.Denominator));

    /// <summary>Where the divisor is zero is a line of its own; where it is none at all would be lost, so that it must not be a ratio itself.</summary>
    public static AffineRatio? Quotient(AffineRatio? a, AffineRatio? b) =>
        a is null || b is null || b.Numerator == default || !b.Denominator.IsConstant
            ? null
            : Ratio(Affine.Product(a.Numerator, b.Denominator), default(Affine), Affine.Product(a.Denominator, b.Numerator));

    /// <summary>The lines on which a comparison of both can turn: where they are equal, and where a denominator is zero. Null where one is not straight.</summary>
    public static IReadOnlyList<Affine>? Turns(AffineRatio? a, AffineRatio? b)
    {
        if (a is null || b is null || Affine.Product(a.Numerator, b.Denominator) is not { } left || Affine.Product(b.Numerator, a.Denominator) is not { } right)
            return null;
        return [left + -right, a.Denominator, b.Denominator];
    }

    private static AffineRatio? Ratio(Affine? one, Affine? other, Affine? denominator) =>
        one is { } a && other is { } b && denominator is { } d ? new(a + b, d) : null;
}
