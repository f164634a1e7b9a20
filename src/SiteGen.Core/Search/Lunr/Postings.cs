namespace SiteGen.Core.Search.Lunr;

/// <summary>The vectors turned round: of every term the vectors that it stands in, field by field, in each the documents as JavaScript orders their references.</summary>
internal sealed class Postings
{
    private readonly int[] starts;
    private readonly int[] vectors;
    private readonly int[] firstPlaces;

    public Postings(IndexParts parts)
    {
        starts = Starts(parts.Vectors.Terms, parts.Vocabulary.Count);
        vectors = new int[parts.Vectors.Terms.Length];
        firstPlaces = parts.Vectors.KeepsPlaces ? new int[vectors.Length] : [];
        var next = starts.AsSpan(0, parts.Vocabulary.Count).ToArray();
        var placesBefore = parts.Vectors.KeepsPlaces ? PlacesBefore(parts.Vectors.Frequencies) : [];
        var documents = ObjectKeys.Order(parts.Documents.ConvertAll(document => document.Reference));
        for (var field = 0; field < parts.Fields.Length; field++)
            foreach (var document in documents)
                Fill((document * parts.Fields.Length) + field, parts.Vectors, next, placesBefore);
    }

    /// <summary>In how many fields of how many documents a term stands: lunr.js counts a document once for each field.</summary>
    public int Count(int term) => starts[term + 1] - starts[term];

    /// <summary>The vectors of a term.</summary>
    public ReadOnlySpan<int> Vectors(int term) => vectors.AsSpan(starts[term]..starts[term + 1]);

    /// <summary>Beside <see cref="Vectors"/>: where the term's places in that vector begin among all. Empty unless places are kept.</summary>
    public ReadOnlySpan<int> FirstPlaces(int term) => firstPlaces.Length == 0 ? [] : firstPlaces.AsSpan(starts[term]..starts[term + 1]);

    private void Fill(int vector, FieldVectors all, int[] next, int[] placesBefore)
    {
        var (start, end) = all.Range(vector);
        for (var entry = start; entry < end; entry++)
        {
            var at = next[all.Terms[entry]]++;
            vectors[at] = vector;
            if (all.KeepsPlaces)
                firstPlaces[at] = placesBefore[entry];
        }
    }

    /// <summary>Where the postings of each term begin, and after the last where they end.</summary>
    private static int[] Starts(ReadOnlySpan<int> terms, int count)
    {
        var starts = new int[count + 1];
        foreach (var term in terms)
            starts[term + 1]++;
        for (var term = 0; term < count; term++)
            starts[term + 1] += starts[term];
        return starts;
    }

    private static int[] PlacesBefore(ReadOnlySpan<int> frequencies)
    {
        var before = new int[frequencies.Length];
        for (var entry = 1; entry < before.Length; entry++)
            before[entry] = before[entry - 1] + frequencies[entry - 1];
        return before;
    }
}
