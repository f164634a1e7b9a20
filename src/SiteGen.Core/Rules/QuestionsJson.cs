using System.Text;
using System.Text.Encodings.Web;
using System.Text.Json;
using SiteGen.Core.Rules.Results;

namespace SiteGen.Core.Rules;

/// <summary>Questions as JSON, key for key what the emitted <c>nextQuestions</c> returns.</summary>
public static class QuestionsJson
{
    public static string Write(NextQuestions next)
    {
        using var stream = new MemoryStream();
        using (var json = new Utf8JsonWriter(stream, new() { Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping }))
            Write(json, next);
        return Encoding.UTF8.GetString(stream.ToArray());
    }

    public static void Write(Utf8JsonWriter json, NextQuestions next)
    {
        json.WriteStartObject();
        json.WriteNumber("decided", next.Decided);
        json.WriteNumber("of", next.Of);
        json.WriteStartArray("questions");
        foreach (var question in next.Questions)
            Write(json, question);
        json.WriteEndArray();
        json.WriteEndObject();
    }

    private static void Write(Utf8JsonWriter json, Question question)
    {
        json.WriteStartObject();
        json.WriteString("input", question.Input);
        json.WriteStartArray("outcomes");
        foreach (var outcome in question.Outcomes)
            json.WriteStringValue(outcome);
        json.WriteEndArray();
        json.WriteNumber("score", question.Score);
        json.WriteEndObject();
    }
}
