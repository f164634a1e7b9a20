using SiteGen.Core.Diagnostics;
using SiteGen.Core.Expressions;

namespace SiteGen.Core.Rules;

/// <summary><c>rd_spend / revenue >= 5</c>: a ratio beside a number of one or more without <c>%</c> or <c>倍</c> is most likely a percentage.</summary>
internal static class PercentSlip
{
    public static void WarnOfPercentSlip(this Typing typing, Expression part, RuleType? other)
    {
        if (part is Figure { HasUnit: false } figure && figure.Value >= Rational.One && other == RuleType.Ratio)
            typing.Diagnostics.Report(Codes.PercentSlip, figure.Span, $"{figure.Value}");
    }
}
