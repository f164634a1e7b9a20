namespace SiteGen.Core.Search.Lunr;

/// <summary>Terms by number: from 0, by where each is met first. The numbers stand in the index as <c>_index</c>.</summary>
internal sealed class Vocabulary
{
    private readonly Dictionary<string, int>.AlternateLookup<ReadOnlySpan<char>> numbers =
        new Dictionary<string, int>(StringComparer.Ordinal).GetAlternateLookup<ReadOnlySpan<char>>();
    private readonly List<string> terms = [];

    public int Count => terms.Count;

    public string this[int number] => terms[number];

    /// <summary>A term that is new gets the next number.</summary>
    public int NumberOf(ReadOnlySpan<char> term)
    {
        if (numbers.TryGetValue(term, out var number))
            return number;
        var text = term.ToString();
        numbers.Dictionary.Add(text, terms.Count);
        terms.Add(text);
        return terms.Count - 1;
    }

    /// <summary>The UTF-16 units of all terms.</summary>
    public HashSet<char> Characters() => [.. terms.SelectMany(term => term)];

    /// <summary>The numbers in the order of the terms' UTF-16 units, in which lunr.js must read them.</summary>
    public int[] Sorted()
    {
        int[] sorted = [.. Enumerable.Range(0, Count)];
        sorted.AsSpan().Sort((one, other) => string.CompareOrdinal(terms[one], terms[other]));
        return sorted;
    }
}
