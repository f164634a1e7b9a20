using System.Text;
using System.Text.Encodings.Web;
using System.Text.Json;
using SiteGen.Core.Outputs.OpenData;

namespace SiteGen.Core.Outputs;

/// <summary>The JSON Schema of the open data, made from the records that the data is written from.</summary>
internal sealed class OpenDataSchema : IOutput
{
    public const string Path = "data/schema/knowledge-base.schema.json";

    public IEnumerable<OutputFile> Write(PublishedSite site, KnowledgeBaseData data)
    {
        var options = new JsonSerializerOptions(KnowledgeBaseJson.Default.Options) { Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping };
        var schema = SchemaWriter.Write(
            typeof(KnowledgeBaseData), AddressIn(site), site.Knowledge.Site.Title.En.Value, KnowledgeBaseJson.Default.Options);
        return [new(Path, Encoding.UTF8.GetBytes(schema.ToJsonString(options) + "\n"))];
    }

    public static string AddressIn(PublishedSite site) => $"{site.Plan.BaseAddress}{Path}";
}
