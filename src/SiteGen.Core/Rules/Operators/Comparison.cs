namespace SiteGen.Core.Rules.Operators;

/// <summary><c>a &lt; b</c> and the like.</summary>
/// <param name="isOrdered">Asks for more or less, so that a choice must have an order.</param>
internal sealed class Comparison(string sign, bool isOrdered) : Operator(sign, new("left"), new("right"))
{
    public override RuleType TypeOf(CheckedCall call, Typing typing)
    {
        var left = call["left"];
        typing.Compare(left, typing.TypeOf(left), call["right"], isOrdered, call.Place);
        return RuleType.YesNo;
    }
}
