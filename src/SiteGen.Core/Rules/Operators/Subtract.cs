using System.Collections.Immutable;
using SiteGen.Core.Rules.Values;

namespace SiteGen.Core.Rules.Operators;

/// <summary><c>a - b</c>, of one unit; <c>-a</c>. The time between two dates is asked with <see cref="TimeBetween"/>.</summary>
internal sealed class Subtract() : NumberOperator("-", new("left"), new("right") { IsOptional = true })
{
    public override ImmutableArray<KeyedPhrase> Texts => CalculationTexts.All;

    public override RuleType? TypeOf(CheckedCall call, Typing typing) =>
        typing.CommonNumber([call["left"], .. call.All("right")], call.Place);

    protected override string Function => "subtract";

    protected override Quantity Compute(ImmutableArray<Quantity> values) => values is [var only] ? Arithmetic.Negative(only) : Arithmetic.Difference(values[0], values[1]);
}
