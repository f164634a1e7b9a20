using System.Collections.Immutable;
using System.Text;
using System.Text.Encodings.Web;
using System.Text.Json;
using SiteGen.Core.Model;

namespace SiteGen.Core.Rules.Sentences;

/// <summary>Texts as the JSON that <c>sentences.js</c> reads, with keys as short as their number asks for.</summary>
internal static class SentenceTextsJson
{
    public static string Write(SentenceTexts texts)
    {
        using var stream = new MemoryStream();
        using (var json = new Utf8JsonWriter(stream, new() { Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping }))
            Write(json, texts);
        return Encoding.UTF8.GetString(stream.ToArray());
    }

    private static void Write(Utf8JsonWriter json, SentenceTexts texts)
    {
        json.WriteStartObject();
        json.WriteString("lang", texts.Language.Code());
        Named(json, "phrases", texts.Phrases.Select(phrase => (phrase.Key, phrase.Text)), json.WriteStringValue);
        WriteFormats(json, texts.Language);
        Named(json, "units", Pairs(texts.Units), unit => Write(json, unit));
        Each(json, "counted", texts.Counted, json.WriteStringValue);
        Named(json, "inputs", Pairs(texts.Inputs), input => Write(json, input));
        Each(json, "subjects", texts.Subjects, subject => Texts(json, subject.Label, subject.Unit));
        Named(json, "criteria", Pairs(texts.Criteria), json.WriteStringValue);
        Named(json, "measures", Pairs(texts.Measures), measure => Texts(json, measure.Name, measure.What));
        Named(json, "programmes", Pairs(texts.Programmes), programme => Texts(json, programme.Name, programme.RecognisedBy));
        Named(json, "agencies", Pairs(texts.Agencies), json.WriteStringValue);
        Named(json, "combining", Pairs(texts.Combining), json.WriteStringValue);
        Named(json, "rules", Pairs(texts.Rules), labels => Write(json, labels));
        json.WriteEndObject();
    }

    /// <summary>Of large figures and of days.</summary>
    private static void WriteFormats(Utf8JsonWriter json, Language language)
    {
        json.WriteStartArray("scales");
        foreach (var (scale, words) in FigureText.ScalesIn(language))
        {
            json.WriteStartArray();
            json.WriteNumberValue(scale);
            json.WriteStringValue(words);
            json.WriteEndArray();
        }

        json.WriteEndArray();
        json.WriteString("about", FigureText.AboutIn(language));
        json.WriteString("date", DateText.PatternIn(language));
        Each(json, "months", DateText.MonthsIn(language), json.WriteStringValue);
    }

    private static void Write(Utf8JsonWriter json, FigurePattern unit)
    {
        json.WriteStartArray();
        json.WriteStringValue(unit.One);
        json.WriteStringValue(unit.Many);
        json.WriteNumberValue(unit.Factor);
        json.WriteNumberValue(unit.IsScaled ? 1 : 0);
        json.WriteNumberValue(unit.IsGrouped ? 1 : 0);
        json.WriteEndArray();
    }

    private static void Write(Utf8JsonWriter json, InputText input)
    {
        json.WriteStartObject();
        json.WriteString("label", input.Label);
        json.WriteString("unit", input.Unit);
        if (!input.Options.IsEmpty)
            Named(json, "options", input.Options, json.WriteStringValue);
        if (input.Domain is { } domain)
            json.WriteString("domain", domain);
        json.WriteEndObject();
    }

    private static void Write(Utf8JsonWriter json, OutcomeLabels labels)
    {
        json.WriteStartArray();
        Write(json, labels.Require);
        foreach (var rule in labels.Applies)
            Write(json, rule);
        json.WriteEndArray();
    }

    private static void Write(Utf8JsonWriter json, RuleLabels? labels)
    {
        switch (labels)
        {
            case ComparisonLabels { Other: null, IsTurned: false } comparison:
                json.WriteNumberValue(comparison.Subject);
                break;
            case ComparisonLabels comparison:
                json.WriteStartObject();
                json.WriteNumber("of", comparison.Subject);
                if (comparison.Other is { } other)
                    json.WriteString("other", other);
                if (comparison.IsTurned)
                    json.WriteBoolean("turned", true);
                json.WriteEndObject();
                break;
            case TableLabels table:
                WriteTable(json, table);
                break;
            case GroupLabels group:
                json.WriteStartArray();
                foreach (var part in group.Parts)
                    Write(json, part);
                json.WriteEndArray();
                break;
            default:
                json.WriteNullValue();
                break;
        }
    }

    private static void WriteTable(Utf8JsonWriter json, TableLabels table)
    {
        json.WriteStartObject();
        json.WriteNumber("along", table.Along);
        json.WriteStartArray("rows");
        foreach (var row in table.Rows)
        {
            json.WriteStartArray();
            json.WriteStringValue(row.Tier);
            Write(json, row.Rule);
            json.WriteEndArray();
        }

        json.WriteEndArray();
        json.WriteEndObject();
    }

    private static IEnumerable<(string Key, T Value)> Pairs<T>(ImmutableSortedDictionary<string, T> items) => items.Select(pair => (pair.Key, pair.Value));

    private static void Named<T>(Utf8JsonWriter json, string name, IEnumerable<(string Key, T Value)> items, Action<T> write)
    {
        json.WriteStartObject(name);
        foreach (var (key, value) in items)
        {
            json.WritePropertyName(key);
            write(value);
        }

        json.WriteEndObject();
    }

    private static void Each<T>(Utf8JsonWriter json, string name, ImmutableArray<T> items, Action<T> write)
    {
        json.WriteStartArray(name);
        foreach (var item in items)
            write(item);
        json.WriteEndArray();
    }

    /// <summary>What is missing at the end is left out.</summary>
    private static void Texts(Utf8JsonWriter json, string first, string? second)
    {
        json.WriteStartArray();
        json.WriteStringValue(first);
        if (second is not null)
            json.WriteStringValue(second);
        json.WriteEndArray();
    }
}
