namespace SiteGen.Core.Rules.Operators;

/// <summary><c>round(a)</c> to whole base units, <c>round(a, 1 万元)</c> to a multiple of the step.</summary>
internal sealed class Round() : Operator("round", new("value"), new("step") { IsOptional = true })
{
    public override RuleType? TypeOf(CheckedCall call, Typing typing) =>
        typing.CommonNumber([call["value"], .. call.All("step")], call.Place);
}
