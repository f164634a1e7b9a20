using System.Text.Json;
using SiteGen.Core.Outputs.OpenData;

namespace SiteGen.Core.Outputs;

/// <summary>The whole knowledge base as one JSON file.</summary>
internal sealed class OpenDataFile : IOutput
{
    public const string Path = "data/knowledge-base.json";

    public IEnumerable<OutputFile> Write(PublishedSite site, KnowledgeBaseData data) =>
        [new(Path, JsonText.Write(writer => JsonSerializer.Serialize(writer, data, KnowledgeBaseJson.Default.KnowledgeBaseData)))];
}
