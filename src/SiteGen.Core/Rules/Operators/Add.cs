using System.Collections.Immutable;
using SiteGen.Core.Rules.Values;

namespace SiteGen.Core.Rules.Operators;

/// <summary><c>a + b</c>, of one unit.</summary>
internal sealed class Add() : NumberOperator("+", new("left"), new("right"))
{
    public override ImmutableArray<KeyedPhrase> Texts => CalculationTexts.All;

    public override RuleType? TypeOf(CheckedCall call, Typing typing) => typing.CommonNumber([call["left"], call["right"]], call.Place);

    protected override string Function => "add";

    protected override Quantity Compute(ImmutableArray<Quantity> values) => Arithmetic.Sum(values[0], values[1]);
}
