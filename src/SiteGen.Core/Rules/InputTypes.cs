using SiteGen.Core.Diagnostics;
using SiteGen.Core.Expressions;
using SiteGen.Core.Model;

namespace SiteGen.Core.Rules;

/// <summary>The types of inputs as declared in <c>inputs.yaml</c>.</summary>
public static class InputTypes
{
    /// <summary>Null where the unit is missing, or unknown, which is reported as SG0210.</summary>
    public static RuleType? Of(Input input, DiagnosticBag diagnostics) => input.Type switch
    {
        InputType.YesNo => RuleType.YesNo,
        InputType.Date => RuleType.Date,
        InputType.Choice => new ChoiceType([.. input.Choices.Select(choice => choice.Id.Value)], input.Order),
        InputType.Money => ToNumber(Dimension.Money, input),
        InputType.Percent => ToNumber(Dimension.None, input),
        _ => UnitOf(input, diagnostics) is { } unit ? ToNumber(unit.Dimension, input) : null,
    };

    /// <summary>The smallest step between two answers: fen, whole counts and days; null where there is none.</summary>
    public static Rational? StepOf(InputType type) => type switch
    {
        InputType.Money => new(1, 100),
        InputType.Count or InputType.Date => 1,
        _ => null,
    };

    private static NumberType ToNumber(Dimension dimension, Input input) =>
        new(input.PerYear ? dimension / Dimension.Of(BaseUnit.Year) : dimension);

    private static Unit? UnitOf(Input input, DiagnosticBag diagnostics)
    {
        if (input.Unit is not { } written)
            return null;
        var unit = Units.Find(written.Value);
        if (unit is null)
            diagnostics.Report(Codes.UnknownUnit, written.Span, written.Value, Units.List);
        return unit;
    }
}
