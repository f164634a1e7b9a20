using System.Collections.Immutable;
using SiteGen.Core.Rules.Values;

namespace SiteGen.Core.Rules.Operators;

/// <summary><c>sum(a, b, ...)</c>, of one unit.</summary>
internal sealed class Sum() : NumberOperator("sum", new Parameter("values") { Repeats = true })
{
    public override ImmutableArray<KeyedPhrase> Texts => CalculationTexts.All;

    public override RuleType? TypeOf(CheckedCall call, Typing typing) => typing.CommonNumber(call.All("values"), call.Place);

    protected override Quantity Compute(ImmutableArray<Quantity> values) => values[1..].Aggregate(values[0], Arithmetic.Sum);
}
