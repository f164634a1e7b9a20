using System.Text.Json.Nodes;
using SiteGen.Core.Model;
using SiteGen.Core.Outputs.OpenData;

namespace SiteGen.Core.Outputs.Evaluations;

/// <summary>The JSON Schema of answers: every input of the site, what it asks and how it is written.</summary>
/// <remarks>It holds the shape. Domains of figures and constraints between answers stand in words; <c>evaluate</c> tells when they are broken.</remarks>
internal sealed class AnswerSchema : IOutput
{
    public const string Path = "data/schema/answers.json";

    private const long LargestSafe = 9007199254740991;

    public IEnumerable<OutputFile> Write(PublishedSite site, KnowledgeBaseData data)
    {
        var schema = SchemaFile.Begin(site, Path, "Answers");
        schema["description"] = Description(site.Knowledge);
        schema["type"] = "object";
        schema["properties"] = new JsonObject(site.Knowledge.Inputs.Select(input => KeyValuePair.Create(input.Id.Value, (JsonNode?)Property(input))));
        schema["additionalProperties"] = false;
        schema["$defs"] = new JsonObject
        {
            ["money"] = Figure("^-?[0-9]+(\\.[0-9]{1,2}0*)?$"),
            ["count"] = Figure("^-?[0-9]+(\\.0+)?$"),
            ["number"] = Figure("^-?[0-9]+(\\.[0-9]+)?$"),
            ["date"] = new JsonObject { ["type"] = "string", ["format"] = "date" },
        };
        return [new(Path, JsonText.Write(writer => schema.WriteTo(writer)))];
    }

    private static string Description(KnowledgeBase knowledge)
    {
        const string text = "What an enterprise answers, by the ids of inputs. What is left out or null is not known. Figures are in base units (yuan, kWh, tce; 5% is 0.05), "
            + "as decimal strings or whole numbers; of a figure or day that is not known exactly a band may be given.";
        var constraints = knowledge.Constraints.Select(constraint => constraint.Written.Value).ToList();
        return constraints.Count == 0 ? text : $"{text} It must hold that {string.Join("; ", constraints)}.";
    }

    private static JsonObject Property(Input input) => new()
    {
        ["title"] = input.Label.En.Value,
        ["description"] = string.Join(' ', new[] { input.Question.En.Value, Unit(input), Domain(input) }.Where(part => part.Length > 0)),
        ["anyOf"] = new JsonArray([.. Forms(input), new JsonObject { ["type"] = "null" }]),
    };

    private static string Unit(Input input) => input.Unit is { } unit ? $"In {unit.Value}{(input.PerYear ? "/年" : "")}." : "";

    private static string Domain(Input input) => input.Domain is { } domain ? $"Within {domain.Written.Value}." : "";

    private static IEnumerable<JsonObject> Forms(Input input) => input.Type switch
    {
        InputType.YesNo => [new() { ["type"] = "boolean" }],
        InputType.Choice => [new() { ["enum"] = new JsonArray([.. input.Choices.Select(choice => (JsonNode)choice.Id.Value)]) }],
        InputType.Money => WithBand("money"),
        InputType.Count => WithBand("count"),
        InputType.Date => WithBand("date"),
        _ => WithBand("number"),
    };

    private static IEnumerable<JsonObject> WithBand(string figure) =>
    [
        Reference(figure),
        new()
        {
            ["type"] = "object",
            ["properties"] = new JsonObject { ["min"] = OrNull(figure), ["max"] = OrNull(figure) },
            ["additionalProperties"] = false,
        },
    ];

    private static JsonObject OrNull(string figure) => new() { ["anyOf"] = new JsonArray(Reference(figure), new JsonObject { ["type"] = "null" }) };

    private static JsonObject Reference(string figure) => new() { ["$ref"] = $"#/$defs/{figure}" };

    private static JsonObject Figure(string pattern) => new()
    {
        ["anyOf"] = new JsonArray(
            new JsonObject { ["type"] = "integer", ["minimum"] = -LargestSafe, ["maximum"] = LargestSafe },
            new JsonObject { ["type"] = "string", ["pattern"] = pattern, ["maxLength"] = 40 }),
    };
}
