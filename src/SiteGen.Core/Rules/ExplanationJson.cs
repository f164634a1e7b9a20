using System.Collections.Immutable;
using System.Text.Json;
using SiteGen.Core.Model;
using SiteGen.Core.Rules.Results;

namespace SiteGen.Core.Rules;

/// <summary>Explanations as JSON: what says nothing is left out.</summary>
internal static class ExplanationJson
{
    public static void Write(Utf8JsonWriter json, Explanation node)
    {
        json.WriteStartObject();
        json.WriteString("op", node.Operator);
        json.WriteString("verdict", Words.Of(node.Verdict));
        if (node.Reason is { } reason)
            json.WriteString("reason", Words.Of(reason));
        Texts(json, "inputs", node.Inputs);
        Value(json, "have", node.Have);
        Value(json, "need", node.Need);
        Text(json, "margin", node.Margin);
        if (node.Change is { } change)
            Write(json, change);
        Text(json, "from", node.From);
        Text(json, "criterion", node.Criterion);
        if (node.Row is { } row)
            json.WriteNumber("row", row);
        Text(json, "branch", node.Branch);
        Text(json, "points", node.Points);
        Texts(json, "split", node.Split);
        Texts(json, "cites", node.Cites);
        if (!node.Children.IsEmpty)
        {
            json.WriteStartArray("children");
            foreach (var child in node.Children)
                Write(json, child);
            json.WriteEndArray();
        }

        json.WriteEndObject();
    }

    public static void Write(Utf8JsonWriter json, ExactValue? value)
    {
        switch (value)
        {
            case ExactText text:
                json.WriteStringValue(text.Text);
                break;
            case ExactTruth truth:
                json.WriteBooleanValue(truth.Value);
                break;
            case ExactRange range:
                json.WriteStartObject();
                json.WriteString("min", range.Min);
                json.WriteString("max", range.Max);
                json.WriteEndObject();
                break;
            case ExactOptions several:
                json.WriteStartArray();
                foreach (var option in several.Options)
                    json.WriteStringValue(option);
                json.WriteEndArray();
                break;
            default:
                json.WriteNullValue();
                break;
        }
    }

    private static void Write(Utf8JsonWriter json, Change change)
    {
        if (change is not InputChange { Input: var input, To: var to, By: var by, Over: var over })
        {
            json.WriteString("change", "fixed");
            return;
        }

        json.WriteStartObject("change");
        json.WriteString("input", input);
        json.WritePropertyName("to");
        Write(json, to);
        Text(json, "by", by?.ToString());
        if (over)
            json.WriteBoolean("over", true);
        json.WriteEndObject();
    }

    private static void Value(Utf8JsonWriter json, string name, ExactValue? value)
    {
        if (value is null)
            return;
        json.WritePropertyName(name);
        Write(json, value);
    }

    private static void Text(Utf8JsonWriter json, string name, string? text)
    {
        if (text is not null)
            json.WriteString(name, text);
    }

    private static void Texts(Utf8JsonWriter json, string name, ImmutableArray<string> texts)
    {
        if (texts.IsEmpty)
            return;
        json.WriteStartArray(name);
        foreach (var text in texts)
            json.WriteStringValue(text);
        json.WriteEndArray();
    }
}
