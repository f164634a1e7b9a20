using System.Globalization;

namespace SiteGen.Core.Expressions;

/// <summary>
/// Writes an expression in its one canonical form: figures in base units, brackets only where needed. <see cref="ExpressionReader"/> reads it
/// back to the same tree. Structure that only YAML can say is written by <see cref="RuleText"/>.
/// </summary>
public static class ExpressionText
{
    /// <summary>How tightly each kind of operator binds; a part that binds less tightly than its place asks gets brackets.</summary>
    private enum Binding { Or, And, Not, Comparison, Sum, Product, Minus, Value }

    public static string Write(Expression expression) => expression switch
    {
        Figure figure => Write(figure),
        DateFigure date => date.Value.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture),
        Reference reference => reference.Name,
        Interval interval => Write(interval),
        ListOf list => $"({string.Join(", ", list.Items.Select(item => Write(item, Binding.Sum)))})",
        Call call => Write(call),
        _ => "",
    };

    private static string Write(Expression expression, Binding place)
    {
        var text = Write(expression);
        return BindingOf(expression) < place ? $"({text})" : text;
    }

    private static string Write(Figure figure)
    {
        if (!figure.HasUnit)
            return $"{figure.Value}";
        var perYear = figure.Dimension[BaseUnit.Year] < 0;
        var dimension = perYear ? figure.Dimension * Dimension.Of(BaseUnit.Year) : figure.Dimension;
        var unit = Units.All.First(unit => unit.Dimension == dimension).Spellings[0];
        var text = figure.IsPercent ? $"{figure.Value * 100}%" : $"{figure.Value} {unit}";
        return perYear ? $"{text}/年" : text;
    }

    private static string Write(Interval interval)
    {
        var low = interval.Low is null ? ".." : Write(interval.Low, Binding.Sum);
        var high = interval.High is null ? ".." : Write(interval.High, Binding.Sum);
        return $"{(interval.LowIncluded ? '[' : '(')}{low}, {high}{(interval.HighIncluded ? ']' : ')')}";
    }

    private static string Write(Call call)
    {
        var binding = BindingOf(call);
        return (binding, call.Arguments) switch
        {
            (Binding.Value, _) => $"{call.Operator}({string.Join(", ", call.Arguments.Select(argument => Write(argument.Value)))})",
            (Binding.Not, [var only]) => $"not {Write(only.Value, Binding.Not)}",
            (Binding.Minus, [var only]) => only.Value is Figure ? $"-({Write(only.Value)})" : $"-{Write(only.Value, Binding.Minus)}",
            (Binding.Comparison, [{ Value: Subject }, var right]) => $"{call.Operator} {Write(right.Value, Binding.Sum)}",
            (Binding.Comparison, _) => Join(call, Binding.Sum, Binding.Sum),
            (Binding.And or Binding.Or, _) => Join(call, binding + 1, binding + 1),
            _ => Join(call, binding, binding + 1),
        };
    }

    private static string Join(Call call, Binding first, Binding others) =>
        string.Join($" {call.Operator} ", call.Arguments.Select((argument, index) => Write(argument.Value, index == 0 ? first : others)));

    /// <summary>A name that reads as <c>/year</c> behind a figure gets brackets in a product.</summary>
    private static Binding BindingOf(Expression expression) => expression switch
    {
        Reference { Name: "year" } => Binding.Sum,
        Call { Operator: "or" } => Binding.Or,
        Call { Operator: "and" } => Binding.And,
        Call { Operator: "not" } => Binding.Not,
        Call { Operator: "<" or "<=" or ">" or ">=" or "=" or "!=" or "between" or "in" } => Binding.Comparison,
        Call { Operator: "-", Arguments.Length: 1 } => Binding.Minus,
        Call { Operator: "+" or "-" } => Binding.Sum,
        Call { Operator: "*" or "/" } => Binding.Product,
        _ => Binding.Value,
    };
}
