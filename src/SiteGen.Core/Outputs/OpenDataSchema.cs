using SiteGen.Core.Outputs.OpenData;

namespace SiteGen.Core.Outputs;

/// <summary>The JSON Schema of the open data, made from the records that the data is written from.</summary>
internal sealed class OpenDataSchema : IOutput
{
    public const string Path = "data/schema/knowledge-base.schema.json";

    public IEnumerable<OutputFile> Write(PublishedSite site, KnowledgeBaseData data)
    {
        var schema = SchemaWriter.Write(
            typeof(KnowledgeBaseData), AddressIn(site), site.Knowledge.Site.Title.En.Value, KnowledgeBaseJson.Default.Options);
        return [new(Path, JsonText.Write(writer => schema.WriteTo(writer)))];
    }

    public static string AddressIn(PublishedSite site) => $"{site.Plan.BaseAddress.AbsoluteUri}{Path}";
}
