using System.Collections.Immutable;
using SiteGen.Core.Diagnostics;

namespace SiteGen.Reporting;

internal enum ReportFormat { Text, Json, Sarif, GitHub }

/// <summary>The door of the room: writes what a check found. Another format is one file here and one line below.</summary>
internal static class DiagnosticReport
{
    public static void Write(ReportFormat format, ImmutableArray<Diagnostic> diagnostics, Terminal terminal)
    {
        switch (format)
        {
            case ReportFormat.Text:
                TextReport.Write(diagnostics, terminal.Out, terminal.Language, terminal.ColourOut);
                break;
            case ReportFormat.Json:
                JsonReport.Write(diagnostics, terminal.Out, terminal.Language);
                break;
            case ReportFormat.Sarif:
                SarifReport.Write(diagnostics, terminal.Out, terminal.Language);
                break;
            case ReportFormat.GitHub:
                GitHubReport.Write(diagnostics, terminal.Out, terminal.Language);
                break;
            default:
                throw new InvalidOperationException($"No report is written as {format}.");
        }
    }
}
