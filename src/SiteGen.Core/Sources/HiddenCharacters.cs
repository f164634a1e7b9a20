using System.Text;

namespace SiteGen.Core.Sources;

/// <summary>Characters that cannot be seen: of no width, turning the reading order, ending a line unseen, or controlling a terminal.</summary>
public static class HiddenCharacters
{
    /// <summary>Where the first one of a text stands, and which it is; null where there is none.</summary>
    public static (int Index, Rune Character)? Find(ReadOnlySpan<char> text)
    {
        for (var i = 0; i < text.Length; i++)
            if (LengthAt(text, i) is var length and > 0)
                return (i, length == 1 ? new Rune(text[i]) : new Rune(text[i], text[i + 1]));
        return null;
    }

    public static string Remove(string text) => Replace(text, "");

    /// <summary>The text with a sign in place of each, so that a line can be shown and counted.</summary>
    public static string Show(string text) => Replace(text, "\ufffd");

    private static string Replace(string text, string sign)
    {
        if (Find(text) is null)
            return text;
        var seen = new StringBuilder(text.Length);
        for (var i = 0; i < text.Length; i++)
            if (LengthAt(text, i) is var length and > 0)
            {
                seen.Insert(seen.Length, sign, length);
                i += length - 1;
            }
            else
            {
                seen.Append(text[i]);
            }

        return seen.ToString();
    }

    /// <summary>In UTF-16 units, of the hidden character that begins at a place; 0 where none does.</summary>
    private static int LengthAt(ReadOnlySpan<char> text, int at)
    {
        // Tags, U+E0000 to U+E007F: a second text within the text.
        if (text[at] == '\udb40')
            return at + 1 < text.Length && text[at + 1] is >= '\udc00' and <= '\udc7f' ? 2 : 0;
        return IsHidden(text[at]) ? 1 : 0;
    }

    private static bool IsHidden(char character) => IsControl(character) || IsBlank(character) || character
        is >= '\u200b' and <= '\u200f' or >= '\u2028' and <= '\u202e' or >= '\u2060' and <= '\u206f' or '\u061c'
            or >= '\ufff9' and <= '\ufffb' or '\ufeff' or '\ufffe' or '\uffff' or '\u00ad';

    private static bool IsControl(char character) => char.IsControl(character) && character is not ('\n' or '\r' or '\t');

    /// <summary>Letters that show nothing.</summary>
    private static bool IsBlank(char character) => character is '\u034f' or '\u115f' or '\u1160' or '\u17b4' or '\u17b5' or '\u180e' or '\u3164' or '\uffa0';
}
