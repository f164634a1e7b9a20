using System.Collections.Immutable;
using SiteGen.Core.Rules.Evaluating;
using SiteGen.Core.Rules.JavaScript;
using SiteGen.Core.Rules.Results;

namespace SiteGen.Core.Rules.Operators;

/// <summary><c>if: { when: a, then: b, else: c }</c>, all of them rules.</summary>
internal sealed class If() : Operator("if", new("when"), new("then"), new("else"))
{
    public override ImmutableArray<KeyedPhrase> Texts => IfTexts.All;

    public override string Usage => "if: { when, then, else }";

    public override RuleType TypeOf(CheckedCall call, Typing typing)
    {
        foreach (var parameter in Parameters)
            typing.Expect(call[parameter.Name], RuleType.YesNo);
        return RuleType.YesNo;
    }

    public override string Emit(CheckedCall call, RuleScript script) =>
        script.Call("either", script.WithoutChange.Rule(call["when"]), script.Function(call["then"]), script.Function(call["else"]));

    public override Decision Compile(CheckedCall call, RuleCompiler compiler)
    {
        var (when, then, otherwise) = (compiler.Rule(call["when"]), compiler.Rule(call["then"]), compiler.Rule(call["else"]));
        return evaluation => when(evaluation.WithoutChange) switch
        {
            { Verdict: Verdict.Met } condition => Taken("then", condition, then(evaluation)),
            { Verdict: Verdict.Unmet or Verdict.NotApplicable } condition => Taken("else", condition, otherwise(evaluation)),
            var condition => Either(condition, then(evaluation), otherwise(evaluation)),
        };
    }

    private Explanation Taken(string branch, Explanation when, Explanation taken) =>
        Joining.Following(Name, taken) with { Branch = branch, Children = [when, taken] };

    private Explanation Either(Explanation when, Explanation then, Explanation otherwise) =>
        Joining.Agreed([then.Verdict, otherwise.Verdict]) is { } agreed
            ? new(Name, agreed) { Children = [when, then, otherwise] }
            : Joining.Unknown(Name, [when, then, otherwise]) with { Children = [when, then, otherwise] };
}
