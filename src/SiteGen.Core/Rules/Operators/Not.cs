using SiteGen.Core.Rules.Evaluating;
using SiteGen.Core.Rules.JavaScript;

namespace SiteGen.Core.Rules.Operators;

/// <summary><c>not a</c>.</summary>
internal sealed class Not() : Operator("not", new Parameter("rule"))
{
    public override string Usage => "not rule";

    public override RuleType TypeOf(CheckedCall call, Typing typing)
    {
        typing.Expect(call["rule"], RuleType.YesNo);
        return RuleType.YesNo;
    }

    public override string Emit(CheckedCall call, RuleScript script) => script.Call("not", script.Negated.Rule(call["rule"]));

    public override Decision Compile(CheckedCall call, RuleCompiler compiler)
    {
        var rule = compiler.Rule(call["rule"]);
        return evaluation =>
        {
            var inner = rule(evaluation.Negated);
            return Joining.Join(Name, Joining.Not(inner.Verdict), [inner]);
        };
    }
}
