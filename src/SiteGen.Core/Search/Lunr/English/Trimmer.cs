namespace SiteGen.Core.Search.Lunr.English;

/// <summary>Takes from both ends what is no word character to JavaScript's <c>\w</c>: no ASCII letter, digit or underscore.</summary>
/// <remarks>Lunr 2.3.9, <c>lunr.trimmer</c>. Of Chinese nothing is left, and lunr.js keeps the empty token.</remarks>
internal static class Trimmer
{
    public static ReadOnlyMemory<char> Trim(ReadOnlyMemory<char> text)
    {
        var span = text.Span;
        var start = 0;
        while (start < span.Length && !IsWord(span[start]))
            start++;
        var end = span.Length;
        while (end > start && !IsWord(span[end - 1]))
            end--;
        return text[start..end];
    }

    private static bool IsWord(char character) => char.IsAsciiLetterOrDigit(character) || character == '_';
}
