using SiteGen.Core.Diagnostics;
using SiteGen.Core.Expressions;

namespace SiteGen.Core.Rules.Operators;

/// <summary><c>at_least: { count: 2, of: [a, b, c] }</c>.</summary>
internal sealed class AtLeast() : Operator("at_least", new("count", Shape.Figure), new("of", Shape.List))
{
    public override RuleType TypeOf(CheckedCall call, Typing typing)
    {
        var rules = call.All("of");
        OverRules.CheckRules(rules, call, typing);
        var count = (Figure)call["count"];
        if (count.HasUnit || !count.Value.IsInteger || count.Value < 1 || count.Value > rules.Length)
            typing.Diagnostics.Report(Codes.CountOutOfRange, count.Span, count.Span.Text, $"{rules.Length}");
        return RuleType.YesNo;
    }
}
