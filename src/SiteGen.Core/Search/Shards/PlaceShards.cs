namespace SiteGen.Core.Search.Shards;

/// <summary>Where terms stand, in files of their own: most queries need few of them.</summary>
internal sealed class PlaceShards
{
    /// <summary>In bits.</summary>
    private const int Target = 2048 * 8;

    /// <summary>What takes no more stands beside the term, in bits: a file would cost more.</summary>
    private const int Beside = 24 * 8;

    private const int OffsetWidth = 20;

    private readonly List<BitWriter> files = [new()];

    public IEnumerable<byte[]> Files => files.Where(file => file.Length > 0).Select(file => file.ToArray());

    /// <summary>One bit tells whether the places follow, or where they are.</summary>
    public void Write(IReadOnlyList<TermPosting> postings, BitWriter term)
    {
        var gaps = postings.Select(posting => posting.Places.Select((place, i) => i == 0 ? place : place - posting.Places[i - 1] - 1).ToArray()).ToList();
        var parameter = BitWriter.RiceParameter(gaps.SelectMany(each => each).ToArray());
        var coded = gaps.ConvertAll(each => Coded(each, parameter));
        var size = coded.Sum(posting => posting.Length);
        term.Bits(parameter, 4);
        term.Bits(size > Beside ? 1 : 0, 1);
        if (size <= Beside)
            coded.ForEach(term.Append);
        else
            WritePieces(coded, size, term);
    }

    /// <summary>How many, and each gap.</summary>
    private static BitWriter Coded(int[] gaps, int parameter)
    {
        var bits = new BitWriter();
        bits.Gamma(gaps.Length);
        foreach (var gap in gaps)
            bits.Rice(gap, parameter);
        return bits;
    }

    /// <summary>The number of the first file, where in it the places begin, and how many documents stand in it and in each file that follows.</summary>
    private void WritePieces(List<BitWriter> postings, int size, BitWriter term)
    {
        // What fits into one file is not cut in two.
        if (files[^1].Length + Math.Min(size, Target) > Target && files[^1].Length > 0)
            files.Add(new());
        term.Gamma(files.Count);
        term.Bits(files[^1].Length, OffsetWidth);
        var counts = new List<int> { 0 };
        foreach (var posting in postings)
        {
            if (files[^1].Length >= Target)
            {
                files.Add(new());
                counts.Add(0);
            }

            files[^1].Append(posting);
            counts[^1]++;
        }

        term.Gamma(counts.Count);
        counts.ForEach(term.Gamma);
    }
}
