using System.Text;

namespace SiteGen.Tests.Outputs;

/// <summary>Reads RFC 4180, as strictly as the writer should write it: rows end with CRLF, a quote opens a cell or is doubled within one.</summary>
internal static class CsvReader
{
    public static List<List<string>> Read(string text)
    {
        var (rows, at) = (new List<List<string>>(), 0);
        while (at < text.Length)
            rows.Add(ReadRow(text, ref at));
        return rows;
    }

    private static List<string> ReadRow(string text, ref int at)
    {
        var row = new List<string>();
        while (true)
        {
            row.Add(text[at] == '"' ? ReadQuoted(text, ref at) : ReadPlain(text, ref at));
            if (text[at] != ',')
                break;
            at++;
        }

        if (text.AsSpan(at, 2) is not "\r\n")
            throw new FormatException($"a row ends in {(int)text[at]} at {at}");
        at += 2;
        return row;
    }

    private static string ReadPlain(string text, ref int at)
    {
        var end = text.IndexOfAny([',', '\r', '\n', '"'], at);
        var cell = text[at..end];
        at = end;
        return cell;
    }

    private static string ReadQuoted(string text, ref int at)
    {
        var cell = new StringBuilder();
        for (at++; ; at++)
        {
            if (text[at] != '"')
                cell.Append(text[at]);
            else if (text[at + 1] == '"')
                cell.Append(text[at++]);
            else
                break;
        }

        at++;
        return cell.ToString();
    }
}
