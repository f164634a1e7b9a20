using System.Collections.Immutable;

namespace SiteGen.Core.Search.Lunr;

/// <summary>Tokens in, the index of lunr.js out: byte for byte what <c>JSON.stringify</c> makes of the index that lunr.js builds of the same tokens.</summary>
/// <remarks>Lunr 2.3.9, <c>lunr.Builder</c> and <c>lunr.Index.toJSON</c>. It knows no language: what a token is, the caller says.</remarks>
public sealed class LunrIndexBuilder
{
    /// <summary>The greatest boost, either way: so that every weight keeps its three decimals exactly.</summary>
    public const double MaximalBoost = 100_000;

    private readonly HashSet<string> references = new(StringComparer.Ordinal);

    /// <param name="metadata">What is kept of every occurrence, in the order in which it is written; nothing by default.</param>
    /// <param name="searchPipeline">The labels of what lunr.js does to the terms of a query, such as <c>stemmer</c>. Who loads the index must have registered them.</param>
    /// <param name="keepsPlaces">Places are kept though the index does not tell them.</param>
    /// <exception cref="ArgumentException">Two fields or metadata are the same, or lunr.js could not hold a field of that name.</exception>
    public LunrIndexBuilder(IEnumerable<LunrField> fields, IEnumerable<LunrMetadata>? metadata = null, IEnumerable<string>? searchPipeline = null, bool keepsPlaces = false)
    {
        var kept = metadata?.ToImmutableArray() ?? [];
        Parts = new([.. fields], kept, [.. searchPipeline ?? []], keepsPlaces || kept.Length > 0);
        if (Parts.Fields.DistinctBy(field => field.Name).Count() < Parts.Fields.Length)
            throw new ArgumentException("two fields have the same name", nameof(fields));
        if (Parts.Metadata.Distinct().Count() < Parts.Metadata.Length)
            throw new ArgumentException("the same is to be kept twice", nameof(metadata));
        foreach (var field in Parts.Fields)
        {
            RefuseName(field.Name);
            RefuseBoost(field.Boost, nameof(fields));
        }
    }

    internal IndexParts Parts { get; }

    /// <param name="tokens">Of each field, in the order of the fields, what the index pipeline left of it; they are not held after the call.</param>
    /// <param name="boost">Multiplies what the terms of this document weigh; 0 means 1, as in lunr.js.</param>
    /// <exception cref="ArgumentException">The reference is taken, or there are more or fewer lists than fields.</exception>
    public void Add(string reference, IReadOnlyList<IReadOnlyList<LunrToken>> tokens, double boost = 1)
    {
        if (tokens.Count != Parts.Fields.Length)
            throw new ArgumentException($"{tokens.Count} lists of tokens are given for {Parts.Fields.Length} fields", nameof(tokens));
        RefuseBoost(boost, nameof(boost));
        if (!references.Add(reference))
            throw new ArgumentException($"the document \"{reference}\" is in the index already", nameof(reference));
        Parts.Documents.Add(new(reference, boost));
        foreach (var field in tokens)
            Parts.Vectors.Add(field, Parts.Vocabulary);
    }

    /// <summary>Writes the index as it is now, in UTF-8 and piece by piece.</summary>
    public void WriteTo(Stream stream)
    {
        var json = new JsonStream(stream);
        new IndexJson(Parts, json).Write();
        json.Flush();
    }

    private static void RefuseName(string name)
    {
        if (name.Contains('/', StringComparison.Ordinal) || name == "_index" || ObjectKeys.IsTaken(name) || ObjectKeys.ArrayIndex(name) is not null)
            throw new ArgumentException($"lunr.js cannot hold a field of the name \"{name}\"", nameof(name));
    }

    private static void RefuseBoost(double boost, string parameter)
    {
        if (!(Math.Abs(boost) <= MaximalBoost))
            throw new ArgumentOutOfRangeException(parameter, boost, $"a boost is a number of at most {MaximalBoost}");
    }
}
