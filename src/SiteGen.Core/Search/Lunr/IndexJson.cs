namespace SiteGen.Core.Search.Lunr;

/// <summary>An index as lunr.js serialises it.</summary>
/// <remarks>Lunr 2.3.9, <c>lunr.Index.toJSON</c>.</remarks>
internal sealed class IndexJson
{
    private readonly IndexParts parts;
    private readonly JsonStream json;
    private readonly Postings postings;
    private readonly Relevance relevance;

    /// <summary>Of each document, as text between quotes: most of an index is these, again and again.</summary>
    private readonly byte[][] references;

    public IndexJson(IndexParts parts, JsonStream json)
    {
        (this.parts, this.json) = (parts, json);
        postings = new(parts);
        relevance = new(parts, postings);
        references = [.. parts.Documents.Select(document => JsonStream.InnerOf(document.Reference))];
    }

    public void Write()
    {
        json.Raw("{\"version\":\"2.3.9\",\"fields\":"u8);
        WriteTexts(parts.Fields.Select(field => field.Name));
        json.Raw(",\"fieldVectors\":["u8);
        for (var vector = 0; vector < parts.Vectors.Count; vector++)
            WriteVector(vector);
        json.Raw("],\"invertedIndex\":["u8);
        var isFirst = true;
        foreach (var term in parts.Vocabulary.Sorted())
        {
            Comma(ref isFirst);
            WritePostings(term);
        }
        json.Raw("],\"pipeline\":"u8);
        WriteTexts(parts.Pipeline);
        json.Raw("}"u8);
    }

    /// <summary><c>["title/7",[0,1.5,3,0.25]]</c>: the numbers of terms, each with what it weighs.</summary>
    private void WriteVector(int vector)
    {
        json.Raw(vector == 0 ? "[\""u8 : ",[\""u8);
        json.Inner(FieldOf(vector));
        json.Raw("/"u8);
        json.Raw(ReferenceOf(vector));
        json.Raw("\",["u8);
        var (start, end) = parts.Vectors.Range(vector);
        for (var entry = start; entry < end; entry++)
        {
            if (entry > start)
                json.Raw(","u8);
            var term = parts.Vectors.Terms[entry];
            json.Number(term);
            json.Raw(","u8);
            json.Thousandths(relevance.Thousandths(vector, term, parts.Vectors.Frequencies[entry]));
        }
        json.Raw("]]"u8);
    }

    /// <summary><c>["term",{"_index":3,"title":{},"body":{"7":{}}}]</c>: every field, and in it the documents.</summary>
    private void WritePostings(int term)
    {
        json.Raw("["u8);
        json.Text(parts.Vocabulary[term]);
        json.Raw(",{\"_index\":"u8);
        json.Number(term);
        var next = 0;
        for (var field = 0; field < parts.Fields.Length; field++)
        {
            json.Raw(","u8);
            json.Text(parts.Fields[field].Name);
            json.Raw(":{"u8);
            next = WriteDocuments(term, field, next);
            json.Raw("}"u8);
        }
        json.Raw("}]"u8);
    }

    /// <returns>The posting after the last of that field.</returns>
    private int WriteDocuments(int term, int field, int first)
    {
        var vectors = postings.Vectors(term);
        var next = first;
        for (; next < vectors.Length && vectors[next] % parts.Fields.Length == field; next++)
        {
            json.Raw(next > first ? ",\""u8 : "\""u8);
            json.Raw(ReferenceOf(vectors[next]));
            json.Raw("\":{"u8);
            if (parts.Metadata.Length > 0)
                WriteMetadata(PlacesOf(vectors[next], term, postings.FirstPlaces(term)[next]));
            json.Raw("}"u8);
        }
        return next;
    }

    /// <summary><c>"position":[[0,5],[9,5]],"index":[0,2]</c>: <c>null</c> where a place is not known.</summary>
    private void WriteMetadata(ReadOnlySpan<LunrPlace> places)
    {
        var isFirstKey = true;
        foreach (var key in parts.Metadata)
        {
            Comma(ref isFirstKey);
            json.Raw(key == LunrMetadata.Position ? "\"position\":["u8 : "\"index\":["u8);
            var isFirst = true;
            foreach (var place in places)
            {
                Comma(ref isFirst);
                WritePlace(place, key);
            }
            json.Raw("]"u8);
        }
    }

    private void WritePlace(LunrPlace place, LunrMetadata key)
    {
        if (place.Start == FieldVectors.Nowhere)
        {
            json.Raw("null"u8);
            return;
        }
        if (key == LunrMetadata.Index)
        {
            json.Number(place.Ordinal);
            return;
        }
        json.Raw("["u8);
        json.Number(place.Start);
        json.Raw(","u8);
        json.Number(place.Length);
        json.Raw("]"u8);
    }

    private ReadOnlySpan<LunrPlace> PlacesOf(int vector, int term, int first)
    {
        var (start, end) = parts.Vectors.Range(vector);
        var entry = start + parts.Vectors.Terms[start..end].BinarySearch(term);
        return parts.Vectors.Places.Slice(first, parts.Vectors.Frequencies[entry]);
    }

    private void WriteTexts(IEnumerable<string> texts)
    {
        json.Raw("["u8);
        var isFirst = true;
        foreach (var text in texts)
        {
            Comma(ref isFirst);
            json.Text(text);
        }
        json.Raw("]"u8);
    }

    private void Comma(ref bool isFirst)
    {
        if (!isFirst)
            json.Raw(","u8);
        isFirst = false;
    }

    private string FieldOf(int vector) => parts.Fields[vector % parts.Fields.Length].Name;

    private ReadOnlySpan<byte> ReferenceOf(int vector) => references[vector / parts.Fields.Length];
}
