using System.Collections.Immutable;

namespace SiteGen.Core.Rules.Operators;

/// <summary>What is said of comparisons: what is needed, by the sign, what is there, and what would do.</summary>
internal static class ComparisonTexts
{
    public static ImmutableArray<KeyedPhrase> All { get; } =
    [
        new("sign.>=", "at least {0}", "不低于{0}"),
        new("sign.>", "more than {0}", "超过{0}"),
        new("sign.<=", "at most {0}", "不超过{0}"),
        new("sign.<", "less than {0}", "低于{0}"),
        new("sign.=", "{0}", "为{0}"),
        new("sign.!=", "anything but {0}", "不为{0}"),
        new("compare.choice", "“{0}”", "“{0}”"),
        new("sign.date>=", "on or after {0}", "不早于{0}"),
        new("sign.date>", "after {0}", "晚于{0}"),
        new("sign.date<=", "on or before {0}", "不晚于{0}"),
        new("sign.date<", "before {0}", "早于{0}"),
        new("compare.any", "any figure", "不限"),
        new("compare.both", "{0} and {1}", "{0}且{1}"),
        new("compare.outside", "{0} or {1}", "{0}或{1}"),
        new("compare.span", "{0} to {1}", "{0}至{1}"),
        new("compare.worked-out", "{0} ({1})", "{0}（{1}）"),
        new("figure.from", "at least {0}", "{0}以上"),
        new("figure.until", "at most {0}", "{0}以下"),
        new("comparison.fact", "{0} is {1}", "{0}为{1}"),
        new("comparison.listed", "{0}: {1}", "{0}为{1}"),
        new("comparison.met", "{0}, as needed ({1}).", "{0}，符合要求（{1}）。"),
        new("comparison.unmet", "{0}; {1} is needed", "{0}，要求{1}"),
        new("comparison.ample", "{0}, as needed ({1}; {2} to spare).", "{0}，符合要求（{1}，余{2}）。"),
        new("comparison.short", "{0}; {1} is needed (off by {2})", "{0}，要求{1}（相差{2}）"),
        new("comparison.open", "{0}: not known yet; {1} is needed (still to be answered: {2}).", "{0}尚不清楚，要求{1}（待填写：{2}）。"),
        new("comparison.waiting", "{0}; {1} is needed (still to be answered: {2}).", "{0}，要求{1}（待填写：{2}）。"),
        new("comparison.rough", "{0}; {1} is needed (to be answered more exactly: {2}).", "{0}，要求{1}（需要更确切地填写：{2}）。"),
        new("comparison.certain", "{0}: {1} whatever the answers are.", "无论如何填写，{0}都{1}。"),
        new("comparison.impossible", "{0}: not {1}, whatever the answers are.", "无论如何填写，{0}都不符合“{1}”。"),
        new("comparison.undefined", "{0} cannot be worked out, since its divisor is 0; so “{1}” is not met.", "{0}的除数为0，无法计算，不能认定“{1}”。"),
    ];
}
