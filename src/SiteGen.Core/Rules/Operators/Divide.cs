using System.Collections.Immutable;
using SiteGen.Core.Expressions;
using SiteGen.Core.Rules.Values;

namespace SiteGen.Core.Rules.Operators;

/// <summary><c>a / b</c>: the units divide, so money by money is a ratio. A denominator may come out as zero; that is a matter of verdicts.</summary>
internal sealed class Divide() : NumberOperator("/", new("left"), new("right"))
{
    public override ImmutableArray<KeyedPhrase> Texts => CalculationTexts.All;

    public override RuleType? TypeOf(CheckedCall call, Typing typing) => (typing.NumberOf(call["left"]), typing.NumberOf(call["right"])) switch
    {
        (NumberType left, NumberType right) => new NumberType(left.Dimension / right.Dimension),
        (NumberType left, BareNumberType) => left,
        (BareNumberType, NumberType right) => new NumberType(Dimension.None / right.Dimension),
        (BareNumberType, BareNumberType) => new BareNumberType(IsZero: false),
        _ => null,
    };

    protected override string Function => "divide";

    protected override Quantity Compute(ImmutableArray<Quantity> values) => Arithmetic.Quotient(values[0], values[1]);
}
