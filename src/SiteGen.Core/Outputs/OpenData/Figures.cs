using SiteGen.Core.Expressions;
using SiteGen.Core.Model;

namespace SiteGen.Core.Outputs.OpenData;

/// <summary>Figures of rules as exact decimal strings. Rules that are no figures have stopped the build long before.</summary>
internal static class Figures
{
    public static string Yuan(Rule rule) => Value(rule.Expression).ToString();

    public static string? AnyYuan(Rule? rule) => rule is null ? null : Yuan(rule);

    public static (string? Low, string? High) YuanRange(Rule rule) => rule.Expression is Interval interval
        ? (End(interval.Low), End(interval.High))
        : throw new InvalidOperationException($"{rule.Written} is no interval.");

    /// <summary><c>6%</c></summary>
    public static string Percent(Rule rule) => $"{Value(rule.Expression) * 100}%";

    /// <summary>In the unit that <see cref="WrittenUnit"/> gives: <c>50</c> for <c>50%</c>.</summary>
    public static string Number(Rule rule) => (IsPercent(rule) ? Value(rule.Expression) * 100 : Value(rule.Expression)).ToString();

    /// <summary>The unit as written, without scale: <c>家</c>, <c>%</c>, <c>吨标煤/年</c>; null where there is none.</summary>
    public static string? WrittenUnit(Rule rule)
    {
        if (IsPercent(rule))
            return "%";
        var parts = rule.Written.Value.TrimStart([.. "-0123456789. "]).Split('/', 2);
        // A scale and a Latin unit are written apart: 20 万 kWh.
        var word = parts[0].Trim().Split(' ')[^1];
        var unit = Units.FindScaled(word)?.Unit?.Spellings
            .Where(spelling => word.EndsWith(spelling, StringComparison.Ordinal))
            .MaxBy(spelling => spelling.Length);
        return unit is null || parts.Length == 1 ? unit : $"{unit}/{parts[1].Trim()}";
    }

    /// <summary>The unit that a figure's base value counts: <c>元</c> for <c>5 万元</c>; null for plain numbers and ratios.</summary>
    public static string? BaseUnitOf(Figure figure)
    {
        var over = figure.Dimension.Bases.Where(unit => figure.Dimension[unit] > 0).Select(Spelling);
        var under = figure.Dimension.Bases.Where(unit => figure.Dimension[unit] < 0).Select(unit => $"/{Spelling(unit)}");
        var text = string.Join('·', over) + string.Concat(under);
        return text.Length == 0 ? null : text;
    }

    private static string Spelling(BaseUnit unit) => Units.Of(unit).Spellings[0];

    private static bool IsPercent(Rule rule) => rule.Expression is Figure { IsPercent: true };

    private static string? End(Expression? end) => end is null ? null : Value(end).ToString();

    private static Rational Value(Expression? expression) => expression is Figure figure
        ? figure.Value
        : throw new InvalidOperationException($"{expression?.Span.Text} is no figure.");
}
