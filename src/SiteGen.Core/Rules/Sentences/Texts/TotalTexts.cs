using System.Collections.Immutable;

namespace SiteGen.Core.Rules.Sentences.Texts;

/// <summary>What is said of all measures together and of what would bring more.</summary>
internal static class TotalTexts
{
    public static ImmutableArray<KeyedPhrase> All { get; } =
    [
        new("total.open", "In effect, together: {0}", "实施中的措施合计：{0}"),
        new("total.not-stated", "Validity not stated, together: {0}", "有效期未说明的措施合计：{0}"),
        new("total.none", "Nothing is met here.", "没有符合条件的措施。"),
        new("total.certain", "This sum is certain.", "这一数额是确定的。"),
        new("total.uncertain", "This sum is not certain.", "这一数额并不确定。"),
        new("total.open-sums", "Not fixed in amount: {0}.", "金额未定的：{0}。"),
        new("total.unstated", "Not counted, since no sum is stated: {0}.", "原文未写明金额、未计入的：{0}。"),
        new("total.pools", "The money may run out: {0}.", "资金可能用完的：{0}。"),
        new("total.combining", "The sources do not say whether all of these can be had together.", "原文没有写明以上各项能否同时享受。"),
        new("total.set-aside", "Set aside: {0}. {1}", "未计入：{0}。{1}"),
        new("combining.one-of", "Only one of these can be had: {0}.", "以下措施只能享受其中一项：{0}。"),
        new("unlock.line", "If the answer on “{0}” were {1}, this would be met: {2} ({3}).", "如果“{0}”为{1}，即可符合：{2}（{3}）。"),
        new("unlock.more", "{0} more", "增加{0}"),
        new("unlock.changes", "support in all changes by {0}", "合计支持变动{0}"),
        new("unlock.no-sum", "no stated sum", "金额未写明"),
    ];
}
