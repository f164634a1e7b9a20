using System.Collections.Immutable;
using System.Text;
using System.Text.Encodings.Web;
using System.Text.Json;
using SiteGen.Core.Diagnostics;
using SiteGen.Core.Sources;

namespace SiteGen.Reporting;

/// <summary>
/// Faults for programs: <c>{ errors, warnings, diagnostics: [{ code, severity, file, line, column, end_line, end_column, message, mend, near,
/// related: [{ file, line, column, end_line, end_column, message }] }] }</c>. Lines and columns count from 1, columns in UTF-16 units; the end is
/// the first column after the fault.
/// </summary>
internal static class JsonReport
{
    public static void Write(ImmutableArray<Diagnostic> diagnostics, TextWriter writer, MessageLanguage language) => WriteJson(writer, json =>
    {
        json.WriteStartObject();
        json.WriteNumber("errors", DiagnosticCount.Of(diagnostics, Severity.Error));
        json.WriteNumber("warnings", DiagnosticCount.Of(diagnostics, Severity.Warning));
        json.WriteStartArray("diagnostics");
        foreach (var diagnostic in diagnostics)
            WriteDiagnostic(json, diagnostic, language);
        json.WriteEndArray();
        json.WriteEndObject();
    });

    /// <summary>One JSON document, indented, Chinese left readable, with a line end.</summary>
    internal static void WriteJson(TextWriter writer, Action<Utf8JsonWriter> write)
    {
        using var bytes = new MemoryStream();
        var options = new JsonWriterOptions { Indented = true, NewLine = "\n", Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping };
        using (var json = new Utf8JsonWriter(bytes, options))
            write(json);
        writer.Write(Encoding.UTF8.GetString(bytes.GetBuffer(), 0, (int)bytes.Length));
        writer.Write('\n');
    }

    private static void WriteDiagnostic(Utf8JsonWriter json, Diagnostic diagnostic, MessageLanguage language)
    {
        json.WriteStartObject();
        json.WriteString("code", diagnostic.Code.Id);
        json.WriteString("severity", DiagnosticText.SeverityWord(diagnostic.Code.Severity, MessageLanguage.English));
        WritePlace(json, diagnostic.Span);
        json.WriteString("message", diagnostic.Message(language));
        json.WriteString("mend", diagnostic.Mend(language));
        json.WriteString("near", diagnostic.Near);
        json.WriteStartArray("related");
        foreach (var related in diagnostic.Related)
        {
            json.WriteStartObject();
            WritePlace(json, related.Span);
            json.WriteString("message", related.Note.In(language));
            json.WriteEndObject();
        }

        json.WriteEndArray();
        json.WriteEndObject();
    }

    private static void WritePlace(Utf8JsonWriter json, SourceSpan span)
    {
        var (line, column) = span.Position;
        var (endLine, endColumn) = span.File.PositionOf(span.End);
        json.WriteString("file", span.File.DisplayPath);
        json.WriteNumber("line", line);
        json.WriteNumber("column", column);
        json.WriteNumber("end_line", endLine);
        json.WriteNumber("end_column", endColumn);
    }
}
