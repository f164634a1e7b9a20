using SiteGen.Core.Diagnostics;
using SiteGen.Core.Expressions;

namespace SiteGen.Core.Rules.Operators;

/// <summary>What joins rules into one: in text by a word between them, in YAML as a list under a key.</summary>
internal abstract class OverRules(string name, Shape shape) : Operator(name, new Parameter("rules", shape) { Repeats = shape == Shape.Value })
{
    public override string Usage => shape == Shape.Value ? $"rule {Name} rule" : $"{Name}: [rule, rule]";

    public override RuleType TypeOf(CheckedCall call, Typing typing)
    {
        CheckRules(call.All("rules"), call, typing);
        return RuleType.YesNo;
    }

    /// <summary>There are some, and each can be decided.</summary>
    public static void CheckRules(IReadOnlyCollection<Expression> rules, CheckedCall call, Typing typing)
    {
        if (rules.Count == 0)
            typing.Diagnostics.Report(Codes.NoRules, call.PlaceOf("of"));
        foreach (var rule in rules)
            typing.Expect(rule, RuleType.YesNo);
    }
}
