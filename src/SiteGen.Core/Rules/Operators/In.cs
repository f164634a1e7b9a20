using System.Collections.Immutable;
using SiteGen.Core.Rules.Evaluating;
using SiteGen.Core.Rules.JavaScript;

namespace SiteGen.Core.Rules.Operators;

/// <summary><c>a in (newly, earlier)</c>: a is one of these.</summary>
internal sealed class In() : Operator("in", new("left"), new("items", Shape.List))
{
    public override ImmutableArray<KeyedPhrase> Texts => ComparisonTexts.All;

    public override string Usage => "value in (first, second)";

    public override RuleType TypeOf(CheckedCall call, Typing typing)
    {
        var left = call["left"];
        var type = typing.TypeOf(left);
        foreach (var item in call.All("items"))
            typing.Compare(left, type, item, isOrdered: false, call.Place);
        return RuleType.YesNo;
    }

    public override string Emit(CheckedCall call, RuleScript script) =>
        script.Call("isIn", [script.Value(call["left"]), script.Names.List([.. call.All("items").Select(item => script.Value(item, call["left"]))]), .. script.Mode()]);

    public override Decision Compile(CheckedCall call, RuleCompiler compiler) =>
        compiler.ChoiceTypeOf(call["left"]) is { } choice
            ? ChoiceTest.Compile(Name, choice, call["left"], call.All("items"), compiler)
            : NumberTest.Compile(Name, call["left"], call.All("items"), compiler);
}
