using System.ComponentModel;
using System.Reflection;
using System.Text.Json;
using System.Text.Json.Nodes;
using System.Text.Json.Schema;
using System.Text.Json.Serialization.Metadata;

namespace SiteGen.Core.Outputs.OpenData;

/// <summary>The JSON Schema (2020-12) of what the serializer writes for a record: one definition for each record that it is made of.</summary>
/// <remarks>
/// Walks the serializer's own contracts, so that the data and its schema cannot drift. <see cref="JsonSchemaExporter"/> gives the leaves; for
/// the whole it would repeat every record at each of its places.
/// </remarks>
internal sealed class SchemaWriter(JsonSerializerOptions options)
{
    private readonly JsonObject definitions = [];

    public static JsonObject Write(Type root, string id, string title, JsonSerializerOptions options)
    {
        var writer = new SchemaWriter(options);
        var schema = new JsonObject
        {
            ["$schema"] = "https://json-schema.org/draft/2020-12/schema",
            ["$id"] = id,
            ["title"] = title,
        };
        foreach (var (name, value) in writer.Describe(options.GetTypeInfo(root)))
            schema[name] = value?.DeepClone();
        schema["$defs"] = writer.definitions;
        return schema;
    }

    private JsonObject SchemaOf(JsonPropertyInfo property)
    {
        var schema = SchemaOf(property.PropertyType);
        if (Attribute<OneOfAttribute>(property.AttributeProvider) is { } words)
            schema["enum"] = new JsonArray([.. words.Choices.Select(word => (JsonNode)word)]);
        if (Attribute<DayAttribute>(property.AttributeProvider) is not null)
            schema["format"] = "date";
        if (property.IsGetNullable)
            schema = OrNull(schema);
        AddDescription(schema, property.AttributeProvider);
        return schema;
    }

    private JsonObject SchemaOf(Type type)
    {
        var contract = options.GetTypeInfo(Nullable.GetUnderlyingType(type) ?? type);
        return contract.Kind switch
        {
            JsonTypeInfoKind.Object => Refer(contract),
            JsonTypeInfoKind.Enumerable => new() { ["type"] = "array", ["items"] = SchemaOf(contract.ElementType!) },
            JsonTypeInfoKind.Dictionary => new() { ["type"] = "object", ["additionalProperties"] = SchemaOf(contract.ElementType!) },
            _ => contract.GetJsonSchemaAsNode(new() { TreatNullObliviousAsNonNullable = true }).AsObject(),
        };
    }

    /// <summary>A reference to the record's definition, which is written on first sight.</summary>
    private JsonObject Refer(JsonTypeInfo contract)
    {
        var name = NameOf(contract.Type);
        if (!definitions.ContainsKey(name))
        {
            definitions[name] = null;
            definitions[name] = Describe(contract);
        }

        return new() { ["$ref"] = $"#/$defs/{name}" };
    }

    private JsonObject Describe(JsonTypeInfo contract)
    {
        var schema = new JsonObject();
        AddDescription(schema, contract.Type);
        if (contract.PolymorphismOptions is { } choices)
            schema["anyOf"] = new JsonArray([.. choices.DerivedTypes.Select(kind => Refer(options.GetTypeInfo(kind.DerivedType)))]);
        else
            AddProperties(schema, contract);
        return schema;
    }

    private void AddProperties(JsonObject schema, JsonTypeInfo contract)
    {
        var (properties, required) = (new JsonObject(), new JsonArray());
        if (Discriminator(contract.Type) is var (name, word))
        {
            properties[name] = new JsonObject { ["const"] = word };
            required.Add((JsonNode)name);
        }

        foreach (var property in contract.Properties)
        {
            properties[property.Name] = SchemaOf(property);
            if (property.AssociatedParameter is { HasDefaultValue: false })
                required.Add((JsonNode)property.Name);
        }

        schema["type"] = "object";
        schema["properties"] = properties;
        schema["required"] = required;
        schema["additionalProperties"] = false;
    }

    private (string Name, string Word)? Discriminator(Type type)
    {
        if (options.GetTypeInfo(type.BaseType!).PolymorphismOptions is not { } choices)
            return null;
        var word = choices.DerivedTypes.Single(kind => kind.DerivedType == type).TypeDiscriminator;
        return word is null ? null : (choices.TypeDiscriminatorPropertyName, (string)word);
    }

    private static JsonObject OrNull(JsonObject schema)
    {
        if (schema.ContainsKey("$ref"))
            return new() { ["anyOf"] = new JsonArray(schema, new JsonObject { ["type"] = "null" }) };
        schema["type"] = new JsonArray(schema["type"]!.DeepClone(), "null");
        (schema["enum"] as JsonArray)?.Add(null);
        return schema;
    }

    private static void AddDescription(JsonObject schema, ICustomAttributeProvider? of)
    {
        if (Attribute<DescriptionAttribute>(of) is { } text)
            schema.Insert(0, "description", text.Description);
    }

    private static T? Attribute<T>(ICustomAttributeProvider? of)
        where T : Attribute
        => of?.GetCustomAttributes(typeof(T), false).Cast<T>().SingleOrDefault();

    private static string NameOf(Type type) =>
        JsonNamingPolicy.KebabCaseLower.ConvertName(type.Name.Replace("Data", "", StringComparison.Ordinal));
}
