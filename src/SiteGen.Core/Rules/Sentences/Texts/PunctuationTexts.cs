using System.Collections.Immutable;

namespace SiteGen.Core.Rules.Sentences.Texts;

/// <summary>What stands between words.</summary>
internal static class PunctuationTexts
{
    public static ImmutableArray<KeyedPhrase> All { get; } =
    [
        new("punctuation.list", ", ", "、"),
        new("punctuation.or", " or ", "或"),
        new("punctuation.and", " and ", "和"),
        new("punctuation.gap", " ", ""),
        new("punctuation.colon", ": ", "："),
    ];
}
