using System.Text;
using SiteGen.Core.Expressions;

namespace SiteGen.Core.Model;

/// <summary>A figure as a person would say it: <c>5000万元</c>, <c>CNY 50 million</c>, <c>20%</c>, <c>200吨标煤/年</c>, <c>200 tce a year</c>.</summary>
/// <remarks>Exact: a scale is used only where the figure has at most two decimals in it. English leaves counted things unnamed: 40家 is 40.</remarks>
public static class FigureText
{
    public static string Write(Figure figure, Language language)
    {
        if (figure.IsPercent)
            return $"{figure.Value * 100}%";
        var isMultiple = figure.HasUnit && figure.Dimension == Dimension.None;
        return isMultiple ? Multiple(figure.Value, language) : Write(figure.Value, figure.Dimension, language);
    }

    /// <param name="value">In base units: yuan, kilowatt-hours.</param>
    public static string Write(Rational value, Dimension dimension, Language language) =>
        language == Language.Chinese ? Chinese(value, dimension) : English(value, dimension);

    private static string Chinese(Rational value, Dimension dimension)
    {
        var number = Scaled(value, 100_000_000) is { } largest ? $"{largest}亿" : Scaled(value, 10_000) is { } large ? $"{large}万" : $"{value}";
        var (bases, perYear) = Parts(dimension);
        var unit = string.Concat(bases.Select(unit => unit == BaseUnit.Month ? "个月" : Units.Of(unit).Spellings[0]));
        return $"{number}{unit}{(perYear ? "/年" : "")}";
    }

    private static string English(Rational value, Dimension dimension)
    {
        var (bases, perYear) = Parts(dimension);
        var amount = bases switch
        {
            [BaseUnit.Yuan] => $"CNY {Money(value)}",
            [BaseUnit.CoalTonne or BaseUnit.KilowattHour] => $"{Grouped(value)} {Units.Of(bases[0]).Name.En}",
            [BaseUnit.Year or BaseUnit.Month or BaseUnit.Day] => $"{Grouped(value)} {Plural(value, Units.Of(bases[0]).Name.En)}",
            _ => Grouped(value),
        };
        return perYear ? $"{amount} a year" : amount;
    }

    private static string Money(Rational value) =>
        Scaled(value, 1_000_000_000) is { } billions ? $"{Grouped(billions)} billion"
        : Scaled(value, 1_000_000) is { } millions ? $"{Grouped(millions)} million"
        : Grouped(value);

    private static string Multiple(Rational value, Language language) =>
        language == Language.Chinese ? $"{value}倍" : $"{Grouped(value)} {Plural(value, "times")}";

    /// <returns>The value in a scale, null where it is less than one of it or would need more than two decimals.</returns>
    private static Rational? Scaled(Rational value, int scale)
    {
        var scaled = value / scale;
        var size = scaled.Sign < 0 ? -scaled : scaled;
        return size >= Rational.One && (scaled * 100).IsInteger ? scaled : null;
    }

    private static (BaseUnit[] Bases, bool PerYear) Parts(Dimension dimension) =>
        ([.. dimension.Bases.Where(unit => dimension[unit] > 0)], dimension[BaseUnit.Year] < 0);

    private static string Plural(Rational value, string plural) => value == Rational.One ? plural[..^1] : plural;

    private static string Grouped(Rational value)
    {
        var text = new StringBuilder($"{value}");
        var end = $"{value}".IndexOfAny(['.', '/']);
        for (var at = (end < 0 ? text.Length : end) - 3; at > (value.Sign < 0 ? 1 : 0); at -= 3)
            text.Insert(at, ',');
        return text.ToString();
    }
}
