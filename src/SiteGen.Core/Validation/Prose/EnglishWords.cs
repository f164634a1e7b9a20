using System.Text.RegularExpressions;
using SiteGen.Core.Expressions;

namespace SiteGen.Core.Validation.Prose;

/// <summary>Figures in English words. <c>One</c>, a number before a noun that is no unit, and what stands in quotes may be ways of speaking.</summary>
internal static partial class EnglishWords
{
    private const string Numeral =
        "(?:zero|one|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|thirteen|fourteen|fifteen|sixteen|seventeen|eighteen|nineteen"
        + "|twenty|thirty|forty|fifty|sixty|seventy|eighty|ninety|hundred|thousand|million|billion)";

    private static readonly Rational Half = new(1, 2);

    public static IEnumerable<ProseFigure> Find(string text) => Words().Matches(text).SelectMany(found => Read(found, text));

    [GeneratedRegex(
        @"\b(?:(?<above>one|two|three|four)[ -](?<below>third|quarter|fifth|tenth)s?"
        + @"|(?<half_a>(?:first|second|latter|other)\s+half|half(?:[\s-]+(?:an?\s+)?(?:year|day|month|hour)))"
        + @"|(?<half>(?:one[\s-])?hal(?:f|ve[sd]?|ving))"
        + @"|(?<double>doubl(?:ed|es|ing)|(?:to|may|must|will|should)\s+double|twofold)|(?<twice>twice(?=\s+(?:as|the|an?|per|each|every)\b))|(?<pair>double|twice|both|either|neither|pair|couple)"
        + @"|(?<once>once)|(?<dozen>dozen)|(?<triple>tripled?|threefold)|(?<fourfold>quadrupled?|fourfold)"
        + $@"|(?<number>{Numeral}(?:(?:(?<=hundred|thousand|million|billion)\s+and\s+|[\s-]+){Numeral})*)"
        + @"(?:[\s-]+(?<unit>tonnes?\s+of\s+(?:standard\s+)?coal|tce|kWh|kilowatt[\s-]hours?|yuan|persons?|people|employees?|items?|enterprises?|compan(?:y|ies)"
        + @"|years?|months?|days?|times|per\s?cent))?)\b",
        RegexOptions.IgnoreCase | RegexOptions.CultureInvariant)]
    private static partial Regex Words();

    private static IEnumerable<ProseFigure> Read(Match found, string text)
    {
        if (found.Groups["above"].Success)
            return [Part(found, EnglishNumeral.Parse(found.Groups["above"].Value)!.Value / BelowOf(found.Groups["below"].Value), isSure: !IsQuarter(found))];
        if (found.Groups["number"].Success)
            return ReadNumber(found, text);
        return found.Groups.Values.Skip(1).First(group => group.Success).Name switch
        {
            "half" => [Part(found, Half, isSure: true)],
            "half_a" => [Part(found, Half, isSure: false)],
            "double" => [Part(found, 2, isSure: true)],
            "twice" => [Number(found, 2, "", isSure: true)],
            "pair" => [Part(found, 2, isSure: false), Number(found, 2, "", isSure: false)],
            "triple" => [Part(found, 3, isSure: false)],
            "fourfold" => [Part(found, 4, isSure: true)],
            "dozen" => [Number(found, 12, "", isSure: false)],
            _ => [Number(found, 1, "", isSure: false)],
        };
    }

    /// <summary>Most often one of the year.</summary>
    private static bool IsQuarter(Match found) => found.Groups["below"].Value is "quarter" && found.Groups["above"].Value is "one" or "One";

    private static int BelowOf(string word) => word.ToLowerInvariant() switch { "third" => 3, "quarter" => 4, "fifth" => 5, _ => 10 };

    private static IEnumerable<ProseFigure> ReadNumber(Match found, string text)
    {
        var unit = found.Groups["unit"].Value;
        if (EnglishNumeral.Parse(found.Groups["number"].Value) is not { } value)
            return [];
        if (unit.StartsWith("per", StringComparison.OrdinalIgnoreCase))
            return [Part(found, value / 100, isSure: true) with { Form = FigureForm.Percent }];
        var isSure = unit.Length > 0 && value != Rational.One && EnglishNumeral.ScaleOf(found.Value.Split(' ', '-')[0]) == 0 && !IsQuoted(text, found.Index);
        return [Number(found, value, unit, isSure)];
    }

    private static bool IsQuoted(string text, int at) => text.AsSpan(0, at).Count('"') % 2 == 1 || text.LastIndexOf('“', at) > text.LastIndexOf('”', at);

    private static ProseFigure Part(Match found, Rational value, bool isSure) =>
        new(value, Dimension.None, FigureForm.Part, isSure, IsWord: true, found.Index, found.Value);

    private static ProseFigure Number(Match found, Rational value, string unit, bool isSure) =>
        new(value, ProseUnits.OfEnglish(unit), FigureForm.Plain, isSure, IsWord: true, found.Index, found.Value);
}
