using System.Collections.Immutable;

namespace SiteGen.Core.Rules.Sentences.Texts;

/// <summary>What would make a comparison come out; each ends its sentence.</summary>
internal static class ChangeTexts
{
    public static ImmutableArray<KeyedPhrase> All { get; } =
    [
        new("change.none", ".", "。"),
        new("change.fixed", "; this cannot be changed.", "；这一情况不能改变。"),
        new("change.more", ": {0} more {1} would do.", "；{1}再增加{0}即可。"),
        new("change.less", ": {0} less {1} would do.", "；{1}减少{0}即可。"),
        new("change.fewer", ": {0} fewer {1} would do.", "；{1}减少{0}即可。"),
        new("change.above", ": {1} of more than {0} would do.", "；{1}超过{0}即可。"),
        new("change.below", ": {1} of less than {0} would do.", "；{1}低于{0}即可。"),
        new("change.aside", ": the slightest change of {1} from {0} would do.", "；{1}在{0}的基础上略有变动即可。"),
        new("change.set", ": {0} as {1} would do.", "；{1}改为{0}即可。"),
        new("change.from", "It will be met from {0} on.", "自{0}起即可达到。"),
    ];
}
