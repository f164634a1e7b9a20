using System.Globalization;
using System.Numerics;

namespace SiteGen.Core.Expressions;

/// <summary>An exact number: a fraction in lowest terms with a positive denominator. <c>default</c> is zero.</summary>
/// <remarks>Decisions and amounts use no floating point, so that exactly 5 % of 5000 万元 is 250 万元 in C# and in JavaScript.</remarks>
public readonly struct Rational : IEquatable<Rational>, IComparable<Rational>
{
    private readonly BigInteger denominator;

    /// <exception cref="DivideByZeroException">The denominator is zero; whoever divides checks this first.</exception>
    public Rational(BigInteger numerator, BigInteger denominator)
    {
        if (denominator.IsZero)
            throw new DivideByZeroException();
        if (denominator.IsOne)
        {
            (Numerator, this.denominator) = (numerator, denominator);
            return;
        }

        var divisor = BigInteger.GreatestCommonDivisor(numerator, denominator) * denominator.Sign;
        Numerator = numerator / divisor;
        this.denominator = denominator / divisor;
    }

    public static Rational Zero => default;

    public static Rational One => new(1, 1);

    /// <summary>Carries the sign.</summary>
    public BigInteger Numerator { get; }

    public BigInteger Denominator => denominator.IsZero ? BigInteger.One : denominator;

    public int Sign => Numerator.Sign;

    public bool IsZero => Numerator.IsZero;

    /// <summary>Without its sign.</summary>
    public Rational Size => Sign < 0 ? -this : this;

    public bool IsInteger => Denominator.IsOne;

    public static implicit operator Rational(BigInteger value) => new(value, BigInteger.One);

    public static implicit operator Rational(int value) => new(value, BigInteger.One);

    public static Rational operator +(Rational a, Rational b) =>
        new(a.Numerator * b.Denominator + b.Numerator * a.Denominator, a.Denominator * b.Denominator);

    public static Rational operator -(Rational a, Rational b) => a + -b;

    public static Rational operator -(Rational a) => new(-a.Numerator, a.Denominator);

    public static Rational operator *(Rational a, Rational b) => new(a.Numerator * b.Numerator, a.Denominator * b.Denominator);

    public static Rational operator /(Rational a, Rational b) => new(a.Numerator * b.Denominator, a.Denominator * b.Numerator);

    public static bool operator ==(Rational a, Rational b) => a.Equals(b);

    public static bool operator !=(Rational a, Rational b) => !a.Equals(b);

    public static bool operator <(Rational a, Rational b) => a.CompareTo(b) < 0;

    public static bool operator <=(Rational a, Rational b) => a.CompareTo(b) <= 0;

    public static bool operator >(Rational a, Rational b) => a.CompareTo(b) > 0;

    public static bool operator >=(Rational a, Rational b) => a.CompareTo(b) >= 0;

    /// <summary>Reads <c>12</c>, <c>-0.5</c>: no exponent, no separators, a digit on each side of the point.</summary>
    public static bool TryParse(string text, out Rational value)
    {
        var digits = text.AsSpan(text.StartsWith('-') ? 1 : 0);
        var point = digits.IndexOf('.');
        var whole = point < 0 ? digits : digits[..point];
        var fraction = point < 0 ? "0" : digits[(point + 1)..];
        var isNumber = IsDigits(whole) && IsDigits(fraction);
        value = isNumber ? ToNumber(whole) + new Rational(ToNumber(fraction), BigInteger.Pow(10, fraction.Length)) : default;
        value = text.StartsWith('-') ? -value : value;
        return isNumber;
    }

    /// <summary>The greatest whole number that is not above it.</summary>
    public BigInteger Floor() => BigInteger.DivRem(Numerator, Denominator, out var rest) - (rest.Sign < 0 ? 1 : 0);

    public BigInteger Ceiling() => -(-this).Floor();

    /// <summary>The nearest whole number, halves away from zero.</summary>
    public BigInteger Rounded() => Sign < 0 ? -(-this).Rounded() : (this + new Rational(1, 2)).Floor();

    public int CompareTo(Rational other) =>
        Denominator == other.Denominator ? Numerator.CompareTo(other.Numerator) : (Numerator * other.Denominator).CompareTo(other.Numerator * Denominator);

    public bool Equals(Rational other) => Numerator == other.Numerator && Denominator == other.Denominator;

    public override bool Equals(object? obj) => obj is Rational other && Equals(other);

    public override int GetHashCode() => HashCode.Combine(Numerator, Denominator);

    /// <summary>A decimal where it ends (<c>-0.05</c>), else the fraction (<c>1/3</c>).</summary>
    public override string ToString()
    {
        if (DecimalPlaces() is not { } places)
            return string.Create(CultureInfo.InvariantCulture, $"{Numerator}/{Denominator}");
        var scaled = BigInteger.Abs(Numerator) * BigInteger.Pow(10, places) / Denominator;
        var digits = scaled.ToString(CultureInfo.InvariantCulture).PadLeft(places + 1, '0');
        return (Sign < 0 ? "-" : "") + (places == 0 ? digits : digits.Insert(digits.Length - places, "."));
    }

    /// <summary>A decimal ends where the denominator has no prime factors but 2 and 5.</summary>
    private int? DecimalPlaces()
    {
        var (twos, odd) = Divide(Denominator, 2);
        var (fives, rest) = Divide(odd, 5);
        return rest.IsOne ? Math.Max(twos, fives) : null;
    }

    private static (int Times, BigInteger Quotient) Divide(BigInteger value, int factor)
    {
        var times = 0;
        for (; (value % factor).IsZero; times++)
            value /= factor;
        return (times, value);
    }

    private static bool IsDigits(ReadOnlySpan<char> text) => !text.IsEmpty && !text.ContainsAnyExceptInRange('0', '9');

    private static BigInteger ToNumber(ReadOnlySpan<char> digits) => BigInteger.Parse(digits, NumberStyles.None, CultureInfo.InvariantCulture);
}
