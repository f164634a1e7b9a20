using System.Collections.Immutable;
using SiteGen.Core.Rules.Evaluating;
using SiteGen.Core.Rules.JavaScript;

namespace SiteGen.Core.Rules.Operators;

/// <summary><c>a &lt; b</c> and the like.</summary>
/// <param name="isOrdered">Asks for more or less, so that a choice must have an order.</param>
internal sealed class Comparison(string sign, bool isOrdered) : Operator(sign, new("left"), new("right"))
{
    public override ImmutableArray<KeyedPhrase> Texts => ComparisonTexts.All;

    public override RuleType TypeOf(CheckedCall call, Typing typing)
    {
        var left = call["left"];
        typing.Compare(left, typing.TypeOf(left), call["right"], isOrdered, call.Place);
        return RuleType.YesNo;
    }

    public override string Emit(CheckedCall call, RuleScript script) => script.Compare(Name, call["left"], call["right"]);

    public override Decision Compile(CheckedCall call, RuleCompiler compiler) =>
        compiler.ChoiceTypeOf(call["left"]) is { } choice
            ? ChoiceTest.Compile(Name, choice, call["left"], [call["right"]], compiler)
            : NumberTest.Compile(Name, call["left"], [call["right"]], compiler);
}
