using System.Collections.Immutable;

namespace SiteGen.Core.Search.Lunr;

/// <param name="Boost">As it was given; <see cref="Relevance"/> reads it.</param>
internal readonly record struct IndexedDocument(string Reference, double Boost);

/// <summary>What an index is written of.</summary>
internal sealed class IndexParts(ImmutableArray<LunrField> fields, ImmutableArray<LunrMetadata> metadata, ImmutableArray<string> pipeline, bool keepsPlaces)
{
    public ImmutableArray<LunrField> Fields { get; } = fields;

    public ImmutableArray<LunrMetadata> Metadata { get; } = metadata;

    public ImmutableArray<string> Pipeline { get; } = pipeline;

    /// <summary>In the order in which they were added.</summary>
    public List<IndexedDocument> Documents { get; } = [];

    public Vocabulary Vocabulary { get; } = new();

    /// <summary>Document by document, field by field: the vector of a field is number <c>document × fields + field</c>.</summary>
    public FieldVectors Vectors { get; } = new(keepsPlaces);
}
