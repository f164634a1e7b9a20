namespace SiteGen.Core.Sources;

/// <summary>Characters that cannot be seen: of no width, turning the reading order, or controlling a terminal.</summary>
public static class HiddenCharacters
{
    /// <summary>The first one of a text, or null.</summary>
    public static char? Find(string text)
    {
        foreach (var character in text)
            if (IsHidden(character))
                return character;
        return null;
    }

    public static string Remove(string text) => string.Concat(text.Where(character => !IsHidden(character)));

    /// <summary>The text with a sign in place of each, so that a line can be shown and counted.</summary>
    public static string Show(string text) =>
        Find(text) is null ? text : string.Concat(text.Select(character => IsHidden(character) ? '\ufffd' : character));

    private static bool IsHidden(char character) =>
        character is >= '\u200b' and <= '\u200f' or >= '\u202a' and <= '\u202e' or >= '\u2060' and <= '\u2069' or '\ufeff' or '\u00ad'
            or (< ' ' and not ('\n' or '\r' or '\t')) or '\u007f';
}
