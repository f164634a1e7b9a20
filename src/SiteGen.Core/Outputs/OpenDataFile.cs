using System.Text.Encodings.Web;
using System.Text.Json;
using SiteGen.Core.Outputs.OpenData;

namespace SiteGen.Core.Outputs;

/// <summary>The whole knowledge base as one JSON file.</summary>
internal sealed class OpenDataFile : IOutput
{
    public const string Path = "data/knowledge-base.json";

    public IEnumerable<OutputFile> Write(PublishedSite site, KnowledgeBaseData data)
    {
        // Chinese stays readable: the file is data and never part of a page.
        var options = new JsonSerializerOptions(KnowledgeBaseJson.Default.Options) { Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping };
        var json = JsonSerializer.SerializeToUtf8Bytes(data, new KnowledgeBaseJson(options).KnowledgeBaseData);
        return [new(Path, (byte[])[.. json, (byte)'\n'])];
    }
}
