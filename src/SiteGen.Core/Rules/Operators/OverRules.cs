using System.Collections.Immutable;
using SiteGen.Core.Diagnostics;
using SiteGen.Core.Expressions;
using SiteGen.Core.Rules.Evaluating;
using SiteGen.Core.Rules.JavaScript;
using SiteGen.Core.Rules.Results;

namespace SiteGen.Core.Rules.Operators;

/// <summary>What joins rules into one: in text by a word between them, in YAML as a list under a key.</summary>
internal abstract class OverRules(string name, Shape shape) : Operator(name, new Parameter("rules", shape) { Repeats = shape == Shape.Value })
{
    public override string Usage => shape == Shape.Value ? $"rule {Name} rule" : $"{Name}: [rule, rule]";

    /// <summary>What is met stands in the way.</summary>
    protected virtual bool IsDenial => false;

    public override RuleType TypeOf(CheckedCall call, Typing typing)
    {
        CheckRules(call.All("rules"), call, typing);
        return RuleType.YesNo;
    }

    public override string Emit(CheckedCall call, RuleScript script) =>
        script.Call(Name, $"[{string.Join(',', call.All("rules").Select((IsDenial ? script.Negated : script).Rule))}]");

    public override Decision Compile(CheckedCall call, RuleCompiler compiler)
    {
        var rules = call.All("rules").Select(compiler.Rule).ToImmutableArray();
        return evaluation =>
        {
            var inside = IsDenial ? evaluation.Negated : evaluation;
            return Join([.. rules.Select(rule => rule(inside))]);
        };
    }

    /// <summary>The verdict of the whole by those of its rules.</summary>
    protected abstract Verdict Decide(ImmutableArray<Explanation> parts);

    protected virtual Explanation Join(ImmutableArray<Explanation> parts) => Joining.Join(Name, Decide(parts), parts);

    /// <summary>There are some, and each can be decided.</summary>
    public static void CheckRules(IReadOnlyCollection<Expression> rules, CheckedCall call, Typing typing)
    {
        if (rules.Count == 0)
            typing.Diagnostics.Report(Codes.NoRules, call.PlaceOf("of"));
        foreach (var rule in rules)
            typing.Expect(rule, RuleType.YesNo);
    }
}
