using System.Text;
using SiteGen.Core.Expressions;

namespace SiteGen.Core.Model;

/// <summary>How a person says the figures of one unit in one language; the scripts of the pages write figures by the same patterns.</summary>
/// <param name="One">What stands around a figure of exactly one.</param>
/// <param name="Many">What stands around any other.</param>
/// <param name="Factor">By which the value is multiplied: 100 of percentages.</param>
/// <param name="IsScaled">Large figures are said in 万 and 亿, or in millions and billions.</param>
/// <param name="IsGrouped">A comma parts thousands.</param>
public sealed record FigurePattern(string One, string Many, int Factor, bool IsScaled, bool IsGrouped)
{
    public static FigurePattern Percent { get; } = new("{0}%", "{0}%", 100, false, false);

    public static FigurePattern Multiple(Language language) =>
        language == Language.Chinese ? new("{0}倍", "{0}倍", 1, false, false) : new("{0} time", "{0} times", 1, false, true);

    public static FigurePattern Of(Dimension dimension, Language language)
    {
        BaseUnit[] bases = [.. dimension.Bases.Where(unit => dimension[unit] > 0)];
        var isYearly = dimension[BaseUnit.Year] < 0;
        return language == Language.Chinese ? Chinese(bases, isYearly ? "/年" : "") : English(bases, isYearly ? " a year" : "");
    }

    /// <summary>Exactly, with all digits; a fraction that no decimal ends stays one.</summary>
    public string Write(Rational value, Language language)
    {
        var said = value * Factor;
        foreach (var (scale, words) in IsScaled ? FigureText.ScalesIn(language) : [])
            if (Scaled(said, scale) is { } scaled)
                return Fill(Many, Fill(words, Grouped($"{scaled}")));
        return Fill(said == Rational.One ? One : Many, Grouped($"{said}"));
    }

    /// <summary>With so many decimals.</summary>
    internal string WriteRounded(Rational value, int places)
    {
        var unit = System.Numerics.BigInteger.Pow(10, places);
        return Fill(Many, Grouped($"{new Rational((value * Factor * unit).Rounded(), unit)}"));
    }

    private static string Fill(string pattern, string text) => pattern.Replace("{0}", text, StringComparison.Ordinal);

    private static FigurePattern Chinese(BaseUnit[] bases, string end)
    {
        var units = bases.Select(unit => unit == BaseUnit.Month ? "个月" : Units.Of(unit).Spellings[0]);
        var pattern = $"{{0}}{string.Concat(units)}{end}";
        return new(pattern, pattern, 1, true, false);
    }

    private static FigurePattern English(BaseUnit[] bases, string end)
    {
        var (one, many) = bases switch
        {
            [BaseUnit.Yuan] => ("CNY {0}", "CNY {0}"),
            [BaseUnit.CoalTonne or BaseUnit.KilowattHour] => ($"{{0}} {Units.Of(bases[0]).Name.En}", $"{{0}} {Units.Of(bases[0]).Name.En}"),
            [BaseUnit.Year or BaseUnit.Month or BaseUnit.Day] => ($"{{0}} {Units.Of(bases[0]).Name.En[..^1]}", $"{{0}} {Units.Of(bases[0]).Name.En}"),
            _ => ("{0}", "{0}"),
        };
        return new(one + end, many + end, 1, bases is [BaseUnit.Yuan], true);
    }

    /// <returns>The value in a scale, null where it is less than one of it or would need more than two decimals.</returns>
    private static Rational? Scaled(Rational value, int scale)
    {
        var scaled = value / scale;
        var size = scaled.Sign < 0 ? -scaled : scaled;
        return size >= Rational.One && (scaled * 100).IsInteger ? scaled : null;
    }

    private string Grouped(string figure)
    {
        if (!IsGrouped)
            return figure;
        var text = new StringBuilder(figure);
        var end = figure.IndexOfAny(['.', '/']);
        for (var at = (end < 0 ? text.Length : end) - 3; at > (figure[0] == '-' ? 1 : 0); at -= 3)
            text.Insert(at, ',');
        return text.ToString();
    }
}
