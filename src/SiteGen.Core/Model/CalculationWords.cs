using SiteGen.Core.Expressions;

namespace SiteGen.Core.Model;

/// <summary>Figures that are worked out from others, in words.</summary>
internal sealed class CalculationWords(IPhrasebook phrases, ExpressionWords words)
{
    /// <summary>How tightly a part holds together: words hold least, a name or a figure most.</summary>
    private enum Binding { Words, Sum, Product, Value }

    /// <summary>Null for an operator that has no words.</summary>
    public string? Of(Call call) => (call.Operator, call.Arguments) switch
    {
        ("/", [var part, var whole]) when IsShare(part.Value, whole.Value) => Fill("share", words.Of(part.Value), Inside(whole)),
        ("+", [var left, var right]) => Fill("plus", First(left, Binding.Sum), Part(right, Binding.Sum)),
        ("-", [var left, var right]) => Fill("minus", First(left, Binding.Sum), Part(right, Binding.Product)),
        ("*", [var left, var right]) => Fill("product", First(left, Binding.Product), Part(right, Binding.Product)),
        ("/", [var left, var right]) => Fill("ratio", First(left, Binding.Product), Part(right, Binding.Value)),
        ("-", [var only]) => Fill("negative", Part(only, Binding.Value)),
        ("min" or "max" or "sum", { IsEmpty: false }) => Fill(call.Operator, List([.. call.Arguments.Select(Inside)])),
        ("round", [var value]) => Fill("round", words.Of(value.Value)),
        ("round", [var value, var step]) => Fill("round-to", words.Of(value.Value), Inside(step)),
        ("years_between" or "months_between" or "days_between", [var from, var to]) =>
            Fill(call.Operator.Replace('_', '-'), Inside(from), Inside(to)),
        _ => null,
    };

    private string Fill(string key, params object[] parts) => phrases.Fill($"rule.{key}", parts);

    private string Inside(Argument argument) => words.Midsentence(words.Of(argument.Value));

    private string First(Argument argument, Binding place) => Bracket(argument, words.Of(argument.Value), place);

    private string Part(Argument argument, Binding place) => Bracket(argument, Inside(argument), place);

    /// <summary>Brackets keep together what its place would part.</summary>
    private string Bracket(Argument argument, string text, Binding place) =>
        BindingOf(argument.Value) < place ? Fill("brackets", words.Midsentence(text)) : text;

    private string List(string[] items) => items.Length == 1
        ? items[0]
        : string.Join(phrases["punctuation.list"], items[..^1]) + phrases["punctuation.and"] + items[^1];

    /// <summary>One kind of thing over the same kind: R&amp;D spending over revenue.</summary>
    private bool IsShare(Expression part, Expression whole) =>
        words.InputOf(part) is { } above && words.InputOf(whole) is { } below && above.Type == below.Type && above.Unit?.Value == below.Unit?.Value;

    private Binding BindingOf(Expression value) => value switch
    {
        Call { Operator: "/", Arguments: [var part, var whole] } when IsShare(part.Value, whole.Value) => Binding.Words,
        Call { Operator: "*" or "/" } => Binding.Product,
        Call { Operator: "+" or "-" } => Binding.Sum,
        Call => Binding.Words,
        _ => Binding.Value,
    };
}
