using System.Collections.Immutable;

namespace SiteGen.Core.Rules.Operators;

/// <summary>What is said of cases.</summary>
internal static class IfTexts
{
    public static ImmutableArray<KeyedPhrase> All { get; } =
    [
        new("if.taken", "{0}, so this counts:", "{0}，因此适用以下要求："),
        new("rule.if", "Depending on the case:", "按情形区分："),
        new("if.when", "Condition of the case:", "情形的条件："),
        new("if.then", "In that case:", "属于这种情形的："),
        new("rule.else", "Otherwise:", "其他情形："),
    ];
}
