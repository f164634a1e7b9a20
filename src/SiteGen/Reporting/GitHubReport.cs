using System.Collections.Immutable;
using System.Globalization;
using SiteGen.Core.Diagnostics;

namespace SiteGen.Reporting;

/// <summary>Faults as GitHub shows them beside the changed lines.</summary>
/// <remarks>Workflow commands of GitHub Actions, with the escapes of its toolkit's <c>command.ts</c>.</remarks>
internal static class GitHubReport
{
    public static void Write(ImmutableArray<Diagnostic> diagnostics, TextWriter writer, MessageLanguage language)
    {
        foreach (var diagnostic in diagnostics)
        {
            var (line, column) = diagnostic.Span.Position;
            var command = diagnostic.Code.Severity switch { Severity.Error => "error", Severity.Warning => "warning", _ => "notice" };
            var place = string.Create(CultureInfo.InvariantCulture, $"line={line},col={column}");
            var text = $"{diagnostic.Message(language)}\n{diagnostic.Mend(language)}";
            writer.WriteLine($"::{command} file={Property(diagnostic.Span.File.DisplayPath)},{place},title={Property(diagnostic.Code.Id)}::{Data(text)}");
        }
    }

    private static string Data(string text) => text
        .Replace("%", "%25", StringComparison.Ordinal).Replace("\r", "%0D", StringComparison.Ordinal).Replace("\n", "%0A", StringComparison.Ordinal);

    private static string Property(string text) => Data(text).Replace(":", "%3A", StringComparison.Ordinal).Replace(",", "%2C", StringComparison.Ordinal);
}
