namespace SiteGen.Core.Search.Lunr;

/// <summary>What a term weighs in a field of a document: Okapi BM25 as lunr.js computes it, operation by operation.</summary>
/// <remarks>Lunr 2.3.9, <c>lunr.idf</c> and <c>Builder.createFieldVectors</c>.</remarks>
internal sealed class Relevance
{
    private const double K1 = 1.2;
    private const double B = 0.75;

    private readonly IndexParts parts;
    private readonly double[] inverseFrequencies;
    private readonly double[] averageLengths;

    public Relevance(IndexParts parts, Postings postings)
    {
        this.parts = parts;
        inverseFrequencies = [.. Enumerable.Range(0, parts.Vocabulary.Count).Select(term => InverseFrequency(postings.Count(term), parts.Documents.Count))];
        averageLengths = [.. Enumerable.Range(0, parts.Fields.Length).Select(AverageLength)];
    }

    /// <returns>Whole thousandths: lunr.js keeps three decimals, halves rounded up.</returns>
    public long Thousandths(int vector, int term, int frequency)
    {
        var field = vector % parts.Fields.Length;
        var length = parts.Vectors.Length(vector) / averageLengths[field];
        var score = inverseFrequencies[term] * ((K1 + 1) * frequency) / ((K1 * (1 - B + (B * length))) + frequency);
        score *= OrOne(parts.Fields[field].Boost);
        score *= OrOne(parts.Documents[vector / parts.Fields.Length].Boost);
        var thousandths = score * 1000;
        var whole = Math.Floor(thousandths);
        return (long)(thousandths - whole >= 0.5 ? whole + 1 : whole);
    }

    /// <param name="count">Can be greater than the number of documents: a document counts once for each field.</param>
    private static double InverseFrequency(int count, int documents) => Logarithm.Of(1 + Math.Abs((documents - count + 0.5) / (count + 0.5)));

    /// <summary>Over all documents, those without the field too.</summary>
    private double AverageLength(int field)
    {
        long sum = 0;
        for (var vector = field; vector < parts.Vectors.Count; vector += parts.Fields.Length)
            sum += parts.Vectors.Length(vector);
        return (double)sum / parts.Documents.Count;
    }

    private static double OrOne(double boost) => boost == 0 ? 1 : boost;
}
