using System.Globalization;
using System.Numerics;
using SiteGen.Core.Expressions;

namespace SiteGen.Core.Model;

/// <summary>Money as results write it: yuan with two decimals, <c>50000.00</c>; a finer figure with all it has.</summary>
public static class MoneyText
{
    public static string Write(Rational yuan)
    {
        var fen = yuan * 100;
        if (!fen.IsInteger)
            return $"{yuan}";
        var size = BigInteger.Abs(fen.Numerator);
        return string.Create(CultureInfo.InvariantCulture, $"{(fen.Sign < 0 ? "-" : "")}{size / 100}.{(int)(size % 100):00}");
    }
}
