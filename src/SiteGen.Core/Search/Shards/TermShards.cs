using SiteGen.Core.Search.Lunr;

namespace SiteGen.Core.Search.Shards;

/// <summary>The terms of an index in their order, cut into files: each term with the documents that it stands in, and what it weighs in them.</summary>
/// <remarks>The format is told in docs/search.md; Runtime/shards.js reads it.</remarks>
internal sealed class TermShards
{
    /// <summary>In bits.</summary>
    private const int Target = 2048 * 8;

    /// <summary>Of a field in which a term does not stand.</summary>
    private const int None = -1;

    private readonly IndexParts parts;
    private readonly Relevance relevance;
    private readonly PlaceShards places = new();
    private readonly List<BitWriter> files = [];
    private readonly List<string> firsts = [];
    private string last = "";

    public TermShards(IndexParts parts)
    {
        this.parts = parts;
        relevance = new(parts, new Postings(parts));
        var postings = new TermPostings(parts);
        foreach (var term in parts.Vocabulary.Sorted().Where(term => parts.Vocabulary[term] != ""))
            Write(term, postings.Of(term));
    }

    /// <summary>By file what is not above its first term, and above all terms before.</summary>
    public IReadOnlyList<string> Firsts => firsts;

    public IEnumerable<byte[]> Files => files.Select(file => file.ToArray());

    public IEnumerable<byte[]> PlaceFiles => places.Files;

    private void Write(int term, List<TermPosting> postings)
    {
        var text = parts.Vocabulary[term];
        if (files is [] || files[^1].Length >= Target)
        {
            firsts.Add(files is [] ? "" : text[..(Shared(last, text) + 1)]);
            files.Add(new());
            last = "";
        }

        // Behind the last term the reader finds a zero.
        files[^1].Bits(1, 1);
        WriteText(text);
        files[^1].Gamma(term + 1);
        files[^1].Gamma(postings.Count);
        WriteDocuments(postings);
        WriteValues(term, postings);
        places.Write(postings, files[^1]);
        last = text;
    }

    private static int Shared(string one, string other) => one.Zip(other).TakeWhile(pair => pair.First == pair.Second).Count();

    /// <summary>How much is shared with the term before, and what follows: its length, whether it is ASCII, its UTF-16 units.</summary>
    private void WriteText(string text)
    {
        var shared = Shared(last, text);
        var rest = text[shared..];
        var isAscii = rest.All(char.IsAscii);
        files[^1].Gamma(shared + 1);
        files[^1].Gamma(rest.Length);
        files[^1].Bits(isAscii ? 1 : 0, 1);
        foreach (var unit in rest)
            files[^1].Bits(unit, isAscii ? 7 : 16);
    }

    private void WriteDocuments(List<TermPosting> postings)
    {
        var gaps = postings.Select((posting, i) => i == 0 ? posting.Document : posting.Document - postings[i - 1].Document - 1).ToArray();
        var parameter = BitWriter.RiceParameter(gaps);
        files[^1].Bits(parameter, 4);
        foreach (var gap in gaps)
            files[^1].Rice(gap, parameter);
    }

    /// <summary>In thousandths, field by field. Most terms stand in the last field only, which is told by a bit.</summary>
    private void WriteValues(int term, List<TermPosting> postings)
    {
        var last = parts.Fields.Length - 1;
        var values = postings.ConvertAll(posting => posting.Entries.Select((entry, field) => entry < 0 ? None : Value(term, posting.Document, field, entry)).ToArray());
        var isInLastOnly = values.TrueForAll(each => each[..last].All(value => value == None));
        files[^1].Bits(isInLastOnly ? 1 : 0, 1);
        for (var field = isInLastOnly ? last : 0; field <= last; field++)
            WriteField([.. values.Select(each => each[field])], isAlways: isInLastOnly);
    }

    /// <summary>The width of the values, then one after the other; unless each document has one, a bit before each says whether it has.</summary>
    private void WriteField(int[] values, bool isAlways)
    {
        var width = int.Log2(Math.Max(1, values.Max())) + 1;
        files[^1].Bits(width, 5);
        foreach (var value in values)
        {
            if (!isAlways)
                files[^1].Bits(value == None ? 0 : 1, 1);
            if (value != None)
                files[^1].Bits(value, width);
        }
    }

    private int Value(int term, int document, int field, int entry) =>
        (int)relevance.Thousandths((document * parts.Fields.Length) + field, term, parts.Vectors.Frequencies[entry]);
}
