using System.Collections.Immutable;
using SiteGen.Core.Expressions;
using SiteGen.Core.Model;

namespace SiteGen.Core.Rules.Sentences;

/// <summary>Names for the ways in which figures are written, and the pattern of each that was asked for.</summary>
internal sealed class UnitCodes(Language language)
{
    public const string Money = "yuan";
    public const string Percent = "%";
    public const string Points = "pp";
    public const string Date = "date";
    public const string YesNo = "yes-no";
    private const string Multiple = "x";

    private readonly SortedDictionary<string, FigurePattern> patterns = new(StringComparer.Ordinal)
    {
        [Money] = FigurePattern.Of(Dimension.Money, language),
        [Points] = language == Language.Chinese ? new("{0}个百分点", "{0}个百分点", 100, false, false) : new("{0} percentage point", "{0} percentage points", 100, false, false),
    };

    /// <summary>Of people, things and periods, whose names stand in the plural.</summary>
    public ImmutableArray<string> Counted => [.. Units.All.Where(unit => unit.Dimension.IsCount).Select(unit => CodeOf(unit.Dimension)).Where(patterns.ContainsKey)];

    public ImmutableSortedDictionary<string, FigurePattern> Patterns => patterns.ToImmutableSortedDictionary(StringComparer.Ordinal);

    public string Of(Input input, RuleType? type) => type switch
    {
        YesNoType => YesNo,
        ChoiceType => $"@{input.Id.Value}",
        _ => Of(type, null),
    };

    /// <param name="beside">What stands on the other side: a ratio is written as it is there.</param>
    public string Of(RuleType? type, Expression? beside) => type switch
    {
        DateType => Date,
        NumberType { Dimension: var dimension } when dimension != Dimension.None => Keep(CodeOf(dimension), FigurePattern.Of(dimension, language)),
        NumberType when beside is Figure { HasUnit: true, IsPercent: false } => Keep(Multiple, FigurePattern.Multiple(language)),
        NumberType when beside is not Figure { HasUnit: false, Value.IsZero: false } => Keep(Percent, FigurePattern.Percent),
        _ => Keep("", FigurePattern.Of(Dimension.None, language)),
    };

    private static string CodeOf(Dimension dimension)
    {
        var over = dimension.Bases.Where(unit => dimension[unit] > 0).Select(unit => Units.Of(unit).Name.En);
        return $"{string.Join('*', over)}{(dimension[BaseUnit.Year] < 0 ? "/year" : "")}";
    }

    private string Keep(string code, FigurePattern pattern)
    {
        patterns[code] = pattern;
        return code;
    }
}
