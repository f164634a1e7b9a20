using System.Collections.Immutable;

namespace SiteGen.Core.Rules.Operators;

/// <summary>What is said of other criteria.</summary>
internal static class MetTexts
{
    public static ImmutableArray<KeyedPhrase> All { get; } =
    [
        new("criterion.met", "“{0}” is met:", "“{0}”已达到："),
        new("criterion.unmet", "“{0}” is not met:", "“{0}”未达到："),
        new("criterion.unknown", "“{0}” is not decided yet:", "“{0}”尚不能判定："),
        new("criterion.not-applicable", "“{0}” does not apply:", "“{0}”不适用："),
        new("criterion.absent", "“{0}” is not met, as needed:", "“{0}”未达到，符合要求："),
        new("criterion.unwanted", "“{0}” is met, but must not be:", "“{0}”已达到，而要求不得达到："),
    ];
}
