using System.Collections.Immutable;

namespace SiteGen.Core.Rules.Sentences.Texts;

/// <summary>The groups in which results are shown.</summary>
internal static class GroupTexts
{
    public static ImmutableArray<KeyedPhrase> All { get; } =
    [
        new("group.met", "Met", "符合条件"),
        new("group.near", "One change away", "只差一项"),
        new("group.open", "Needs more information", "需要补充信息"),
        new("group.judged", "Decided by officials", "由主管部门判断"),
        new("group.unmet", "Not met", "不符合条件"),
        new("group.not-applicable", "Not for this region or kind of enterprise", "不适用于本地区或本类企业"),
        new("group.totals", "Support in all", "合计支持"),
        new("group.unlocks", "What one change would bring", "改变一项可以带来的支持"),
        new("group.errors", "Answers that were not taken", "未采用的答案"),
        new("group.day", "As of {0}", "按{0}判定"),
        new("group.programmes", "Programmes", "认定项目"),
        new("group.amount", "Amount: {0}", "金额：{0}"),
    ];
}
