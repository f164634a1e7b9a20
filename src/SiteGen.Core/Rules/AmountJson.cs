using System.Text.Json;
using SiteGen.Core.Model;
using SiteGen.Core.Rules.Results;

namespace SiteGen.Core.Rules;

/// <summary>Amounts as JSON: money as text with two decimals, null where there is no figure.</summary>
internal static class AmountJson
{
    public static void Write(Utf8JsonWriter json, AmountResult amount)
    {
        json.WriteStartObject();
        json.WriteString("kind", Words.Of(amount.Kind));
        json.WriteString("low", amount.Low?.ToString());
        json.WriteString("high", amount.High?.ToString());
        json.WriteBoolean("certain", amount.IsCertain);
        json.WriteStartArray("parts");
        foreach (var part in amount.Parts)
            Write(json, part);
        json.WriteEndArray();
        json.WritePropertyName("reduced_by");
        Write(json, amount.ReducedBy);
        if (amount.Pool is { } pool)
            json.WriteString("pool", $"{pool}");
        json.WriteEndObject();
    }

    private static void Write(Utf8JsonWriter json, PartResult part)
    {
        json.WriteStartObject();
        json.WriteString("payer", part.Payer);
        json.WriteString("share", part.Share);
        json.WriteString("when", Words.Of(part.When));
        json.WriteString("low", $"{part.Low}");
        json.WriteString("high", part.High?.ToString());
        json.WriteString("due", Words.Of(part.Due));
        json.WriteEndObject();
    }

    private static void Write(Utf8JsonWriter json, Reduction? reduction)
    {
        if (reduction is null)
        {
            json.WriteNullValue();
            return;
        }

        json.WriteStartObject();
        json.WriteString("code", Words.Of(reduction.Cause));
        json.WriteString("low", $"{reduction.Low}");
        json.WriteString("high", $"{reduction.High}");
        json.WriteEndObject();
    }
}
