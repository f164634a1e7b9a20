using System.Collections.Immutable;
using SiteGen.Core.Expressions;
using SiteGen.Core.Model;

namespace SiteGen.Core.Rules.Scenarios;

/// <summary>What expressions come to, exactly, for the enterprise of one scenario. Bands, gaps and wrong answers have no value.</summary>
internal sealed class ScenarioPoint
{
    private readonly Scenario? scenario;
    private readonly ImmutableDictionary<string, WrittenAnswer> answers;

    public ScenarioPoint(Scenario? scenario)
    {
        this.scenario = scenario;
        answers = scenario is null
            ? []
            : scenario.Answers.Where(answer => !IsRefused(scenario.Expect, answer.Input.Value)).ToImmutableDictionary(answer => answer.Input.Value, answer => answer.Answer);
    }

    /// <summary>The value of an expression without inputs; null where it has any.</summary>
    public static Rational? Constant(Expression expression) => new ScenarioPoint(null).Number(expression);

    /// <summary>Whether it is made of inputs, figures and arithmetic alone, so that its value can be told.</summary>
    public static bool IsArithmetic(Expression expression) => expression switch
    {
        Figure or DateFigure or Reference => true,
        Call { Operator: "+" or "-" or "*" or "/" or "min" or "max" or "sum" } call => call.Arguments.All(argument => IsArithmetic(argument.Value)),
        _ => false,
    };

    public Rational? Number(Expression expression) => expression switch
    {
        Figure figure => figure.Value,
        DateFigure date => date.Value.DayNumber,
        Reference { Name: "as_of" } => scenario?.AsOf.DayNumber,
        Reference name => Number(answers.GetValueOrDefault(name.Name)),
        Call call when IsArithmetic(call) => Number(call),
        _ => null,
    };

    /// <summary>Whether a rule is met; null where answers are missing or it is made of more than this can tell.</summary>
    public bool? Truth(Expression rule) => rule switch
    {
        Reference flag => (answers.GetValueOrDefault(flag.Name) as FlagAnswer)?.IsYes,
        Call { Operator: "not" or "none", Arguments: [var only] } => !Any(only.Value),
        Call { Operator: "and" or "all" } call => !Parts(call).Any(part => Truth(part) != true),
        Call { Operator: "or" or "any" } call => Parts(call).Any(part => Truth(part) == true),
        Call { Operator: "in", Arguments: [{ Value: Reference choice }, { Value: ListOf options }] } => options.Items.OfType<Reference>().Any(option => option.Name == Word(choice)),
        Call { Arguments: [{ Value: Reference choice }, { Value: Reference option }] } call when Word(choice) is { } word => call.Operator switch
        {
            "=" => word == option.Name,
            "!=" => word != option.Name,
            _ => null,
        },
        Call { Arguments: [var left, var right] } call when Number(left.Value) is { } a && Number(right.Value) is { } b => Compare(call.Operator, a.CompareTo(b)),
        _ => null,
    };

    /// <summary>Whether a number lies in an interval with fixed ends.</summary>
    public bool? Lies(Expression along, Interval range)
    {
        if (Number(along) is not { } value)
            return null;
        var low = range.Low is { } from ? Number(from) : null;
        var high = range.High is { } to ? Number(to) : null;
        return (low is not { } least || value > least || (range.LowIncluded && value == least))
            && (high is not { } most || value < most || (range.HighIncluded && value == most));
    }

    private static bool IsRefused(Expectation expect, string input) =>
        expect.Errors.Any(error => error.Input.Value == input || (error.Code.Value == "constraint" && error.Limit?.Value == input));

    private static bool? Compare(string sign, int order) => sign switch
    {
        "<" => order < 0,
        "<=" => order <= 0,
        ">" => order > 0,
        ">=" => order >= 0,
        "=" => order == 0,
        "!=" => order != 0,
        _ => null,
    };

    private static Rational? Number(WrittenAnswer? answer) => answer switch
    {
        FigureAnswer figure => figure.Figure.Value,
        DateAnswer date => date.Date.Value.DayNumber,
        BandAnswer { Min: { } min, Max: { } max } when Number(min) == Number(max) => Number(min),
        _ => null,
    };

    private Rational? Number(Call call)
    {
        var values = call.Arguments.Select(argument => Number(argument.Value)).ToArray();
        if (Array.Exists(values, value => value is null) || values.Length == 0)
            return null;
        Rational[] parts = [.. values.Select(value => value!.Value)];
        return (call.Operator, parts) switch
        {
            ("-", [var only]) => -only,
            ("-", [var a, var b]) => a - b,
            ("*", [var a, var b]) => a * b,
            ("/", [var a, var b]) => b.IsZero ? null : a / b,
            ("min", _) => parts.Min(),
            ("max", _) => parts.Max(),
            _ => parts.Aggregate((a, b) => a + b),
        };
    }

    private bool? Any(Expression rule) => rule is ListOf list ? list.Items.Any(item => Truth(item) == true) : Truth(rule);

    private static IEnumerable<Expression> Parts(Call call) =>
        call.Arguments.SelectMany(argument => argument.Value is ListOf list ? list.Items : [argument.Value]);

    private string? Word(Reference choice) => (answers.GetValueOrDefault(choice.Name) as WordAnswer)?.Word.Value;
}
