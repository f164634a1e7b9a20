using System.Text.Json.Serialization;

namespace SiteGen.Core.Outputs.OpenData;

/// <summary>How the open data's records become JSON.</summary>
[JsonSourceGenerationOptions(PropertyNamingPolicy = JsonKnownNamingPolicy.SnakeCaseLower)]
[JsonSerializable(typeof(KnowledgeBaseData))]
internal sealed partial class KnowledgeBaseJson : JsonSerializerContext;
