using System.Collections.Immutable;

namespace SiteGen.Core.Rules.Operators;

/// <summary>What is said of a number of rules.</summary>
internal static class AtLeastTexts
{
    public static ImmutableArray<KeyedPhrase> All { get; } =
    [
        new("at-least.needed", "Met: {0}; needed: at least {1} of these:", "以下各项已满足{0}项，要求至少{1}项："),
        new("at-least.fewer", "Met: {0}; needed: fewer than {1} of these:", "以下各项已满足{0}项，要求少于{1}项："),
    ];
}
