using System.Collections.Immutable;
using SiteGen.Core.Diagnostics;
using SiteGen.Core.Expressions;
using SiteGen.Core.Rules.Values;

namespace SiteGen.Core.Rules.Operators;

/// <summary><c>round(a)</c> to whole base units, <c>round(a, 1 万元)</c> to a multiple of the step.</summary>
internal sealed class Round() : NumberOperator("round", new("value"), new("step") { IsOptional = true })
{
    public override ImmutableArray<KeyedPhrase> Texts => CalculationTexts.All;

    public override RuleType? TypeOf(CheckedCall call, Typing typing)
    {
        if (call.All("step") is [Figure { Value.Sign: <= 0 } or Call { Operator: "-", Arguments: [{ Value: Figure }] }] and [var step])
            typing.Diagnostics.Report(Codes.NoStep, step.Span);
        return typing.CommonNumber([call["value"], .. call.All("step")], call.Place);
    }

    protected override Quantity Compute(ImmutableArray<Quantity> values) => Arithmetic.Rounded(values[0], values.Length > 1 ? values[1] : Quantity.Point(1));
}
