using System.Collections.Immutable;

namespace SiteGen.Core.Rules.Sentences.Texts;

/// <summary>What is said of answers that are rules, of what officials judge, and of whom a rule concerns.</summary>
internal static class OutcomeTexts
{
    public static ImmutableArray<KeyedPhrase> All { get; } =
    [
        new("answer.yes", "yes", "是"),
        new("answer.no", "no", "否"),
        new("answer.fact", "{0}: {1}", "{0}：{1}"),
        new("answer.met", "{0}: {1}, as needed.", "{0}：{1}，符合要求。"),
        new("answer.unmet", "{0}: {1}; {2} is needed", "{0}：{1}，要求为“{2}”"),
        new("answer.open", "{0}: not answered yet; {1} is needed.", "{0}：尚未填写，要求为“{1}”。"),
        new("judged.unknown", "Officials judge this.", "由主管部门判断。"),
        new("always.met", "There is no condition here that rules decide.", "没有需要按规则判定的条件。"),
        new("applies.not", "Not meant for this enterprise:", "不适用于本企业："),
        new("applies.unknown", "Whether it is meant for this enterprise is still open:", "是否适用于本企业尚待确定："),
        new("split.same", "This comes out the same whatever the answer on {0} is.", "无论{0}如何填写，结果都相同。"),
        new("verdict.met", "met", "符合"),
        new("verdict.unmet", "not met", "不符合"),
        new("verdict.unknown", "open", "待定"),
        new("verdict.not-applicable", "does not apply", "不适用"),
        new("status.not-started", "Not started yet", "尚未开始"),
        new("status.open", "In effect", "实施中"),
        new("status.ended", "Ended", "已结束"),
        new("status.not-stated", "Validity not stated", "有效期未说明"),
        new("programme.conditions", "Conditions: {0}.", "条件：{0}。"),
        new("programme.benchmarks", "Benchmarks: {0} of {1} met, {2} not met, {3} open.", "引导指标共{1}项：达到{0}项，未达到{2}项，待定{3}项。"),
    ];
}
