namespace SiteGen.Core.Rules.Operators;

/// <summary><c>min(a, b, ...)</c>, <c>max(a, b, ...)</c>, of one unit.</summary>
internal sealed class Extremum(string name) : Operator(name, new("first"), new("others") { Repeats = true })
{
    public override RuleType? TypeOf(CheckedCall call, Typing typing) =>
        typing.CommonNumber([call["first"], .. call.All("others")], call.Place);
}
