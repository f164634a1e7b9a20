using SiteGen.Core.Search.Lunr;

namespace SiteGen.Core.Search.Shards;

/// <summary>The documents that a term stands in, and where in each.</summary>
internal sealed class TermPostings
{
    private readonly IndexParts parts;
    private readonly Postings postings;
    private readonly int[] placesBefore;
    private readonly int[] starts;

    public TermPostings(IndexParts parts)
    {
        this.parts = parts;
        postings = new(parts);
        placesBefore = new int[parts.Vectors.Terms.Length + 1];
        for (var entry = 0; entry + 1 < placesBefore.Length; entry++)
            placesBefore[entry + 1] = placesBefore[entry] + parts.Vectors.Frequencies[entry];
        starts = Starts();
    }

    /// <summary>In the order of the documents.</summary>
    public List<TermPosting> Of(int term)
    {
        var vectors = postings.Vectors(term).ToArray();
        Array.Sort(vectors);
        var found = new List<TermPosting>();
        for (var (from, to) = (0, 0); from < vectors.Length; from = to)
        {
            var document = vectors[from] / parts.Fields.Length;
            while (to < vectors.Length && vectors[to] / parts.Fields.Length == document)
                to++;
            found.Add(Posting(term, document, vectors.AsSpan(from..to)));
        }

        return found;
    }

    private TermPosting Posting(int term, int document, ReadOnlySpan<int> vectors)
    {
        var entries = new int[parts.Fields.Length];
        Array.Fill(entries, -1);
        var places = new List<int>();
        foreach (var vector in vectors)
        {
            var (start, end) = parts.Vectors.Range(vector);
            var entry = start + parts.Vectors.Terms[start..end].BinarySearch(term);
            entries[vector % parts.Fields.Length] = entry;
            foreach (var place in parts.Vectors.Places[placesBefore[entry]..placesBefore[entry + 1]])
                places.Add(starts[vector] + place.Ordinal);
        }

        // The stem of a compound can be one of its parts.
        return new(document, entries, [.. places.Distinct().Order()]);
    }

    /// <summary>By vector, the place in the document that its first place is.</summary>
    private int[] Starts()
    {
        var starts = new int[parts.Vectors.Count];
        for (var vector = 0; vector + 1 < starts.Length; vector++)
            if ((vector + 1) % parts.Fields.Length > 0)
                starts[vector + 1] = starts[vector] + LastPlace(vector) + 2;
        return starts;
    }

    private int LastPlace(int vector)
    {
        var (start, end) = parts.Vectors.Range(vector);
        var last = 0;
        foreach (var place in parts.Vectors.Places[placesBefore[start]..placesBefore[end]])
            last = Math.Max(last, place.Ordinal);
        return last;
    }
}
