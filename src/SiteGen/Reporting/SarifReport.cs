using System.Collections.Immutable;
using System.Text.Json;
using System.Text.RegularExpressions;
using SiteGen.Core.Diagnostics;
using SiteGen.Core.Sources;

namespace SiteGen.Reporting;

/// <summary>Faults for code scanning.</summary>
/// <remarks>SARIF 2.1.0, OASIS standard.</remarks>
internal static partial class SarifReport
{
    private const string Schema = "https://docs.oasis-open.org/sarif/sarif/v2.1.0/errata01/os/schemas/sarif-schema-2.1.0.json";

    public static void Write(ImmutableArray<Diagnostic> diagnostics, TextWriter writer, MessageLanguage language) => JsonReport.WriteJson(writer, json =>
    {
        var rules = diagnostics.Select(diagnostic => diagnostic.Code).DistinctBy(code => code.Id).OrderBy(code => code.Id, StringComparer.Ordinal).ToList();
        json.WriteStartObject();
        json.WriteString("$schema", Schema);
        json.WriteString("version", "2.1.0");
        json.WriteStartArray("runs");
        json.WriteStartObject();
        WriteTool(json, rules, language);
        json.WriteString("columnKind", "utf16CodeUnits");
        json.WriteStartArray("results");
        foreach (var diagnostic in diagnostics)
            WriteResult(json, diagnostic, rules.FindIndex(rule => rule.Id == diagnostic.Code.Id), language);
        json.WriteEndArray();
        json.WriteEndObject();
        json.WriteEndArray();
        json.WriteEndObject();
    });

    private static void WriteTool(Utf8JsonWriter json, List<DiagnosticCode> rules, MessageLanguage language)
    {
        json.WriteStartObject("tool");
        json.WriteStartObject("driver");
        json.WriteString("name", "sitegen");
        json.WriteString("semanticVersion", typeof(SarifReport).Assembly.GetName().Version!.ToString(3));
        json.WriteString("language", language == MessageLanguage.Chinese ? "zh-CN" : "en");
        json.WriteStartArray("rules");
        foreach (var rule in rules)
        {
            json.WriteStartObject();
            json.WriteString("id", rule.Id);
            WriteMessage(json, "shortDescription", Placeholder().Replace(rule.Message.In(language), "…"));
            WriteMessage(json, "help", Placeholder().Replace(rule.Mend.In(language), "…"));
            json.WriteStartObject("defaultConfiguration");
            json.WriteString("level", Level(rule));
            json.WriteEndObject();
            json.WriteEndObject();
        }

        json.WriteEndArray();
        json.WriteEndObject();
        json.WriteEndObject();
    }

    private static void WriteResult(Utf8JsonWriter json, Diagnostic diagnostic, int rule, MessageLanguage language)
    {
        json.WriteStartObject();
        json.WriteString("ruleId", diagnostic.Code.Id);
        json.WriteNumber("ruleIndex", rule);
        json.WriteString("level", Level(diagnostic.Code));
        WriteMessage(json, "message", $"{diagnostic.Message(language)}\n{diagnostic.Mend(language)}");
        json.WriteStartArray("locations");
        WriteLocation(json, diagnostic.Span, null);
        json.WriteEndArray();
        json.WriteStartArray("relatedLocations");
        foreach (var related in diagnostic.Related)
            WriteLocation(json, related.Span, related.Note.In(language));
        json.WriteEndArray();
        json.WriteEndObject();
    }

    private static void WriteLocation(Utf8JsonWriter json, SourceSpan span, string? note)
    {
        var (line, column) = span.Position;
        var (endLine, endColumn) = span.File.PositionOf(span.End);
        json.WriteStartObject();
        json.WriteStartObject("physicalLocation");
        json.WriteStartObject("artifactLocation");
        json.WriteString("uri", Address(span.File.DisplayPath));
        json.WriteEndObject();
        json.WriteStartObject("region");
        json.WriteNumber("startLine", line);
        json.WriteNumber("startColumn", column);
        json.WriteNumber("endLine", endLine);
        json.WriteNumber("endColumn", endColumn);
        json.WriteEndObject();
        json.WriteEndObject();
        if (note is not null)
            WriteMessage(json, "message", note);
        json.WriteEndObject();
    }

    /// <summary>A path as an address: relative as it was shown, else a file of this machine.</summary>
    private static string Address(string path)
    {
        var escaped = string.Join('/', path.Split('/').Select(Uri.EscapeDataString));
        return Path.IsPathRooted(path) ? "file://" + (path[0] == '/' ? "" : "/") + escaped : escaped;
    }

    private static void WriteMessage(Utf8JsonWriter json, string name, string text)
    {
        json.WriteStartObject(name);
        // Single braces would be placeholders.
        json.WriteString("text", text.Replace("{", "{{", StringComparison.Ordinal).Replace("}", "}}", StringComparison.Ordinal));
        json.WriteEndObject();
    }

    [GeneratedRegex(@"\{\d\}")]
    private static partial Regex Placeholder();

    private static string Level(DiagnosticCode code) => DiagnosticText.SeverityWord(code.Severity, MessageLanguage.English);
}
