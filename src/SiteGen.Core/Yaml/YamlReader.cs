using System.Buffers;
using System.Collections.Immutable;
using SiteGen.Core.Diagnostics;
using SiteGen.Core.Sources;
using YamlDotNet.Core;
using YamlDotNet.Core.Events;

namespace SiteGen.Core.Yaml;

/// <summary>The door of the room: a file's text becomes nodes that all carry a span.</summary>
/// <remarks>
/// Reads YamlDotNet's parser events, so that limits hold while reading and nothing is guessed about types. Reports SG01xx; a file that
/// cannot be read to its end gives null.
/// </remarks>
public sealed class YamlReader
{
    /// <summary>The parser counts lines at the first three, and nowhere reads the others.</summary>
    private static readonly SearchValues<char> UnreadableCharacters = SearchValues.Create("\u0085\u2028\u2029\0\ufffe\uffff");

    private readonly SourceFile file;
    private readonly DiagnosticBag diagnostics;
    private readonly SourceLimits limits;
    private readonly Scanner scanner;
    private readonly Parser parser;
    private int depth;

    private YamlReader(SourceFile file, SourceLimits limits, DiagnosticBag diagnostics)
    {
        this.file = file;
        this.limits = limits;
        this.diagnostics = diagnostics;
        scanner = new Scanner(new StringReader(file.Text));
        parser = new Parser(scanner);
    }

    /// <returns>The file's one document; an empty file is an empty mapping; null where it cannot be read to its end.</returns>
    public static YamlNode? Read(SourceFile file, SourceLimits limits, DiagnosticBag diagnostics)
    {
        HiddenText.ReportIn(file, diagnostics);
        if (file.Text.AsSpan().IndexOfAny(UnreadableCharacters) >= 0)
            return null;
        var reader = new YamlReader(file, limits, diagnostics);
        try
        {
            return reader.ReadStream();
        }
        catch (YamlException fault)
        {
            reader.ReportFault(fault);
        }
        catch (Exception fault) when (fault is InvalidOperationException or ArgumentException)
        {
            // YamlDotNet 16.3 gives up in these ways on some flow values that go on over a line break, and on tags that are no URI.
            ParserFault.Report("did not find expected ',' or '", file, reader.SpanAt(reader.scanner.CurrentPosition).Start, diagnostics);
        }
        catch (Refused refused)
        {
            diagnostics.Report(refused.Code, refused.Span, refused.Argument);
        }

        return null;
    }

    private YamlNode? ReadStream()
    {
        parser.Consume<StreamStart>();
        if (parser.TryConsume<StreamEnd>(out _))
            return Empty;
        parser.Consume<DocumentStart>();
        var root = ReadNode();
        parser.Consume<DocumentEnd>();
        if (parser.TryConsume<DocumentStart>(out var second))
            throw new Refused(Codes.SecondDocument, SpanOf(second));
        return root is YamlScalar { IsNull: true } ? Empty : root;
    }

    /// <summary>The parser stands before the event that is read next.</summary>
    private YamlNode ReadNode()
    {
        if (parser.TryConsume<AnchorAlias>(out var alias))
            throw new Refused(Codes.AnchorOrAlias, WordAt(SpanOf(alias).Start));
        var node = parser.Consume<NodeEvent>();
        Refuse(node);
        return node switch
        {
            Scalar scalar => ToScalar(scalar),
            SequenceStart start => Nested(start, ReadSequence),
            _ => Nested(node, ReadMapping),
        };
    }

    private void Refuse(NodeEvent node)
    {
        if (!node.Anchor.IsEmpty)
            throw new Refused(Codes.AnchorOrAlias, WordAt(SpanOf(node).Start));
        if (!node.Tag.IsEmpty)
            throw new Refused(Codes.Tag, WordAt(SpanOf(node).Start));
    }

    private void ReportFault(YamlException fault)
    {
        var at = file.OffsetOf(fault.Start.Line, fault.Start.Column);
        var message = (fault.InnerException?.Message ?? fault.Message).TrimEnd('.').ReplaceLineEndings(" ");
        if (ParserFault.Forbidden(message) is { } code)
            diagnostics.Report(code, WordAt(at));
        else
            ParserFault.Report(message, file, at, diagnostics);
    }

    /// <summary>What stands at a place, up to the next blank: an anchor or tag without the value that it is put to.</summary>
    private SourceSpan WordAt(int start)
    {
        var end = start;
        while (end < file.Text.Length && !char.IsWhiteSpace(file.Text[end]) && file.Text[end] is not (',' or ']' or '}'))
            end++;
        return new(file, start, end - start);
    }

    private T Nested<T>(NodeEvent start, Func<NodeEvent, T> read)
    {
        if (++depth > limits.MaxDepth)
            throw new Refused(Codes.TooDeep, SpanOf(start), $"{limits.MaxDepth}");
        var node = read(start);
        depth--;
        return node;
    }

    private YamlSequence ReadSequence(NodeEvent start)
    {
        var items = ImmutableArray.CreateBuilder<YamlNode>();
        while (!parser.Accept<SequenceEnd>(out _))
            items.Add(ReadNode());
        var end = parser.Consume<SequenceEnd>();
        return new(items.ToImmutable(), SpanOf(start, EndOf(end, items.Count > 0 ? items[^1].Span : null)));
    }

    private YamlMapping ReadMapping(NodeEvent start)
    {
        var entries = new MappingEntries(diagnostics);
        var last = (SourceSpan?)null;
        while (!parser.Accept<MappingEnd>(out _))
        {
            var key = ReadNode();
            var value = ReadNode();
            last = value.Span;
            if (key is YamlScalar name)
                entries.Add(new(name, value));
            else
                diagnostics.Report(Codes.KeyNotText, key.Span);
        }

        var end = parser.Consume<MappingEnd>();
        return new(entries.ToImmutable(), SpanOf(start, EndOf(end, last)));
    }

    /// <summary>In brackets the closing one, where the parser's mark stands; else the end of the last value, before any blank lines.</summary>
    private SourceSpan EndOf(ParsingEvent end, SourceSpan? last)
    {
        var mark = SpanAt(end.End);
        var isBracket = mark.Start < file.Text.Length && file.Text[mark.Start] is ']' or '}';
        return isBracket ? mark with { Length = 1 } : last ?? mark;
    }

    private YamlMapping Empty => new([], SourceSpan.StartOf(file));

    private YamlScalar ToScalar(Scalar scalar)
    {
        var span = SpanOf(scalar);
        var plain = scalar.Style == ScalarStyle.Plain;
        var start = plain ? span.Start : span.Start + 1;
        var verbatim = start + scalar.Value.Length <= file.Text.Length
            && file.Text.AsSpan(start, scalar.Value.Length).SequenceEqual(scalar.Value);
        return new(WithoutHidden(scalar.Value, span), plain, verbatim ? start : null, span);
    }

    /// <summary>Takes hidden characters out, so that nobody complains of a word that looks right; reports those that an escape wrote.</summary>
    private string WithoutHidden(string value, SourceSpan span)
    {
        if (HiddenCharacters.Find(value) is not var (_, character))
            return value;
        if (HiddenCharacters.Find(span.Text) is null)
            HiddenText.Report(span, character, diagnostics);
        return HiddenCharacters.Remove(value);
    }

    private SourceSpan SpanOf(ParsingEvent parsed) => SpanOf(parsed, SpanAt(parsed.End));

    private SourceSpan SpanOf(ParsingEvent start, SourceSpan end)
    {
        var from = file.OffsetOf(start.Start.Line, start.Start.Column);
        return new(file, from, Math.Max(end.End - from, 0));
    }

    private SourceSpan SpanAt(Mark mark) => new(file, file.OffsetOf(mark.Line, mark.Column), 0);

    /// <summary>Leaves the parser at the first thing that may not be read further.</summary>
#pragma warning disable CA1064, CA1032 // never leaves this type
    private sealed class Refused(DiagnosticCode code, SourceSpan span, string argument = "") : Exception
    {
        public DiagnosticCode Code => code;

        public SourceSpan Span => span;

        public string Argument => argument;
    }
#pragma warning restore CA1064, CA1032
}
