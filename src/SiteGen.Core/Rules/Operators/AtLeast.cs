using System.Collections.Immutable;
using SiteGen.Core.Diagnostics;
using SiteGen.Core.Expressions;
using SiteGen.Core.Rules.Evaluating;
using SiteGen.Core.Rules.JavaScript;
using SiteGen.Core.Rules.Results;

namespace SiteGen.Core.Rules.Operators;

/// <summary><c>at_least: { count: 2, of: [a, b, c] }</c>.</summary>
internal sealed class AtLeast() : Operator("at_least", new("count", Shape.Figure), new("of", Shape.List))
{
    public override ImmutableArray<KeyedPhrase> Texts => AtLeastTexts.All;

    public override RuleType TypeOf(CheckedCall call, Typing typing)
    {
        var rules = call.All("of");
        OverRules.CheckRules(rules, call, typing);
        var count = (Figure)call["count"];
        if (count.HasUnit || !count.Value.IsInteger || count.Value < 1 || count.Value > rules.Length)
            typing.Diagnostics.Report(Codes.CountOutOfRange, count.Span, count.Span.Text, $"{rules.Length}");
        return RuleType.YesNo;
    }

    public override string Emit(CheckedCall call, RuleScript script) =>
        script.Call("atLeast", script.Number(call["count"]), $"[{string.Join(',', call.All("of").Select(script.Rule))}]");

    public override Decision Compile(CheckedCall call, RuleCompiler compiler)
    {
        var rules = call.All("of").Select(compiler.Rule).ToImmutableArray();
        var count = ((Figure)call["count"]).Value;
        return evaluation =>
        {
            var parts = rules.Select(rule => rule(evaluation)).ToImmutableArray();
            var met = parts.Count(part => part.Verdict == Verdict.Met);
            return Scoring.Decide(Name, met, met + parts.Count(part => part.Verdict == Verdict.Unknown), count, parts);
        };
    }
}
