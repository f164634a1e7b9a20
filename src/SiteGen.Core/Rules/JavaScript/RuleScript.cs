using SiteGen.Core.Diagnostics;
using SiteGen.Core.Expressions;
using SiteGen.Core.Model;
using SiteGen.Core.Rules.Values;

namespace SiteGen.Core.Rules.JavaScript;

/// <summary>Rules that have passed the type checker, as JavaScript expressions over the functions of the runtime.</summary>
/// <param name="Names">What the rules of a module may name, and what they use of the runtime.</param>
/// <param name="TableOf">In the rows of a table, what the table is <c>of</c>.</param>
internal sealed record RuleScript(ModuleNames Names, Expression? TableOf = null, bool IsNegated = false, bool SeeksChange = true)
{
    public RuleScript Negated => this with { IsNegated = !IsNegated };

    /// <summary>For what only chooses a branch.</summary>
    public RuleScript WithoutChange => this with { SeeksChange = false };

    public RuleScript About(Expression value) => this with { TableOf = value };

    /// <summary>A call of a function of the runtime.</summary>
    public string Call(string function, params IEnumerable<string> arguments) => $"{Names.Runtime(function)}({string.Join(',', arguments)})";

    /// <summary>A call whose result is always the same.</summary>
    public string Constant(string function, string argument) => Names.Constant(Call(function, argument));

    public string Rule(Expression expression) => expression switch
    {
        Call call => OperatorList.Find(call.Operator)!.Emit(Matched(call), this),
        _ => Call("answer", [$"{Names.Input(((Reference)expression).Name)}", .. Mode()]),
    };

    /// <summary>The rule as a function, for what is not always looked at.</summary>
    public string Function(Expression rule) => Names.Function(Rule(rule));

    public string Number(Expression expression) => expression switch
    {
        Figure figure => Constant("figure", ScriptValues.Fraction(figure.Value)),
        DateFigure day => Constant("date", ScriptValues.Fraction(Days.Of(day.Value))),
        Reference { Name: Input.LegalDay } => Call("today"),
        Reference reference => Call("input", $"{Names.Input(reference.Name)}"),
        Call call => OperatorList.Find(call.Operator)!.Emit(Matched(call), this),
        _ => Number(TableOf!),
    };

    /// <summary>Both sides of a comparison: numbers, or a choice against its words or another choice.</summary>
    public string Compare(string sign, Expression left, Expression right)
    {
        var mode = !IsNegated && SeeksChange && (NamesDay(left) || NamesDay(right)) ? new[] { "0", Names.Runtime("firstDay") } : [.. Mode()];
        return Call("compare", [ScriptValues.Text(sign), Value(left), Value(right, left), .. mode]);
    }

    /// <param name="beside">A choice whose words may be meant.</param>
    public string Value(Expression expression, Expression? beside = null)
    {
        if (beside is not null && Names.ChoiceOf(beside, TableOf) is { } words && expression is Reference word && words.Options.Contains(word.Name))
            return Constant("option", ScriptValues.Text(word.Name));
        return Names.ChoiceOf(expression, TableOf) is null ? Number(expression) : Call("input", $"{Names.Input(((Reference)(expression is Subject ? TableOf! : expression)).Name)}");
    }

    /// <summary>The ends that an interval has, as signs and values.</summary>
    public static IEnumerable<(string Sign, Expression End)> Ends(Interval interval)
    {
        if (interval.Low is { } low)
            yield return (interval.LowIncluded ? ">=" : ">", low);
        if (interval.High is { } high)
            yield return (interval.HighIncluded ? "<=" : "<", high);
    }

    /// <summary>A row of a table: the ends of its range, and what holds for it.</summary>
    public string Row(Expression along, Interval range, string then) =>
        $"[[{string.Join(',', Ends(range).Select(end => $"[{ScriptValues.Text(end.Sign)},{Value(end.End, along)}]"))}],{then}]";

    public string Criterion(Reference name) => Names.Criterion(name.Name);

    /// <summary>The flags of <c>Comparing.js</c>, DENIED and CHANGELESS; left out where there are none.</summary>
    public IEnumerable<string> Mode() => (IsNegated, SeeksChange) == (false, true) ? [] : [$"{(IsNegated ? 1 : 0) + (SeeksChange ? 0 : 2)}"];

    public static CheckedCall Matched(Call call) => CheckedCall.Match(call, OperatorList.Find(call.Operator)!, new DiagnosticBag())!;

    private bool NamesDay(Expression expression) => expression switch
    {
        Reference reference => reference.Name == Input.LegalDay,
        Call call => call.Arguments.Any(argument => NamesDay(argument.Value)),
        ListOf list => list.Items.Any(NamesDay),
        Subject => NamesDay(TableOf!),
        _ => false,
    };
}
