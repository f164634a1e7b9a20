using System.Runtime.InteropServices;
using SiteGen.Core.Search.Lunr;
using SiteGen.Core.Search.Lunr.English;
using SiteGen.Core.Search.Words;

namespace SiteGen.Core.Search;

/// <summary>Texts as the terms of an index. Neither stop words nor endings: lunr.js takes the endings off a query by itself.</summary>
/// <remarks>Holds what it has once stemmed, for one index: most words of a text stood in another before.</remarks>
internal sealed class SearchTerms
{
    /// <summary>By word; null of stop words.</summary>
    private readonly Dictionary<string, string?> stems = new(StringComparer.Ordinal);

    public List<LunrToken> Of(string text)
    {
        var words = SearchWords.Of(text);
        var terms = new List<LunrToken>(words.Count);
        foreach (var word in words)
            if (StemOf(word.Text) is { } stem)
                terms.Add(new(stem.AsMemory(), new(word.Start, word.End - word.Start, word.Place)));
        return terms;
    }

    private string? StemOf(string word)
    {
        ref var stem = ref CollectionsMarshal.GetValueRefOrAddDefault(stems, word, out var isKnown);
        return isKnown ? stem : stem = StopWords.All.Contains(word) ? null : PorterStemmer.Stem(word);
    }
}
