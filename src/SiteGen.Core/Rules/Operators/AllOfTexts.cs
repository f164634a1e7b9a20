using System.Collections.Immutable;

namespace SiteGen.Core.Rules.Operators;

/// <summary>What is said of rules that all count: <c>all</c>, <c>and</c>, and <c>none</c>, of which each is told the other way round.</summary>
internal static class AllOfTexts
{
    public static ImmutableArray<KeyedPhrase> All { get; } =
    [
        new("rule.all", "All of these:", "以下各项均须满足："),
    ];
}
