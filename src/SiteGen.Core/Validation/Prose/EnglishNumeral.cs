using System.Collections.Immutable;
using SiteGen.Core.Expressions;

namespace SiteGen.Core.Validation.Prose;

/// <summary>Numbers in English words: <c>three</c>, <c>twenty-five</c>, <c>two hundred and ten</c>, <c>five million</c>.</summary>
internal static class EnglishNumeral
{
    private static readonly ImmutableArray<string> Ones =
    [
        "zero", "one", "two", "three", "four", "five", "six", "seven", "eight", "nine", "ten", "eleven", "twelve", "thirteen", "fourteen",
        "fifteen", "sixteen", "seventeen", "eighteen", "nineteen",
    ];

    private static readonly ImmutableArray<string> Tens = ["twenty", "thirty", "forty", "fifty", "sixty", "seventy", "eighty", "ninety"];

    public static Rational? Parse(string written)
    {
        var (whole, section, isOpen) = (Rational.Zero, Rational.Zero, true);
        foreach (var word in written.ToLowerInvariant().Split([' ', '-', '\n', '\t'], StringSplitOptions.RemoveEmptyEntries).Where(word => word != "and"))
        {
            var (tens, ones, scale) = (Tens.IndexOf(word), Ones.IndexOf(word), ScaleOf(word));
            if (scale == 0 && !isOpen && !(ones is > 0 and < 10 && IsTens(section)))
                return null;
            isOpen = scale > 0;
            if (scale == 100)
                section = (section.IsZero ? Rational.One : section) * scale;
            else if (scale > 0)
                (whole, section) = (whole + (section.IsZero ? Rational.One : section) * scale, Rational.Zero);
            else
                section += tens >= 0 ? (tens + 2) * 10 : ones;
        }

        return whole + section;
    }

    /// <summary>How many one of the word is; 0 where it is no scale.</summary>
    public static int ScaleOf(string word) => word.ToLowerInvariant() switch
    {
        "hundred" => 100,
        "thousand" => 1000,
        "million" => 1_000_000,
        "billion" => 1_000_000_000,
        _ => 0,
    };

    private static bool IsTens(Rational section) => (section / 10).IsInteger && !(section / 100).IsInteger && !((section - 10) / 100).IsInteger;
}
