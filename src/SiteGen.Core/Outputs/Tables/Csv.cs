using System.Text;
using System.Text.RegularExpressions;

namespace SiteGen.Core.Outputs.Tables;

/// <summary>Writes comma-separated values as spreadsheets open them: UTF-8 with a byte order mark, rows ended by CRLF.</summary>
/// <remarks>
/// RFC 4180. Our own writer: it is shorter than the configuration of a library, and costs a short process nothing to load. A cell that a
/// spreadsheet would take for a formula gets a leading apostrophe (OWASP, CSV Injection); a negative number is no formula.
/// </remarks>
internal static partial class Csv
{
    private const string FormulaStarts = "=+-@\t\r\n＝＋－＠";

    public static byte[] Write(IEnumerable<IEnumerable<string?>> rows)
    {
        var text = new StringBuilder("\ufeff");
        foreach (var row in rows)
            text.AppendJoin(',', row.Select(Cell)).Append("\r\n");
        return Encoding.UTF8.GetBytes(text.ToString());
    }

    private static string Cell(string? value)
    {
        if (string.IsNullOrEmpty(value))
            return "";
        var guarded = FormulaStarts.Contains(value[0], StringComparison.Ordinal) && !NegativeNumber().IsMatch(value) ? $"'{value}" : value;
        return guarded.AsSpan().ContainsAny("\",\r\n") || guarded[0] == ' ' || guarded[^1] == ' '
            ? $"\"{guarded.Replace("\"", "\"\"", StringComparison.Ordinal)}\""
            : guarded;
    }

    [GeneratedRegex(@"^-[0-9]+(\.[0-9]+)?%?\z")]
    private static partial Regex NegativeNumber();
}
