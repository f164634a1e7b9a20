using System.Collections.Immutable;
using SiteGen.Core.Rules.Values;

namespace SiteGen.Core.Rules.Operators;

/// <summary><c>min(a, b, ...)</c>, <c>max(a, b, ...)</c>, of one unit.</summary>
internal sealed class Extremum(string name) : NumberOperator(name, new("first"), new("others") { Repeats = true })
{
    public override ImmutableArray<KeyedPhrase> Texts => CalculationTexts.All;

    public override RuleType? TypeOf(CheckedCall call, Typing typing) =>
        typing.CommonNumber([call["first"], .. call.All("others")], call.Place);

    protected override Quantity Compute(ImmutableArray<Quantity> values) => Name == "min" ? Arithmetic.Least(values) : Arithmetic.Greatest(values);
}
