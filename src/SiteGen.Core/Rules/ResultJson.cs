using System.Collections.Immutable;
using System.Globalization;
using System.Text;
using System.Text.Encodings.Web;
using System.Text.Json;
using SiteGen.Core.Model;
using SiteGen.Core.Rules.Results;

namespace SiteGen.Core.Rules;

/// <summary>Results as JSON, key for key what the emitted <c>evaluate</c> returns; the schema stands in <c>data/schema/result.json</c>.</summary>
public static class ResultJson
{
    /// <param name="next">What to ask next, where that was asked for.</param>
    public static string Write(EvaluationResult result, bool isIndented = false, NextQuestions? next = null)
    {
        using var stream = new MemoryStream();
        using (var json = new Utf8JsonWriter(stream, new() { Indented = isIndented, NewLine = "\n", Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping }))
            Write(json, result, next);
        return Encoding.UTF8.GetString(stream.ToArray());
    }

    public static string WordOf(Verdict verdict) => Words.Of(verdict);

    internal static void Write(Utf8JsonWriter json, EvaluationResult result, NextQuestions? next = null)
    {
        json.WriteStartObject();
        json.WriteString("as_of", result.AsOf.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture));
        Each(json, "errors", result.Errors, Write);
        Named(json, "criteria", result.Criteria, criterion => criterion.Id, WriteCriterion);
        Named(json, "programmes", result.Programmes, programme => programme.Id, WriteProgramme);
        Named(json, "measures", result.Measures, measure => measure.Id, WriteMeasure);
        json.WriteStartObject("totals");
        WriteTotal(json, "open", result.Open);
        WriteTotal(json, "not_stated", result.NotStated);
        json.WriteEndObject();
        Each(json, "unlocks", result.Unlocks, Write);
        if (next is not null)
        {
            json.WritePropertyName("next");
            QuestionsJson.Write(json, next);
        }

        json.WriteEndObject();
    }

    private static void Write(Utf8JsonWriter json, AnswerError error)
    {
        json.WriteStartObject();
        json.WriteString("input", error.Input);
        json.WriteString("code", error.Code);
        if (error.Limit is { } limit)
            json.WriteString("limit", limit);
        json.WriteEndObject();
    }

    private static void WriteCriterion(Utf8JsonWriter json, CriterionResult criterion)
    {
        json.WriteString("verdict", Words.Of(criterion.Verdict));
        json.WritePropertyName("explanation");
        ExplanationJson.Write(json, criterion.Explanation);
    }

    private static void WriteProgramme(Utf8JsonWriter json, ProgrammeResult programme)
    {
        json.WritePropertyName("recognised");
        ExplanationJson.Write(json, programme.Recognised);
        if (programme.Verdict is { } verdict)
            json.WriteString("verdict", Words.Of(verdict));
        var count = programme.Benchmarks;
        json.WriteStartObject("benchmarks");
        json.WriteNumber("met", count.Met);
        json.WriteNumber("unmet", count.Unmet);
        json.WriteNumber("unknown", count.Unknown);
        json.WriteNumber("not_applicable", count.NotApplicable);
        json.WriteNumber("of", count.Of);
        json.WriteEndObject();
    }

    private static void WriteMeasure(Utf8JsonWriter json, MeasureResult measure)
    {
        json.WriteString("verdict", Words.Of(measure.Verdict));
        json.WriteString("status", Words.Of(measure.Status));
        json.WritePropertyName("amount");
        AmountJson.Write(json, measure.Amount);
        json.WritePropertyName("explanation");
        ExplanationJson.Write(json, measure.Explanation);
    }

    private static void WriteTotal(Utf8JsonWriter json, string name, Total total)
    {
        json.WriteStartObject(name);
        json.WriteString("low", $"{total.Low}");
        json.WriteString("high", total.High?.ToString());
        json.WriteBoolean("certain", total.IsCertain);
        json.WriteString("combining", total.IsCombiningStated ? "stated" : "not-stated");
        Texts(json, "measures", total.Measures);
        Each(json, "set_aside", total.SetAside, Write);
        Texts(json, "unstated", total.Unstated);
        Texts(json, "pools", total.Pools);
        json.WriteEndObject();
    }

    private static void Write(Utf8JsonWriter json, SetAside setAside)
    {
        json.WriteStartObject();
        json.WriteString("measure", setAside.Measure);
        json.WriteString("by", setAside.By);
        json.WriteEndObject();
    }

    private static void Write(Utf8JsonWriter json, Unlock unlock)
    {
        json.WriteStartObject();
        json.WriteString("input", unlock.Input);
        json.WritePropertyName("to");
        ExplanationJson.Write(json, unlock.To);
        Texts(json, "measures", unlock.Measures);
        json.WriteString("low", $"{unlock.Low}");
        json.WriteString("high", unlock.High?.ToString());
        json.WriteEndObject();
    }

    private static void Named<T>(Utf8JsonWriter json, string name, ImmutableArray<T> items, Func<T, string> id, Action<Utf8JsonWriter, T> write)
    {
        json.WriteStartObject(name);
        foreach (var item in items)
        {
            json.WriteStartObject(id(item));
            write(json, item);
            json.WriteEndObject();
        }

        json.WriteEndObject();
    }

    private static void Each<T>(Utf8JsonWriter json, string name, ImmutableArray<T> items, Action<Utf8JsonWriter, T> write)
    {
        json.WriteStartArray(name);
        foreach (var item in items)
            write(json, item);
        json.WriteEndArray();
    }

    private static void Texts(Utf8JsonWriter json, string name, ImmutableArray<string> texts) => Each(json, name, texts, (writer, text) => writer.WriteStringValue(text));
}
