using System.Globalization;
using SiteGen.Core.Diagnostics;
using SiteGen.Core.Model;

namespace SiteGen.Core.Validation.Checks;

/// <summary>A measure's own window lies within the time of its policy: what the policy says it covers and the days on which it is in force, together.</summary>
internal static class Windows
{
    public static void Check(CheckContext context)
    {
        foreach (var measure in context.Knowledge.Measures)
            if (measure.Window is { } window && context.Lookup.Policies.GetValueOrDefault(measure.PolicyId) is { } policy)
                Check(window, policy, context.Diagnostics);
    }

    private static void Check(Period window, PolicyDocument policy, DiagnosticBag diagnostics)
    {
        if (window.From > window.To)
            return;
        var (from, to) = (Earlier(policy.InForce.From, policy.Period?.From), Later(policy.InForce.To, policy.Period?.To));
        if (window.From < from || window.To < from)
            diagnostics.Report(Codes.WindowBeforePolicy, window.Span, Day(window.From < from ? window.From : window.To), Day(from));
        if (window.To > to || window.From > to)
            diagnostics.Report(Codes.WindowAfterPolicy, window.Span, Day(window.To > to ? window.To : window.From), Day(to));
    }

    private static DateOnly? Earlier(DateOnly? a, DateOnly? b) => a < b || b is null ? a : b;

    private static DateOnly? Later(DateOnly? a, DateOnly? b) => a > b || b is null ? a : b;

    private static string Day(DateOnly? day) => day?.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture) ?? "";
}
