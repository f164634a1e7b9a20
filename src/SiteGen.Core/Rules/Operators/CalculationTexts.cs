using System.Collections.Immutable;

namespace SiteGen.Core.Rules.Operators;

/// <summary>Figures that are worked out from others, by operator.</summary>
internal static class CalculationTexts
{
    public static ImmutableArray<KeyedPhrase> All { get; } =
    [
        new("rule.share", "{0} as a share of {1}", "{0}占{1}的比例"),
        new("rule.ratio", "{0} ÷ {1}", "{0} ÷ {1}"),
        new("rule.plus", "{0} + {1}", "{0} + {1}"),
        new("rule.minus", "{0} − {1}", "{0} − {1}"),
        new("rule.negative", "−{0}", "−{0}"),
        new("rule.product", "{0} × {1}", "{0} × {1}"),
        new("rule.brackets", "({0})", "（{0}）"),
        new("rule.min", "The smallest of {0}", "{0}中的最小值"),
        new("rule.max", "The largest of {0}", "{0}中的最大值"),
        new("rule.sum", "The sum of {0}", "{0}之和"),
        new("rule.round", "{0}, rounded to a whole figure", "{0}（四舍五入取整）"),
        new("rule.round-to", "{0}, rounded to a multiple of {1}", "{0}（四舍五入到{1}的整数倍）"),
        new("rule.years-between", "Whole years from {0} to {1}", "{0}至{1}的整年数"),
        new("rule.months-between", "Whole months from {0} to {1}", "{0}至{1}的整月数"),
        new("rule.days-between", "Days from {0} to {1}", "{0}至{1}的天数"),
        new("rule.legal-day", "The day of assessment", "评估当日"),
    ];
}
