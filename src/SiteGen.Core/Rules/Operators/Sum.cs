namespace SiteGen.Core.Rules.Operators;

/// <summary><c>sum(a, b, ...)</c>, of one unit.</summary>
internal sealed class Sum() : Operator("sum", new Parameter("values") { Repeats = true })
{
    public override RuleType? TypeOf(CheckedCall call, Typing typing) => typing.CommonNumber(call.All("values"), call.Place);
}
