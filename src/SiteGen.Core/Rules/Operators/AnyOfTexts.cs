using System.Collections.Immutable;

namespace SiteGen.Core.Rules.Operators;

/// <summary>What is said of rules of which one is enough.</summary>
internal static class AnyOfTexts
{
    public static ImmutableArray<KeyedPhrase> All { get; } =
    [
        new("rule.any", "At least one of these:", "满足以下任意一项："),
        new("any.enough", "One of these would do:", "满足以下任意一项即可："),
    ];
}
