using System.Collections.Immutable;
using SiteGen.Core.Expressions;
using SiteGen.Core.Rules.Values;

namespace SiteGen.Core.Rules.Operators;

/// <summary><c>years_between(from, to)</c> and the like: how many whole years, months or days lie between two dates.</summary>
internal sealed class TimeBetween(string name, BaseUnit unit) : NumberOperator(name, new("from"), new("to"))
{
    public override ImmutableArray<KeyedPhrase> Texts => CalculationTexts.All;

    public override RuleType TypeOf(CheckedCall call, Typing typing)
    {
        typing.Expect(call["from"], RuleType.Date);
        typing.Expect(call["to"], RuleType.Date);
        return new NumberType(Dimension.Of(unit));
    }

    protected override Quantity Compute(ImmutableArray<Quantity> values) => Elapsed.Between(unit, values[0], values[1]);
}
