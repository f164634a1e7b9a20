using SiteGen.Core.Diagnostics;
using SiteGen.Core.Model;

namespace SiteGen.Core.Validation.Checks;

/// <summary>A target is a span exactly where it has two ends.</summary>
internal static class TargetSpans
{
    public static void Check(CheckContext context)
    {
        foreach (var target in context.Knowledge.Targets)
            if (target.High is null == (target.Comparison == TargetComparison.Between))
                context.Diagnostics.Report(Codes.TargetSpan, target.High?.Written.Span ?? target.Low.Written.Span,
                    target.High is null ? "low" : "high", Words.Of(target.Comparison));
    }
}
