using System.Buffers;
using System.Text;
using HandlebarsDotNet;

namespace SiteGen.Core.Pages.Themes;

/// <summary>Escapes what could end a text or an attribute; everything else stays as it is, Han characters included.</summary>
internal sealed class HtmlEncoder : ITextEncoder
{
    private static readonly SearchValues<char> Special = SearchValues.Create("&<>\"'");

    public static string Encode(string text)
    {
        using var writer = new StringWriter();
        Encode(text.AsSpan(), writer);
        return writer.ToString();
    }

    public void Encode(StringBuilder? text, TextWriter target)
    {
        foreach (var chunk in (text ?? new()).GetChunks())
            Encode(chunk.Span, target);
    }

    public void Encode(string? text, TextWriter target) => Encode(text.AsSpan(), target);

    public void Encode<T>(T? text, TextWriter target)
        where T : IEnumerator<char>
    {
        while (text?.MoveNext() == true)
            Encode([text.Current], target);
    }

    private static void Encode(ReadOnlySpan<char> text, TextWriter target)
    {
        for (var at = text.IndexOfAny(Special); at >= 0; at = text.IndexOfAny(Special))
        {
            target.Write(text[..at]);
            target.Write(Entity(text[at]));
            text = text[(at + 1)..];
        }

        target.Write(text);
    }

    private static string Entity(char character) => character switch
    {
        '&' => "&amp;",
        '<' => "&lt;",
        '>' => "&gt;",
        '"' => "&quot;",
        _ => "&#39;",
    };
}
