namespace SiteGen.Core.Pages.Links;

/// <summary>An attribute of an element, its value with entities resolved.</summary>
/// <param name="Start">The offset of the value in the page's text.</param>
internal readonly record struct HtmlAttribute(string Element, string Name, string Value, int Start);

/// <summary>Reads the attributes of a page that this program has written: every value quoted, every sign escaped.</summary>
/// <remarks>A full HTML parser costs more than the rest of the build; a test holds this reader against AngleSharp on every page.</remarks>
internal static class HtmlScanner
{
    private static readonly string[] Watched = ["id", "href", "src"];

    /// <summary>The attributes <c>id</c>, <c>href</c> and <c>src</c> in the order of the text.</summary>
    public static IEnumerable<HtmlAttribute> Attributes(string html)
    {
        for (var at = html.IndexOf('<'); at >= 0; at = html.IndexOf('<', at))
        {
            if (Skips(html, at, out var end))
            {
                at = end;
                continue;
            }

            var name = Word(html, at + 1);
            at += 1 + name.Length;
            while (NextAttribute(html, ref at, out var attribute))
                if (Array.IndexOf(Watched, attribute.Name) >= 0)
                    yield return attribute with { Element = name, Value = Unescape(attribute.Value) };
        }
    }

    private static bool Skips(string html, int at, out int end)
    {
        end = html.AsSpan(at).StartsWith("<!--") ? html.IndexOf("-->", at, StringComparison.Ordinal) + 3 : at + 1;
        if (end < at)
            end = html.Length;
        return at + 1 >= html.Length || !char.IsAsciiLetter(html[at + 1]);
    }

    /// <summary>Moves past one attribute; false at the end of the tag.</summary>
    private static bool NextAttribute(string html, ref int at, out HtmlAttribute attribute)
    {
        attribute = default;
        while (at < html.Length && (char.IsWhiteSpace(html[at]) || html[at] == '/'))
            at++;
        if (at >= html.Length || html[at] == '>')
            return false;
        var name = Word(html, at);
        at += Math.Max(name.Length, 1);
        if (at + 1 >= html.Length || html[at] != '=')
        {
            attribute = new("", name, "", at);
            return true;
        }

        var isQuoted = html[at + 1] is '"' or '\'';
        var start = at + (isQuoted ? 2 : 1);
        var end = isQuoted ? html.IndexOf(html[at + 1], start) : html.AsSpan(start).IndexOfAny(" \t\r\n>") + start;
        end = end < start ? html.Length : end;
        attribute = new("", name, html[start..end], start);
        at = Math.Min(isQuoted ? end + 1 : end, html.Length);
        return true;
    }

    private static string Word(string html, int from)
    {
        var end = from;
        while (end < html.Length && !char.IsWhiteSpace(html[end]) && html[end] is not ('=' or '>' or '/' or '"'))
            end++;
        return html[from..end];
    }

    private static string Unescape(string value) =>
        value.Contains('&', StringComparison.Ordinal) ? System.Net.WebUtility.HtmlDecode(value) : value;
}
