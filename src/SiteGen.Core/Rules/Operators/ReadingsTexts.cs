using System.Collections.Immutable;

namespace SiteGen.Core.Rules.Operators;

/// <summary>What is said of a source that can be read in several ways.</summary>
internal static class ReadingsTexts
{
    public static ImmutableArray<KeyedPhrase> All { get; } =
    [
        new("rule.readings", "The source can be read in more than one way:", "原文有不止一种读法："),
        new("readings.agree", "However the source is read:", "无论采用哪种读法："),
        new("readings.differ", "The source can be read in more than one way, and the readings differ:", "原文有不止一种读法，结果因读法而异："),
    ];
}
