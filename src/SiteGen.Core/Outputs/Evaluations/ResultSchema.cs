using System.Text.Json.Nodes;
using SiteGen.Core.Outputs.OpenData;
using SiteGen.Core.Rules;

namespace SiteGen.Core.Outputs.Evaluations;

/// <summary>The JSON Schema of what <c>evaluate</c> returns, on every engine.</summary>
internal sealed class ResultSchema : IOutput
{
    public const string Path = "data/schema/result.json";

    private static readonly string[] OwnNodes = ["answer", "judged", "applies", "row", "always"];

    public IEnumerable<OutputFile> Write(PublishedSite site, KnowledgeBaseData data)
    {
        var schema = SchemaFile.Begin(site, Path, "Results");
        foreach (var (name, value) in Read())
            schema[name] = value?.DeepClone();
        schema["$defs"]!["node"]!["properties"]!["op"]!["enum"] =
            new JsonArray([.. OperatorList.All.Where(operation => operation is not NumberOperator).Select(operation => operation.Name).Concat(OwnNodes)]);
        return [new(Path, JsonText.Write(writer => schema.WriteTo(writer)))];
    }

    private static JsonObject Read()
    {
        using var stream = typeof(ResultSchema).Assembly.GetManifestResourceStream("result.schema.json")!;
        return JsonNode.Parse(stream)!.AsObject();
    }
}
