using System.Globalization;
using System.Text.Json.Nodes;
using YamlDotNet.Core;
using YamlDotNet.RepresentationModel;

namespace SiteGen.Tests.Rules.Specs;

/// <summary>YAML of specs as trees.</summary>
internal static class SpecYaml
{
    public static YamlMappingNode Map(params ReadOnlySpan<(string Key, YamlNode Value)> pairs)
    {
        var mapping = new YamlMappingNode();
        foreach (var (key, value) in pairs)
            mapping.Add(key, value);
        return mapping;
    }

    public static YamlNode? Child(this YamlMappingNode mapping, string key) => mapping.Children.TryGetValue(new YamlScalarNode(key), out var value) ? value : null;

    public static string? Text(this YamlMappingNode mapping, string key) => (mapping.Child(key) as YamlScalarNode)?.Value;

    public static IEnumerable<KeyValuePair<YamlNode, YamlNode>> Pairs(this YamlNode? mapping) => (mapping as YamlMappingNode)?.Children.ToList() ?? [];

    public static IEnumerable<YamlMappingNode> Items(this YamlMappingNode mapping, string key) =>
        mapping.Child(key) is YamlSequenceNode list ? list.Children.Cast<YamlMappingNode>() : [];

    /// <summary>Plain words are what they are in JSON; whatever is quoted is text.</summary>
    public static JsonNode? ToJson(YamlNode node)
    {
        switch (node)
        {
            case YamlMappingNode mapping:
                return new JsonObject(mapping.Children.Select(pair => KeyValuePair.Create(pair.Key.ToString(), ToJson(pair.Value))));
            case YamlSequenceNode list:
                return new JsonArray([.. list.Children.Select(ToJson)]);
            default:
                var scalar = (YamlScalarNode)node;
                return scalar.Style == ScalarStyle.Plain ? Plain(scalar.Value!) : JsonValue.Create(scalar.Value);
        }
    }

    private static JsonNode? Plain(string word) => word switch
    {
        "null" or "~" or "" => null,
        "true" => JsonValue.Create(true),
        "false" => JsonValue.Create(false),
        _ => decimal.TryParse(word, NumberStyles.AllowLeadingSign | NumberStyles.AllowDecimalPoint, CultureInfo.InvariantCulture, out _)
            ? JsonNode.Parse(word)
            : JsonValue.Create(word),
    };
}
