using SiteGen.Core.Expressions;

namespace SiteGen.Core.Validation.Prose;

/// <summary>Numbers in Chinese characters: <c>十二</c>, <c>五万</c>, <c>两百</c>, <c>三点五</c>, <c>二〇</c>.</summary>
internal static class HanNumeral
{
    private const string Digits = "〇一二三四五六七八九";

    /// <summary>Null for what is no one number: <c>三四</c> is three or four.</summary>
    public static Rational? Parse(string written)
    {
        var point = written.IndexOf('点', StringComparison.Ordinal);
        if (point < 0)
            return ParseWhole(written);
        return ParseWhole(written[..point]) is { } whole && Rational.TryParse($"0.{string.Concat(written[(point + 1)..].Select(DigitOf))}", out var part)
            ? whole + part
            : null;
    }

    private static Rational? ParseWhole(string written) =>
        written.Length > 1 && written.All(letter => DigitOf(letter) >= 0) ? ParseDigits(written) : ParseScales(written);

    /// <summary>Digit after digit only where a zero shows that it is meant so.</summary>
    private static Rational? ParseDigits(string written) =>
        written.Any(letter => DigitOf(letter) == 0) && Rational.TryParse(string.Concat(written.Select(DigitOf)), out var value) ? value : null;

    private static Rational? ParseScales(string written)
    {
        var (whole, section, digit) = (Rational.Zero, Rational.Zero, (int?)null);
        foreach (var letter in written)
        {
            var (value, scale) = (DigitOf(letter), ScaleOf(letter));
            if (value > 0 && digit > 0)
                return null;
            if (value >= 0)
                digit = value;
            else if (scale < 10_000)
                (section, digit) = (section + Math.Max(digit ?? 1, 1) * (Rational)scale, null);
            else
                (whole, section, digit) = (Scaled(whole, section + (digit ?? 0), scale), Rational.Zero, null);
        }

        return whole + section + (digit ?? 0);
    }

    /// <summary><c>两万亿</c>: 亿 multiplies what stands before it, 万 included.</summary>
    private static Rational Scaled(Rational whole, Rational section, int scale)
    {
        if (scale == 10_000)
            return whole + (section.IsZero ? Rational.One : section) * scale;
        var all = whole + section;
        return (all.IsZero ? Rational.One : all) * scale;
    }

    private static int DigitOf(char letter) => letter switch
    {
        '零' or '○' => 0,
        '两' => 2,
        _ => Digits.IndexOf(letter, StringComparison.Ordinal),
    };

    private static int ScaleOf(char letter) => letter switch { '十' => 10, '百' => 100, '千' => 1000, '万' => 10_000, _ => 100_000_000 };
}
