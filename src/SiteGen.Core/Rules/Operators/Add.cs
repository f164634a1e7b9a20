namespace SiteGen.Core.Rules.Operators;

/// <summary><c>a + b</c>, of one unit.</summary>
internal sealed class Add() : Operator("+", new("left"), new("right"))
{
    public override RuleType? TypeOf(CheckedCall call, Typing typing) => typing.CommonNumber([call["left"], call["right"]], call.Place);
}
