using System.Collections.Immutable;

namespace SiteGen.Core.Rules.Operators;

/// <summary>What is said of scores.</summary>
internal static class PointsTexts
{
    public static ImmutableArray<KeyedPhrase> All { get; } =
    [
        new("points.needed", "Points: {0}; needed: at least {1}:", "得分{0}分，要求不低于{1}分："),
        new("points.fewer", "Points: {0}; needed: fewer than {1}:", "得分{0}分，要求低于{1}分："),
        new("rule.points-row", "Worth {0}:", "{0}分："),
    ];
}
