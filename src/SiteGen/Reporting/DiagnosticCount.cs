using System.Collections.Immutable;
using SiteGen.Core.Diagnostics;

namespace SiteGen.Reporting;

/// <summary>The last line of messages: how many errors and warnings there were.</summary>
internal static class DiagnosticCount
{
    public static int Of(ImmutableArray<Diagnostic> diagnostics, Severity severity) =>
        diagnostics.Count(diagnostic => diagnostic.Code.Severity == severity);

    public static void Write(ImmutableArray<Diagnostic> diagnostics, Terminal terminal, bool strict)
    {
        var errors = Of(diagnostics, Severity.Error);
        var warnings = Of(diagnostics, Severity.Warning);
        var fails = strict && errors == 0 && warnings > 0;
        terminal.Error.WriteLine(terminal.Say(
            $"{Plural(errors, "error")}, {Plural(warnings, "warning")}{(fails ? " (--strict: warnings fail)" : "")}",
            $"{errors} 个错误，{warnings} 个警告{(fails ? "（--strict：警告视为失败）" : "")}"));
    }

    private static string Plural(int count, string noun) => count == 1 ? $"1 {noun}" : $"{count} {noun}s";
}
