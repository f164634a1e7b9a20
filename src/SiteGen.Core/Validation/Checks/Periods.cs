using SiteGen.Core.Diagnostics;
using SiteGen.Core.Sources;

namespace SiteGen.Core.Validation.Checks;

/// <summary>No time ends before it begins.</summary>
internal static class Periods
{
    public static void Check(CheckContext context)
    {
        foreach (var policy in context.Knowledge.Policies)
        {
            Check(policy.Period?.From, policy.Period?.To, policy.Period?.Span, context.Diagnostics);
            Check(policy.Dates.Effective, policy.Dates.Expires, policy.Id.Span, context.Diagnostics);
        }

        foreach (var measure in context.Knowledge.Measures)
            Check(measure.Window?.From, measure.Window?.To, measure.Window?.Span, context.Diagnostics);
    }

    private static void Check(DateOnly? from, DateOnly? to, SourceSpan? span, DiagnosticBag diagnostics)
    {
        if (to < from)
            diagnostics.Report(Codes.EndsBeforeStart, span!.Value, $"{from:yyyy-MM-dd}", $"{to:yyyy-MM-dd}");
    }
}
