using System.Collections.Immutable;

namespace SiteGen.Core.Rules.Sentences.Texts;

/// <summary>What is said of what a measure pays.</summary>
internal static class AmountTexts
{
    public static ImmutableArray<KeyedPhrase> All { get; } =
    [
        new("amount.open", "depends on answers that are still open", "取决于尚未填写的内容"),
        new("amount.document", "{0}", "《{0}》"),
        new("amount.by-reference", "As set by another document", "由其他文件规定"),
        new("amount.in-range", "The figure within the range is not decided by the answers.", "幅度内的具体金额不由所填内容决定。"),
        new("amount.depends", "The figure hangs on answers that are still open.", "具体金额取决于尚未填写的内容。"),
        new("amount.shared", "All applicants share {0}, so the money may run out.", "全部申报企业共用{0}，资金可能用完。"),
        new("reduced.received", "What was received before is taken off: {0}.", "已扣除领取过的{0}。"),
        new("reduced.cap", "The cap takes off {0}.", "超过上限的{0}不计。"),
        new("part.line", "{0}: {1}, {2}, {3}; {4}.", "{0}：{1}，{2}，{3}；{4}。"),
        new("part.plain", "{0}: {1}, {2}, {3}.", "{0}：{1}，{2}，{3}。"),
        new("milestone.application", "on application", "申报时"),
        new("milestone.recognition", "on recognition", "认定后"),
        new("milestone.completion", "on completion", "完成后"),
        new("milestone.not-stated", "time of payment not stated", "支付时间未说明"),
        new("due.now", "can be paid now", "现在即可支付"),
        new("due.later", "to be paid later", "以后支付"),
        new("due.unknown", "whether it can be paid now is open", "能否现在支付待定"),
        new("amount.now", "Can be paid now: {0}.", "现在可支付：{0}。"),
        new("amount.later", "To be paid later: {0}.", "以后支付：{0}。"),
    ];
}
