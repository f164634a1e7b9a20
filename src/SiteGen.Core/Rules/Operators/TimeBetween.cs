using SiteGen.Core.Expressions;

namespace SiteGen.Core.Rules.Operators;

/// <summary><c>years_between(from, to)</c> and the like: how many whole years, months or days lie between two dates.</summary>
internal sealed class TimeBetween(string name, BaseUnit unit) : Operator(name, new("from"), new("to"))
{
    public override RuleType TypeOf(CheckedCall call, Typing typing)
    {
        typing.Expect(call["from"], RuleType.Date);
        typing.Expect(call["to"], RuleType.Date);
        return new NumberType(Dimension.Of(unit));
    }
}
