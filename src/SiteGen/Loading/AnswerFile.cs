using System.Collections.Immutable;
using System.Text;
using System.Text.Json;
using SiteGen.Core.Diagnostics;
using SiteGen.Core.Sources;

namespace SiteGen.Loading;

/// <summary>Answers that were read.</summary>
/// <param name="Items">One, or of JSON Lines one for each line.</param>
internal sealed record AnswerList(ImmutableArray<JsonElement> Items, bool IsLines);

/// <summary>Reads answers from a file or from standard input: one JSON value, or JSON Lines.</summary>
internal static class AnswerFile
{
    /// <summary>In place of a path: standard input.</summary>
    public const string StandardInput = "-";

    /// <summary>What was given as answers is no JSON.</summary>
    public static readonly DiagnosticCode BrokenJson = new("SG0902", Severity.Error,
        new("this is no JSON: {0} is not expected here", "JSON 格式错误：此处不应出现{1}"),
        new("answers are one JSON object, or one on each line; docs/rules.md tells their shape", "答案是一个 JSON 对象，或每行一个；格式见 docs/rules.md"));

    private const int MaxBytes = 256 << 20;

    /// <returns>Null after reporting SG0001, SG0002 or SG0902.</returns>
    /// <exception cref="RefusedException">There is no such file.</exception>
    public static AnswerList? Read(string path, DiagnosticBag diagnostics)
    {
        var name = path == StandardInput ? "stdin" : path;
        var file = new ListedFile(name, name, path, 0);
        using var stream = path == StandardInput ? Console.OpenStandardInput() : Open(path);
        if (ReadAll(stream) is not { } bytes)
            diagnostics.ReportWholeFile(Codes.FileTooLarge, file, MaxBytes);
        else if (SourceText.Decode(file, bytes, diagnostics) is { } text)
            return Parse(text, diagnostics);
        return null;
    }

    /// <summary>Lines, where the first one that is not blank is a whole object and another follows it.</summary>
    public static AnswerList? Parse(SourceFile text, DiagnosticBag diagnostics)
    {
        var lines = Lines(text);
        var isLines = lines.Count > 1 && ParsePart(lines[0], null) is { ValueKind: JsonValueKind.Object };
        var parts = isLines ? lines : [new(text, 0, text.Text.Length)];
        var items = parts.Select(part => ParsePart(part, diagnostics)).OfType<JsonElement>().ToImmutableArray();
        return items.Length == parts.Count ? new(items, isLines) : null;
    }

    private static List<SourceSpan> Lines(SourceFile text)
    {
        var lines = new List<SourceSpan>();
        for (var start = 0; start < text.Text.Length;)
        {
            var end = text.Text.IndexOf('\n', start) is >= 0 and var found ? found : text.Text.Length;
            if (!text.Text.AsSpan(start, end - start).IsWhiteSpace())
                lines.Add(new(text, start, end - start));
            start = end + 1;
        }

        return lines;
    }

    private static JsonElement? ParsePart(SourceSpan part, DiagnosticBag? diagnostics)
    {
        try
        {
            return JsonDocument.Parse(part.Text).RootElement;
        }
        catch (JsonException fault)
        {
            diagnostics?.Add(ToDiagnostic(fault, part));
            return null;
        }
    }

    private static Diagnostic ToDiagnostic(JsonException fault, SourceSpan part)
    {
        var lines = part.Text.Split('\n');
        var line = (int)Math.Min(fault.LineNumber ?? 0, lines.Length - 1);
        var bytes = Encoding.UTF8.GetBytes(lines[line]);
        var before = Encoding.UTF8.GetString(bytes, 0, (int)Math.Min(fault.BytePositionInLine ?? 0, bytes.Length)).Length;
        var at = part.Start + lines.Take(line).Sum(earlier => earlier.Length + 1) + before;
        if (at >= part.End || part.File.Text.AsSpan(at, part.End - at).IsWhiteSpace())
            return new(BrokenJson, new(part.File, at, 0), ["the end", "结尾"], null, []);
        var found = Rune.GetRuneAt(part.File.Text, at).ToString();
        return new(BrokenJson, new(part.File, at, found.Length), [$"\"{found}\"", $"“{found}”"], null, []);
    }

    private static FileStream Open(string path)
    {
        if (string.IsNullOrWhiteSpace(path))
            throw Refusals.WrongValue("--answers", path, new("the path of a file, or -", "文件的路径，或 -"));
        if (Directory.Exists(path))
            throw Refusals.NotAFile("--answers", path);
        return File.Exists(path) ? File.OpenRead(path) : throw Refusals.NoFile("--answers", path);
    }

    private static byte[]? ReadAll(Stream stream)
    {
        using var all = new MemoryStream();
        var buffer = new byte[1 << 16];
        while (stream.Read(buffer) is > 0 and var count)
        {
            if (all.Length + count > MaxBytes)
                return null;
            all.Write(buffer, 0, count);
        }

        return all.ToArray();
    }
}
