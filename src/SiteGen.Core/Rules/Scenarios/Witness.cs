using System.Collections.Immutable;
using SiteGen.Core.Diagnostics;
using SiteGen.Core.Expressions;
using SiteGen.Core.Model;
using SiteGen.Core.Rules.Values;

namespace SiteGen.Core.Rules.Scenarios;

/// <summary>Answers that lie on one side of a threshold, and whether there can be any.</summary>
internal sealed class Witness(ScenarioRules rules, ImmutableArray<Constraint> constraints, Threshold threshold)
{
    private readonly Rational limit = rules.Constant(threshold.Limit);
    private readonly Quantity range = rules.Range(threshold.Subject);

    /// <summary>False only where domains or a constraint leave nothing on that side.</summary>
    public bool CanBe(Side side) => side switch
    {
        Side.Below => !range.Low.IsFinite || range.Low.Value < limit,
        Side.Above => (!range.High.IsFinite || range.High.Value > limit) && !(limit >= Rational.One && IsPartOfWhole),
        _ => range.Contains(limit),
    };

    /// <summary>A list of words: <c>rd_staff: 9 人, staff: 100 人</c>; the relation itself where it is made of more than one input or a ratio of two.</summary>
    public string Write(Side side) => WordList.Of(threshold.Guards.Select(Branch).OfType<string>().Concat(Relation(side)));

    private bool IsPartOfWhole => threshold.Subject is Call { Operator: "/", Arguments: [var part, var whole] }
        && constraints.Any(constraint => constraint.Rule is Call { Operator: "<=", Arguments: [var a, var b] } && part.Value.IsSameAs(a.Value) && whole.Value.IsSameAs(b.Value));

    private string[] Relation(Side side) => threshold.Subject switch
    {
        Reference name => [Answer(name, limit + (int)side * StepOf(name))],
        Call { Operator: "/", Arguments: [{ Value: Reference part }, { Value: Reference whole }] } when WholeOf(whole) is var total =>
            [Answer(part, limit * total + (int)side * StepOf(part)), Answer(whole, total)],
        _ => [$"{ExpressionText.Write(threshold.Subject)} {(side == Side.On ? "=" : side == Side.Below ? "<" : ">")} {ExpressionText.Write(threshold.Limit)}"],
    };

    /// <summary>The choice that leads into the branch.</summary>
    private string? Branch(Guard guard)
    {
        if (guard.Condition is not Call { Operator: "=", Arguments: [{ Value: Reference name }, { Value: Reference option }] })
            return null;
        var chosen = guard.Holds ? option.Name : (rules.Find(name.Name)?.RuleType as ChoiceType)?.Options.FirstOrDefault(other => other != option.Name);
        return chosen is null ? null : $"{name.Name}: {chosen}";
    }

    private Rational StepOf(Reference name) => rules.Find(name.Name)?.Stride ?? Rational.One;

    /// <summary>A round figure in the row that the threshold stands under.</summary>
    private Rational WholeOf(Reference whole)
    {
        var row = threshold.Guards.FirstOrDefault(guard => guard.Along is Reference along && along.Name == whole.Name)?.Condition is Interval range
            ? IntervalValue.Of(range)
            : Quantity.Unbounded;
        Rational usual = rules.Find(whole.Name)?.Type == InputType.Money ? 10_000_000 : 100;
        if (row.High.IsFinite)
            return row.High.IsOpen ? row.High.Value - StepOf(whole) : row.High.Value;
        return row.Contains(usual) ? usual : row.Low.Value * 2;
    }

    private string Answer(Reference name, Rational value)
    {
        if (rules.Find(name.Name)?.RuleType is not NumberType type)
            return $"{name.Name}: {Days.Write(value)}";
        var isPercent = rules.Find(name.Name)!.Type == InputType.Percent;
        return $"{name.Name}: {ExpressionText.Write(new Figure(value, type.Dimension, HasUnit: true, isPercent, name.Span))}";
    }
}
