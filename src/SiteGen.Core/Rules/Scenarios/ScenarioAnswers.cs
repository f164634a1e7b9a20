using System.Text;
using System.Text.Json;
using SiteGen.Core.Model;

namespace SiteGen.Core.Rules.Scenarios;

/// <summary>The answers of a scenario as every engine takes them: figures are decimals in base units, bands have <c>min</c> and <c>max</c>.</summary>
public static class ScenarioAnswers
{
    /// <returns>One JSON object on one line, in the order written.</returns>
    public static string ToJson(Scenario scenario)
    {
        using var stream = new MemoryStream();
        using (var writer = new Utf8JsonWriter(stream))
        {
            writer.WriteStartObject();
            foreach (var given in scenario.Answers)
                Write(writer, given.Input.Value, given.Answer);
            writer.WriteEndObject();
        }

        return Encoding.UTF8.GetString(stream.ToArray());
    }

    private static void Write(Utf8JsonWriter writer, string name, WrittenAnswer? answer)
    {
        writer.WritePropertyName(name);
        switch (answer)
        {
            case FlagAnswer flag:
                writer.WriteBooleanValue(flag.IsYes);
                break;
            case BandAnswer band:
                writer.WriteStartObject();
                Write(writer, "min", band.Min);
                Write(writer, "max", band.Max);
                writer.WriteEndObject();
                break;
            case null:
                writer.WriteNullValue();
                break;
            default:
                writer.WriteStringValue(Text(answer));
                break;
        }
    }

    private static string? Text(WrittenAnswer answer) => answer switch
    {
        FigureAnswer figure => $"{figure.Figure.Value}",
        DateAnswer date => Expressions.ExpressionText.Write(date.Date),
        WordAnswer word => word.Word.Value,
        _ => null,
    };
}
