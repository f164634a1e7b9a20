using System.Globalization;
using System.Numerics;
using SiteGen.Core.Expressions;

namespace SiteGen.Core.Pages.Pictures;

/// <summary>Lengths as a drawing writes them: exact until they are written, then with at most two decimals.</summary>
internal static class Length
{
    /// <summary><c>33.33</c>; a half is rounded up.</summary>
    public static string Write(Rational value)
    {
        var hundredths = value * 200 + Rational.One;
        return $"{new Rational(BigInteger.Divide(hundredths.Numerator, hundredths.Denominator * 2), 100)}";
    }

    public static string Percent(Rational value) => $"{Write(value)}%";

    /// <param name="hundredths">Of the size of the reader's text.</param>
    public static string Rem(int hundredths) => string.Create(CultureInfo.InvariantCulture, $"{new Rational(hundredths, 100)}rem");
}
