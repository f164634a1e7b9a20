using System.Collections.Immutable;

namespace SiteGen.Core.Search.Documents;

/// <summary>What results show of each document, a file each: only those in sight are fetched.</summary>
internal static class DocumentFiles
{
    public static IEnumerable<SearchFile> Of(ImmutableArray<SearchDocument> documents) =>
        documents.Select((document, number) => new SearchFile($"doc-{number}.json", SearchJson.Write(json =>
        {
            json.WriteStartObject();
            json.WriteString("kind", Model.Words.Of(document.Kind));
            json.WriteString("address", document.Address);
            json.WriteString("title", document.Title);
            json.WriteString("above", document.Above);
            json.WriteString("text", document.Text);
            json.WriteEndObject();
        })));
}
