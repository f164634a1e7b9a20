using System.Collections.Immutable;
using SiteGen.Core.Expressions;
using SiteGen.Core.Model;
using SiteGen.Core.Rules.Values;
using SiteGen.Core.Sources;

namespace SiteGen.Core.Rules.Analyses;

/// <param name="Place">Of its range.</param>
/// <param name="Pay">What it pays; null in a table of rules.</param>
internal sealed record TierRow(Stretch Range, SourceSpan Place, Figure? Pay);

/// <summary>The ranges of a table's rows, of rules or of sums, on the line of what the table runs along.</summary>
/// <param name="Domain">What that can be where the table matters.</param>
/// <param name="Step">On whose multiples it lies; null where it may be any number.</param>
/// <param name="Order">The words of an ordered choice; else empty.</param>
internal sealed record TierTable(Expression Along, RuleType Type, ImmutableArray<TierRow> Rows, Stretch Domain, Rational? Step, ImmutableArray<string> Order)
{
    /// <summary>Some end is a percentage, so that figures are told as such.</summary>
    public bool IsPercent { get; init; }

    public string AlongText => ExpressionText.Write(Along);

    public bool IsEmpty(Stretch stretch) => stretch.OnGrid(Step).IsEmpty;

    /// <summary>A figure that lies there, as the rule language writes it.</summary>
    public string Witness(Stretch stretch) => Write(stretch.Witness(Step));

    public string Write(Stretch stretch)
    {
        var low = stretch.Low is { } from ? Write(from) : "..";
        var high = stretch.High is { } to ? Write(to) : "..";
        return $"{(stretch.LowIncluded ? '[' : '(')}{low}, {high}{(stretch.HighIncluded ? ']' : ')')}";
    }

    private string Write(Rational value) => Type switch
    {
        DateType => Days.Write(value),
        ChoiceType when value.IsInteger && value >= 0 && value < Order.Length => Order[(int)value.Numerator],
        NumberType number when !IsPercent => Spaced(FigureText.Write(value, number.Dimension, Language.Chinese)),
        _ => IsPercent ? $"{value * 100}%" : $"{value}",
    };

    /// <summary>A blank before the unit: <c>5000 万元</c>.</summary>
    private static string Spaced(string figure)
    {
        var number = figure.TakeWhile(char.IsAscii).Count();
        return number < figure.Length ? figure.Insert(number, " ") : figure;
    }
}
