namespace SiteGen.Core.Rules.Operators;

/// <summary><c>if: { when: a, then: b, else: c }</c>, all of them rules.</summary>
internal sealed class If() : Operator("if", new("when"), new("then"), new("else"))
{
    public override string Usage => "if: { when, then, else }";

    public override RuleType TypeOf(CheckedCall call, Typing typing)
    {
        foreach (var parameter in Parameters)
            typing.Expect(call[parameter.Name], RuleType.YesNo);
        return RuleType.YesNo;
    }
}
