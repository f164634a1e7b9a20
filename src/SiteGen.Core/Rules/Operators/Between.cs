using SiteGen.Core.Expressions;

namespace SiteGen.Core.Rules.Operators;

/// <summary><c>a between [1 万元, 2 万元)</c>; the ends may be any values.</summary>
internal sealed class Between() : Operator("between", new("left"), new("interval", Shape.Interval))
{
    public override string Usage => "value between [low, high]";

    public override RuleType TypeOf(CheckedCall call, Typing typing)
    {
        var left = call["left"];
        typing.CompareWithEnds(left, typing.TypeOf(left), (Interval)call["interval"], isFixed: false);
        return RuleType.YesNo;
    }
}
