namespace SiteGen.Core.Search.Lunr.English;

/// <summary>What lunr.js does to tokens before it indexes them, unless it is told otherwise: trims them, drops stop words, leaves the stem.</summary>
/// <remarks>Lunr 2.3.9, <c>lunr()</c>. The search pipeline beside it is <c>stemmer</c> alone.</remarks>
internal static class EnglishPipeline
{
    public static List<LunrToken> Run(IEnumerable<LunrToken> tokens)
    {
        var stopWords = StopWords.All.GetAlternateLookup<ReadOnlySpan<char>>();
        return
        [
            .. tokens.Select(token => token with { Text = Trimmer.Trim(token.Text) })
                .Where(token => !stopWords.Contains(token.Text.Span))
                .Select(token => token with { Text = PorterStemmer.Stem(token.Text.ToString()).AsMemory() }),
        ];
    }
}
