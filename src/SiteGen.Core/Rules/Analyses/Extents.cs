using System.Collections.Immutable;
using SiteGen.Core.Expressions;
using SiteGen.Core.Model;
using SiteGen.Core.Rules.Values;

namespace SiteGen.Core.Rules.Analyses;

/// <summary>Which numbers an expression can be, from the domains of its inputs: dates as days, words of an ordered choice as their places in it.</summary>
/// <remarks>Never too few numbers; too many where inputs hang together in other ways than by one being no more than another.</remarks>
internal sealed class Extents
{
    private static readonly Stretch AtMostOne = new(null, false, Rational.One, true);

    private readonly ImmutableDictionary<string, Input> inputs;
    private readonly ImmutableHashSet<(string Small, string Large)> bounded;

    public Extents(KnowledgeBase knowledge)
    {
        inputs = knowledge.Inputs.DistinctBy(input => input.Id.Value).ToImmutableDictionary(input => input.Id.Value);
        bounded = [.. knowledge.Constraints.Select(constraint => Bounded(constraint.Rule)).OfType<(string, string)>()];
    }

    /// <summary>The words of an ordered choice that rise; empty for any other expression.</summary>
    public ImmutableArray<string> OrderOf(Expression expression) => InputOf(expression)?.Order ?? [];

    public Stretch Of(Expression expression) => expression switch
    {
        Reference when OrderOf(expression) is { IsEmpty: false } order => new(0, true, order.Length - 1, true),
        Call { Operator: "/", Arguments: [{ Value: Reference part }, { Value: Reference whole }] } when bounded.Contains((part.Name, whole.Name)) =>
            Stretch.Of(NumberOf(expression)).And(AtMostOne),
        _ => Stretch.Of(NumberOf(expression)),
    };

    /// <summary>The step on whose multiples it always lies: fen, whole counts and days; null for what may be any number.</summary>
    public Rational? StepOf(Expression expression) => expression switch
    {
        Reference { Name: Input.LegalDay } => Rational.One,
        Reference when InputOf(expression) is { } input => input.Type == InputType.Choice ? Rational.One : InputTypes.StepOf(input.Type),
        Call { Operator: "years_between" or "months_between" or "days_between" } => Rational.One,
        Call { Operator: "round", Arguments: [_] } => Rational.One,
        Call { Operator: "round", Arguments: [_, { Value: Figure { Value.Sign: > 0 } step }] } => step.Value,
        Call { Operator: "+" or "-" or "sum" or "min" or "max", Arguments: { IsEmpty: false } parts } =>
            parts.Select(part => StepOf(part.Value)).Distinct().ToArray() is [var same] ? same : null,
        _ => null,
    };

    /// <summary>What an interval holds; null where an end is no figure, date or word of the order.</summary>
    public static Stretch? Of(Interval interval, ImmutableArray<string> order)
    {
        var (low, high) = (EndOf(interval.Low, order), EndOf(interval.High, order));
        return (interval.Low is not null && low is null) || (interval.High is not null && high is null)
            ? null
            : new(low, interval.LowIncluded, high, interval.HighIncluded);
    }

    public static Rational? EndOf(Expression? end, ImmutableArray<string> order) => end switch
    {
        Figure figure => figure.Value,
        DateFigure date => Days.Of(date.Value),
        Reference word when order.IndexOf(word.Name) is >= 0 and var place => place,
        _ => null,
    };

    private Quantity NumberOf(Expression expression)
    {
        return expression switch
        {
            Figure figure => Quantity.Point(figure.Value),
            DateFigure date => Quantity.Point(Days.Of(date.Value)),
            Reference => InputOf(expression)?.Domain?.Expression is Interval domain ? IntervalValue.Of(domain) : Quantity.Unbounded,
            Call { Arguments: { IsEmpty: false } arguments } call => Computed(call.Operator, [.. arguments.Select(argument => NumberOf(argument.Value))]),
            _ => Quantity.Unbounded,
        };
    }

    private static Quantity Computed(string name, ImmutableArray<Quantity> parts) => (name, parts) switch
    {
        ("+" or "sum", _) => parts.Skip(1).Aggregate(parts[0], Arithmetic.Sum),
        ("-", [var only]) => Arithmetic.Negative(only),
        ("-", [var left, var right]) => Arithmetic.Difference(left, right),
        ("*", [var left, var right]) => Arithmetic.Product(left, right),
        ("/", [var left, var right]) => Arithmetic.Quotient(left, right),
        ("min", _) => Arithmetic.Least(parts),
        ("max", _) => Arithmetic.Greatest(parts),
        ("round", [var value, ..]) => Arithmetic.Rounded(value, parts.Length > 1 ? parts[1] : Quantity.Point(1)),
        _ => Quantity.Unbounded,
    };

    private static (string Small, string Large)? Bounded(Expression? constraint) => constraint switch
    {
        Call { Operator: "<" or "<=", Arguments: [{ Value: Reference small }, { Value: Reference large }] } => (small.Name, large.Name),
        Call { Operator: ">" or ">=", Arguments: [{ Value: Reference large }, { Value: Reference small }] } => (small.Name, large.Name),
        _ => null,
    };

    private Input? InputOf(Expression? expression) => expression is Reference reference ? inputs.GetValueOrDefault(reference.Name) : null;
}
