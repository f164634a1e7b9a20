using System.Collections.Immutable;
using SiteGen.Core.Expressions;
using SiteGen.Core.Rules.Evaluating;
using SiteGen.Core.Rules.JavaScript;

namespace SiteGen.Core.Rules.Operators;

/// <summary><c>a between [1 万元, 2 万元)</c>; the ends may be any values.</summary>
internal sealed class Between() : Operator("between", new("left"), new("interval", Shape.Interval))
{
    public override ImmutableArray<KeyedPhrase> Texts => ComparisonTexts.All;

    public override string Usage => "value between [low, high]";

    public override RuleType TypeOf(CheckedCall call, Typing typing)
    {
        var left = call["left"];
        typing.CompareWithEnds(left, typing.TypeOf(left), (Interval)call["interval"], isFixed: false);
        return RuleType.YesNo;
    }

    public override string Emit(CheckedCall call, RuleScript script) =>
        script.Call("between", $"[{string.Join(',', RuleScript.Ends((Interval)call["interval"]).Select(end => script.Compare(end.Sign, call["left"], end.End)))}]");

    public override Decision Compile(CheckedCall call, RuleCompiler compiler)
    {
        var interval = (Interval)call["interval"];
        var ends = new (Expression? End, string Sign)[] { (interval.Low, interval.LowIncluded ? ">=" : ">"), (interval.High, interval.HighIncluded ? "<=" : "<") };
        var tests = ends.Where(end => end.End is not null).Select(end => Test(end.Sign, call["left"], end.End!, compiler)).ToImmutableArray();
        return evaluation =>
        {
            var parts = tests.Select(test => test(evaluation)).ToImmutableArray();
            return Joining.Join(Name, Joining.All(parts), parts);
        };
    }

    private static Decision Test(string sign, Expression left, Expression end, RuleCompiler compiler) =>
        compiler.ChoiceTypeOf(left) is { } choice ? ChoiceTest.Compile(sign, choice, left, [end], compiler) : NumberTest.Compile(sign, left, [end], compiler);
}
