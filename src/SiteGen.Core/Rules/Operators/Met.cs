using System.Collections.Immutable;
using SiteGen.Core.Diagnostics;
using SiteGen.Core.Expressions;
using SiteGen.Core.Rules.Evaluating;
using SiteGen.Core.Rules.JavaScript;

namespace SiteGen.Core.Rules.Operators;

/// <summary><c>met: some-criterion</c>, <c>met: some-policy/some-criterion</c>: another criterion's verdict.</summary>
internal sealed class Met() : Operator("met", new Parameter("criterion", Shape.Name))
{
    public override ImmutableArray<KeyedPhrase> Texts => MetTexts.All;

    public override string Usage => "met: criterion-id";

    public override RuleType TypeOf(CheckedCall call, Typing typing)
    {
        var criterion = (Reference)call["criterion"];
        if (typing.Scope.IsComplete && typing.Scope.FullCriterionId(criterion.Name) is null)
            typing.Diagnostics.ReportUnknown(Codes.UnknownCriterion, criterion.Span, criterion.Name, [.. typing.Scope.CriterionNames()]);
        return RuleType.YesNo;
    }

    public override string Emit(CheckedCall call, RuleScript script) => script.Call("met", script.Criterion((Reference)call["criterion"]));

    public override Decision Compile(CheckedCall call, RuleCompiler compiler)
    {
        var id = compiler.Criterion((Reference)call["criterion"]);
        return evaluation => Joining.Following(Name, evaluation.Rules.Decide(id, evaluation)) with { Criterion = id };
    }
}
