using System.Text;
using SiteGen.Core.Model;

namespace SiteGen.Core.Pages.Themes;

/// <summary>Marks Chinese within a text of another language, so that it is read out and set as Chinese.</summary>
internal static class HanText
{
    /// <summary>The text as HTML, each Chinese stretch in a span with its language. Figures between two Chinese signs belong to the stretch.</summary>
    public static string Mark(string text)
    {
        var html = new StringBuilder();
        var at = 0;
        while (at < text.Length)
        {
            var end = StretchEnd(text, at);
            if (end == at)
                end = NextHan(text, at);
            else
                html.Append("<span lang=\"").Append(Language.Chinese.Tag()).Append("\">");
            var isHan = IsHan(text[at]);
            html.Append(HtmlEncoder.Encode(text[at..end])).Append(isHan ? "</span>" : "");
            at = end;
        }

        return html.ToString();
    }

    private static int NextHan(string text, int from)
    {
        while (from < text.Length && !IsHan(text[from]))
            from++;
        return from;
    }

    /// <returns>Where a Chinese stretch that begins at an offset ends; the offset itself where none begins.</returns>
    private static int StretchEnd(string text, int from)
    {
        var end = from;
        for (var at = from; at < text.Length && (IsHan(text[at]) || (end > from && char.IsAsciiDigit(text[at]))); at++)
            if (IsHan(text[at]))
                end = at + 1;
        return end;
    }

    /// <summary>Ideographs, CJK punctuation and full-width forms.</summary>
    private static bool IsHan(char character) => character is >= '\u3000' and <= '\u303f' or >= '\u3400' and <= '\u9fff' or >= '\uff00' and <= '\uffef';
}
