using System.Text.Json.Nodes;

namespace SiteGen.Tests.Rules.Specs;

/// <summary>
/// Whether a result holds what a spec expects: of a mapping the keys that are named, of a list every item. <c>null</c> is for what is null or
/// left out; figures are compared as they are written.
/// </summary>
internal static class SpecMatch
{
    /// <returns>What differs; nothing where all is as expected.</returns>
    public static IEnumerable<string> Differences(JsonNode? expected, JsonNode? got, string path) => (expected, got) switch
    {
        (JsonObject keys, JsonObject whole) => keys.SelectMany(key => Differences(key.Value, whole[key.Key], $"{path}.{key.Key}")),
        (JsonArray items, JsonArray all) when items.Count == all.Count => items.SelectMany((item, index) => Differences(item, all[index], $"{path}[{index}]")),
        (null, null) => [],
        (JsonValue value, JsonValue other) when $"{value}" == $"{other}" => [],
        _ => [$"{path}: expected {Written(expected)}, got {Written(got)}"],
    };

    public static string Written(JsonNode? node) => node?.ToJsonString(new() { Encoder = System.Text.Encodings.Web.JavaScriptEncoder.UnsafeRelaxedJsonEscaping }) ?? "nothing";
}
