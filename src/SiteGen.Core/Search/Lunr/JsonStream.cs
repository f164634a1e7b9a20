using System.Globalization;
using System.Text;

namespace SiteGen.Core.Search.Lunr;

/// <summary>JSON as JavaScript's <c>JSON.stringify</c> writes it, in UTF-8, straight through to a stream.</summary>
/// <remarks>
/// ECMA-262, QuoteJSONString: of text only what JSON forbids is escaped, and halves of a surrogate pair that stand alone.
/// <c>System.Text.Json</c> escapes more, and loses lone halves.
/// </remarks>
internal sealed class JsonStream(Stream stream)
{
    private readonly byte[] buffer = new byte[1 << 16];
    private int used;

    /// <summary>Text without its quotes, to be written more than once.</summary>
    public static byte[] InnerOf(string text)
    {
        using var bytes = new MemoryStream();
        var json = new JsonStream(bytes);
        json.Inner(text);
        json.Flush();
        return bytes.ToArray();
    }

    public void Raw(ReadOnlySpan<byte> bytes)
    {
        if (bytes.Length > buffer.Length)
        {
            Flush();
            stream.Write(bytes);
            return;
        }

        bytes.CopyTo(Room(bytes.Length));
        used += bytes.Length;
    }

    public void Number(long value)
    {
        value.TryFormat(Room(20), out var written, default, CultureInfo.InvariantCulture);
        used += written;
    }

    /// <summary>A multiple of 0.001 below a million millions, as the shortest text that is read back as the same number: its decimals, without zeros at the end.</summary>
    public void Thousandths(long value)
    {
        if (value < 0)
            Raw("-"u8);
        var (whole, rest) = Math.DivRem(Math.Abs(value), 1000);
        Number(whole);
        if (rest == 0)
            return;
        Raw(rest < 10 ? ".00"u8 : rest < 100 ? ".0"u8 : "."u8);
        Number(rest % 100 == 0 ? rest / 100 : rest % 10 == 0 ? rest / 10 : rest);
    }

    public void Text(ReadOnlySpan<char> text)
    {
        Raw("\""u8);
        Inner(text);
        Raw("\""u8);
    }

    /// <summary>Text without its quotes.</summary>
    public void Inner(ReadOnlySpan<char> text)
    {
        while (!text.IsEmpty)
        {
            var plain = PlainLength(text);
            Plain(text[..plain]);
            if (plain < text.Length)
                Escape(text[plain++]);
            text = text[plain..];
        }
    }

    public void Flush()
    {
        stream.Write(buffer, 0, used);
        used = 0;
    }

    private static int PlainLength(ReadOnlySpan<char> text)
    {
        for (var i = 0; i < text.Length; i++)
        {
            var isPair = i + 1 < text.Length && char.IsSurrogatePair(text[i], text[i + 1]);
            if (text[i] is < ' ' or '"' or '\\' || (char.IsSurrogate(text[i]) && !isPair))
                return i;
            if (isPair)
                i++;
        }
        return text.Length;
    }

    private void Plain(ReadOnlySpan<char> text)
    {
        const int Piece = 4096;
        while (!text.IsEmpty)
        {
            var piece = text.Length <= Piece ? text.Length : char.IsHighSurrogate(text[Piece - 1]) ? Piece - 1 : Piece;
            var written = Encoding.UTF8.GetBytes(text[..piece], Room(piece * 3));
            used += written;
            text = text[piece..];
        }
    }

    private void Escape(char character)
    {
        var shorthand = character switch { '"' => "\\\""u8, '\\' => "\\\\"u8, '\b' => "\\b"u8, '\t' => "\\t"u8, '\n' => "\\n"u8, '\f' => "\\f"u8, '\r' => "\\r"u8, _ => [] };
        Raw(shorthand);
        if (!shorthand.IsEmpty)
            return;
        Raw("\\u"u8);
        ((int)character).TryFormat(Room(4), out var written, "x4", CultureInfo.InvariantCulture);
        used += written;
    }

    /// <returns>What is free of the buffer, at least as much as is asked for.</returns>
    private Span<byte> Room(int size)
    {
        if (size > buffer.Length - used)
            Flush();
        return buffer.AsSpan(used);
    }
}
