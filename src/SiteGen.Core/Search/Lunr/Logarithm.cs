namespace SiteGen.Core.Search.Lunr;

/// <summary>The natural logarithm to the last bit as V8 computes it: the platform's differs from it in one value of twelve.</summary>
/// <remarks>
/// The method and its constants are those of <c>e_log.c</c> of the Freely Distributable LIBM (Sun Microsystems, 1993), which V8's <c>ieee754::log</c> follows:
/// x = 2^k · (1 + f) with 1 + f between √½ and √2; with s = f / (2 + f), log(1 + f) = 2s + s·R, where R is Remez's polynomial of degree 14 in s.
/// The order of every operation is part of the result.
/// </remarks>
internal static class Logarithm
{
    private const double Ln2High = 6.93147180369123816490e-01;
    private const double Ln2Low = 1.90821492927058770002e-10;

    private const double Lg1 = 6.666666666666735130e-01;
    private const double Lg2 = 3.999999999940941908e-01;
    private const double Lg3 = 2.857142874366239149e-01;
    private const double Lg4 = 2.222219843214978396e-01;
    private const double Lg5 = 1.818357216161805012e-01;
    private const double Lg6 = 1.531383769920937332e-01;
    private const double Lg7 = 1.479819860511658591e-01;

    private const int Bias = 1023;
    private const int MantissaMask = 0xfffff;

    /// <param name="x">Finite, and not below the least normal number.</param>
    public static double Of(double x)
    {
        var bits = BitConverter.DoubleToInt64Bits(x);
        var high = (int)(bits >> 32);
        var mantissa = high & MantissaMask;
        var aboveRoot = (mantissa + 0x95f64) & 0x100000;
        var k = (high >> 20) - Bias + (aboveRoot >> 20);
        var f = WithHighWord(bits, mantissa | (aboveRoot ^ 0x3ff00000)) - 1;
        return ((2 + mantissa) & MantissaMask) < 3 ? NearPower(f, k) : ByPolynomial(f, k, mantissa);
    }

    /// <summary>Where |f| is below 2^-20, three terms of the series are enough.</summary>
    private static double NearPower(double f, double k)
    {
        if (f == 0)
            return k == 0 ? 0 : (k * Ln2High) + (k * Ln2Low);
        var r = f * f * (0.5 - (0.33333333333333333 * f));
        return k == 0 ? f - r : (k * Ln2High) - (r - (k * Ln2Low) - f);
    }

    private static double ByPolynomial(double f, double k, int mantissa)
    {
        var s = f / (2 + f);
        var z = s * s;
        var w = z * z;
        var even = w * (Lg2 + (w * (Lg4 + (w * Lg6))));
        var odd = z * (Lg1 + (w * (Lg3 + (w * (Lg5 + (w * Lg7))))));
        var r = odd + even;
        if (((mantissa - 0x6147a) | (0x6b851 - mantissa)) <= 0)
            return k == 0 ? f - (s * (f - r)) : (k * Ln2High) - ((s * (f - r)) - (k * Ln2Low) - f);
        var half = 0.5 * f * f;
        return k == 0 ? f - (half - (s * (half + r))) : (k * Ln2High) - (half - ((s * (half + r)) + (k * Ln2Low)) - f);
    }

    private static double WithHighWord(long bits, int high) => BitConverter.Int64BitsToDouble(((long)high << 32) | (bits & uint.MaxValue));
}
