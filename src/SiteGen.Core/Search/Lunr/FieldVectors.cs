using System.Runtime.InteropServices;

namespace SiteGen.Core.Search.Lunr;

/// <summary>How often each term stands in each field of each document.</summary>
/// <remarks>All of them lie one behind the other in flat lists: an entry is a term of a vector, and has a number among all entries.</remarks>
internal sealed class FieldVectors(bool keepsPlaces)
{
    /// <summary>Stands for a place that is not known.</summary>
    public const int Nowhere = -1;

    private readonly List<int> starts = [0];
    private readonly List<int> lengths = [];
    private readonly List<int> terms = [];
    private readonly List<int> frequencies = [];
    private readonly List<LunrPlace> places = [];
    private long[] occurrences = [];

    public int Count => lengths.Count;

    public bool KeepsPlaces => keepsPlaces;

    /// <summary>The terms of all vectors; <see cref="Range"/> says which are whose. In one vector they ascend.</summary>
    public ReadOnlySpan<int> Terms => CollectionsMarshal.AsSpan(terms);

    /// <summary>Beside <see cref="Terms"/>.</summary>
    public ReadOnlySpan<int> Frequencies => CollectionsMarshal.AsSpan(frequencies);

    /// <summary>Of every occurrence, entry by entry and in the order of the text; empty unless they are kept.</summary>
    public ReadOnlySpan<LunrPlace> Places => CollectionsMarshal.AsSpan(places);

    public (int Start, int End) Range(int vector) => (starts[vector], starts[vector + 1]);

    /// <summary>The tokens of a vector, repeated and empty ones too.</summary>
    public int Length(int vector) => lengths[vector];

    public void Add(IReadOnlyList<LunrToken> tokens, Vocabulary vocabulary)
    {
        var sorted = Occurrences(tokens, vocabulary);
        for (var (from, to) = (0, 0); from < sorted.Length; from = to)
        {
            var term = TermOf(sorted[from]);
            for (; to < sorted.Length && TermOf(sorted[to]) == term; to++)
                if (keepsPlaces)
                    places.Add(tokens[(int)(sorted[to] & int.MaxValue)].Place ?? new(Nowhere, Nowhere, Nowhere));
            terms.Add(term);
            frequencies.Add(to - from);
        }
        lengths.Add(sorted.Length);
        starts.Add(terms.Count);
    }

    /// <summary>The term above, the token's number below: sorted, the occurrences of a term stand together and in their order.</summary>
    private ReadOnlySpan<long> Occurrences(IReadOnlyList<LunrToken> tokens, Vocabulary vocabulary)
    {
        if (occurrences.Length < tokens.Count)
            occurrences = new long[tokens.Count * 2];
        for (var i = 0; i < tokens.Count; i++)
            occurrences[i] = ((long)vocabulary.NumberOf(tokens[i].Text.Span) << 32) | (uint)i;
        var sorted = occurrences.AsSpan(0, tokens.Count);
        sorted.Sort();
        return sorted;
    }

    private static int TermOf(long occurrence) => (int)(occurrence >> 32);
}
