using System.Collections.Immutable;
using SiteGen.Core.Expressions;
using SiteGen.Core.Model;

namespace SiteGen.Core.Rules.Scenarios;

/// <summary>Answers that lie on one side of a threshold, and whether there can be any.</summary>
internal sealed class Witness(IReadOnlyDictionary<string, Input> inputs, ImmutableArray<Constraint> constraints, Threshold threshold)
{
    private static readonly Rational Fen = new(1, 100);
    private static readonly Rational BasisPoint = new(1, 10_000);

    private Rational Limit => ScenarioPoint.Constant(threshold.Limit)!.Value;

    /// <summary>False only where domains or a constraint leave nothing on that side.</summary>
    public bool CanBe(Side side) => (side, threshold.Subject) switch
    {
        (_, Reference { Name: "as_of" }) => true,
        (_, Reference name) when InputOf(name)?.Domain?.Expression is Interval domain => IsIn(domain, Limit + (int)side * StepOf(name)),
        (Side.Below, _) => Limit.Sign > 0 || !IsNeverNegative(threshold.Subject),
        (Side.Above, Call { Operator: "/", Arguments: [var part, var whole] }) => Limit < Rational.One || !IsPartOf(part.Value, whole.Value),
        _ => true,
    };

    /// <summary><c>rd_staff: 9 人, staff: 100 人</c>; the relation itself where it is made of more than one input or a ratio of two.</summary>
    public string Write(Side side) => string.Join(", ", threshold.Guards.Select(Branch).OfType<string>().Append(Relation(side)).Distinct());

    private string Relation(Side side) => threshold.Subject switch
    {
        Reference name => Answer(name, Limit + (int)side * StepOf(name)),
        Call { Operator: "/", Arguments: [{ Value: Reference part }, { Value: Reference whole }] } when WholeOf(whole) is var total =>
            $"{Answer(part, Limit * total + (int)side * StepOf(part))}, {Answer(whole, total)}",
        _ => $"{ExpressionText.Write(threshold.Subject)} {(side == Side.On ? "=" : side == Side.Below ? "<" : ">")} {ExpressionText.Write(threshold.Limit)}",
    };

    /// <summary>The choice that leads into the branch.</summary>
    private string? Branch(Guard guard) => guard switch
    {
        { Holds: true, Condition: Call { Operator: "=", Arguments: [{ Value: Reference name }, { Value: Reference option }] } } => $"{name.Name}: {option.Name}",
        { Holds: false, Condition: Call { Operator: "=", Arguments: [{ Value: Reference name }, { Value: Reference option }] } } =>
            InputOf(name)?.Choices.FirstOrDefault(choice => choice.Id.Value != option.Name) is { } other ? $"{name.Name}: {other.Id.Value}" : null,
        _ => null,
    };

    private Input? InputOf(Reference name) => inputs.GetValueOrDefault(name.Name);

    private Rational StepOf(Reference name) => InputOf(name)?.Type switch
    {
        InputType.Money => Fen,
        InputType.Percent => BasisPoint,
        _ => Rational.One,
    };

    /// <summary>A round figure in the row that the threshold stands under.</summary>
    private Rational WholeOf(Reference whole)
    {
        var row = threshold.Guards.FirstOrDefault(guard => guard.Along is Reference along && along.Name == whole.Name)?.Condition as Interval;
        var (low, high) = (ConstantOf(row?.Low), ConstantOf(row?.High));
        var usual = InputOf(whole)?.Type == InputType.Money ? new Rational(10_000_000, 1) : new Rational(100, 1);
        return high is { } most ? (row!.HighIncluded ? most : most - StepOf(whole)) : low is { } least && least >= usual ? least * 2 : usual;
    }

    private static Rational? ConstantOf(Expression? end) => end is null ? null : ScenarioPoint.Constant(end);

    private static bool IsIn(Interval domain, Rational value) =>
        (ConstantOf(domain.Low) is not { } low || value > low || (domain.LowIncluded && value == low))
        && (ConstantOf(domain.High) is not { } high || value < high || (domain.HighIncluded && value == high));

    private bool IsNeverNegative(Expression expression) => expression switch
    {
        Figure figure => figure.Value.Sign >= 0,
        Reference name => InputOf(name)?.Domain?.Expression is Interval { Low: { } low } && ConstantOf(low) is { Sign: >= 0 },
        Call { Operator: "+" or "*" or "/" or "min" or "max" or "sum" } call => call.Arguments.All(argument => IsNeverNegative(argument.Value)),
        _ => false,
    };

    private bool IsPartOf(Expression part, Expression whole) =>
        constraints.Any(constraint => constraint.Rule is Call { Operator: "<=", Arguments: [var a, var b] } && part.IsSameAs(a.Value) && whole.IsSameAs(b.Value));

    private string Answer(Reference name, Rational value)
    {
        if (InputOf(name) is not { } input || input.Type == InputType.Date)
            return $"{name.Name}: {Day(value)}";
        var type = InputTypes.Of(input, new()) as NumberType;
        var figure = new Figure(value, type?.Dimension ?? Dimension.None, HasUnit: true, IsPercent: input.Type == InputType.Percent, name.Span);
        return $"{name.Name}: {ExpressionText.Write(figure)}";
    }

    private static string Day(Rational value) =>
        value.IsInteger && value.Sign >= 0 && value <= DateOnly.MaxValue.DayNumber
            ? ExpressionText.Write(new DateFigure(DateOnly.FromDayNumber((int)value.Numerator), default))
            : $"{value}";
}
