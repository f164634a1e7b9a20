namespace SiteGen.Core.Search.Lunr.English;

/// <summary>Text to small-letter tokens, parted by white space and hyphens.</summary>
/// <remarks>Lunr 2.3.9, <c>lunr.tokenizer</c> with its separator <c>/[\s\-]+/</c>.</remarks>
internal static class Tokenizer
{
    /// <param name="text">Null has no tokens.</param>
    public static List<LunrToken> Split(string? text)
    {
        var tokens = new List<LunrToken>();
        var lower = JavaScriptText.ToLower(text ?? "");
        var start = 0;
        for (var end = 0; end <= lower.Length; end++)
        {
            if (end < lower.Length && !IsSeparator(lower[end]))
                continue;
            if (end > start)
                tokens.Add(new(lower.AsMemory(start..end), new(start, end - start, tokens.Count)));
            start = end + 1;
        }
        return tokens;
    }

    /// <summary>The values of a list: each is one token, whatever stands in it; where it stands is not known.</summary>
    public static List<LunrToken> Whole(IEnumerable<string?> values) => [.. values.Select(value => new LunrToken(JavaScriptText.ToLower(value ?? "").AsMemory()))];

    /// <remarks>ECMA-262, WhiteSpace and LineTerminator: unlike .NET's white space with U+FEFF and without U+0085.</remarks>
    private static bool IsSeparator(char character) =>
        character is '-' or (>= '\t' and <= '\r') or ' ' or '\u00a0' or '\u1680' or (>= '\u2000' and <= '\u200a') or '\u2028' or '\u2029' or '\u202f' or '\u205f'
            or '\u3000' or '\ufeff';
}
