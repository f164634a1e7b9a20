using System.Collections.Immutable;
using SiteGen.Core.Rules.Values;

namespace SiteGen.Core.Rules.Operators;

/// <summary><c>a * b</c>: the units multiply; a number without unit changes none.</summary>
internal sealed class Multiply() : NumberOperator("*", new("left"), new("right"))
{
    public override ImmutableArray<KeyedPhrase> Texts => CalculationTexts.All;

    public override RuleType? TypeOf(CheckedCall call, Typing typing) => (typing.NumberOf(call["left"]), typing.NumberOf(call["right"])) switch
    {
        (NumberType left, NumberType right) => new NumberType(left.Dimension * right.Dimension),
        (NumberType left, BareNumberType) => left,
        (BareNumberType, NumberType right) => right,
        (BareNumberType, BareNumberType) => new BareNumberType(IsZero: false),
        _ => null,
    };

    protected override string Function => "multiply";

    protected override Quantity Compute(ImmutableArray<Quantity> values) => Arithmetic.Product(values[0], values[1]);
}
