using SiteGen.Core.Expressions;

namespace SiteGen.Core.Model;

/// <summary>A figure as a person would say it: <c>5000万元</c>, <c>CNY 50 million</c>, <c>20%</c>, <c>200吨标煤/年</c>, <c>200 tce a year</c>.</summary>
/// <remarks>Exact: a scale is used only where the figure has at most two decimals in it. English leaves counted things unnamed: 40家 is 40.</remarks>
public static class FigureText
{
    private const int FewPlaces = 4;
    private const int RoundedPlaces = 2;

    private static readonly (int Scale, string Words)[] ChineseScales = [(100_000_000, "{0}亿"), (10_000, "{0}万")];
    private static readonly (int Scale, string Words)[] EnglishScales = [(1_000_000_000, "{0} billion"), (1_000_000, "{0} million")];

    public static string Write(Figure figure, Language language) => PatternOf(figure, language).Write(figure.Value, language);

    /// <param name="value">In base units: yuan, kilowatt-hours.</param>
    public static string Write(Rational value, Dimension dimension, Language language) => FigurePattern.Of(dimension, language).Write(value, language);

    /// <summary>As it is written, with <c>%</c>, <c>倍</c> or its unit.</summary>
    public static FigurePattern PatternOf(Figure figure, Language language) =>
        figure.IsPercent ? FigurePattern.Percent
        : figure.HasUnit && figure.Dimension == Dimension.None ? FigurePattern.Multiple(language)
        : FigurePattern.Of(figure.Dimension, language);

    /// <summary>A figure that was worked out: one that has endless or very many decimals is rounded and said to be.</summary>
    /// <param name="other">What it is compared with; never rounded onto it, since it is not equal to it.</param>
    public static string About(Rational value, FigurePattern pattern, Language language, Rational? other = null)
    {
        if ((value * pattern.Factor * (Rational)Power(FewPlaces)).IsInteger)
            return pattern.Write(value, language);
        var places = RoundedPlaces;
        while (Rounded(value, pattern, places) is var rounded && (rounded.IsZero || (value != other && rounded == other * pattern.Factor)))
            places++;
        return AboutIn(language).Replace("{0}", pattern.WriteRounded(value, places), StringComparison.Ordinal);
    }

    public static string AboutIn(Language language) => language == Language.Chinese ? "约{0}" : "about {0}";

    /// <summary>From the largest down.</summary>
    internal static IEnumerable<(int Scale, string Words)> ScalesIn(Language language) => language == Language.Chinese ? ChineseScales : EnglishScales;

    private static Rational Rounded(Rational value, FigurePattern pattern, int places) =>
        new((value * pattern.Factor * (Rational)Power(places)).Rounded(), Power(places));

    private static System.Numerics.BigInteger Power(int places) => System.Numerics.BigInteger.Pow(10, places);
}
