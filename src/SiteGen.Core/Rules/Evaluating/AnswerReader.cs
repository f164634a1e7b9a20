using System.Collections.Immutable;
using System.Globalization;
using System.Text.Json;
using SiteGen.Core.Expressions;
using SiteGen.Core.Model;
using SiteGen.Core.Rules.Results;
using SiteGen.Core.Rules.Values;

namespace SiteGen.Core.Rules.Evaluating;

/// <summary>Answers as JSON into values. A wrong one is told and counts as not given; nothing throws.</summary>
internal static class AnswerReader
{
    private const int LongestNumber = 40;
    private const double LargestSafe = 9007199254740991;

    /// <summary>Errors stand in the order of the inputs, then of unknown names.</summary>
    public static (AnswerSet Answers, ImmutableArray<AnswerError> Errors) Read(JsonElement answers, RuleSet rules)
    {
        if (answers.ValueKind != JsonValueKind.Object)
            return (new([.. rules.Inputs.Select(_ => (Answer?)null)]), [new("", "type", null)]);
        var given = new Dictionary<string, JsonElement>(StringComparer.Ordinal);
        foreach (var property in answers.EnumerateObject())
            given[Text(() => property.Name)] = property.Value;
        var errors = new List<AnswerError>();
        var values = rules.Inputs.Select(slot => given.Remove(slot.Id, out var value) ? Read(value, slot, errors) : null).ToImmutableArray();
        errors.AddRange(given.Where(pair => pair.Value.ValueKind != JsonValueKind.Null).Select(pair => pair.Key).Order(StringComparer.Ordinal).Select(id => new AnswerError(id, "unknown-input", null)));
        return (new(values), [.. errors]);
    }

    private static Answer? Read(JsonElement value, InputSlot slot, List<AnswerError> errors)
    {
        if (value.ValueKind == JsonValueKind.Null)
            return null;
        try
        {
            return slot.RuleType switch
            {
                YesNoType => value.ValueKind is JsonValueKind.True or JsonValueKind.False ? Answer.Of(value.GetBoolean()) : throw new WrongAnswer("type"),
                ChoiceType choice => Option(value, choice),
                _ => value.ValueKind == JsonValueKind.Object ? Band(value, slot) : slot.At(InDomain(slot, Number(value, slot))),
            };
        }
        catch (WrongAnswer wrong)
        {
            errors.Add(new(slot.Id, wrong.Code, wrong.Limit));
            return null;
        }
    }

    private static Answer Option(JsonElement value, ChoiceType choice)
    {
        if (value.ValueKind != JsonValueKind.String)
            throw new WrongAnswer("type");
        var option = Text(() => value.GetString()!);
        return choice.Options.Contains(option) ? Answer.Of(option) : throw new WrongAnswer("option");
    }

    /// <summary>A band with neither end says nothing.</summary>
    private static Answer? Band(JsonElement band, InputSlot slot)
    {
        Rational? low = null, high = null;
        foreach (var name in band.EnumerateObject().Select(property => Text(() => property.Name)).Distinct())
            if (name is not ("min" or "max"))
                throw new WrongAnswer("type");
        if (band.TryGetProperty("min", out var min) && min.ValueKind != JsonValueKind.Null)
            low = Number(min, slot);
        if (band.TryGetProperty("max", out var max) && max.ValueKind != JsonValueKind.Null)
            high = Number(max, slot);
        if (low > high)
            throw new WrongAnswer("band");
        foreach (var end in new[] { low, high })
            if (end is { } value)
                InDomain(slot, value);
        if (low is null && high is null)
            return null;
        var quantity = slot.Domain with { Low = low is { } from ? Bound.Of(from) : slot.Domain.Low, High = high is { } to ? Bound.Of(to) : slot.Domain.High };
        return Answer.Of(quantity.IsPoint ? quantity : quantity with { Origins = quantity.Origins | Origins.Band });
    }

    private static Rational InDomain(InputSlot slot, Rational value) =>
        slot.Domain.Contains(value) ? value : throw new WrongAnswer("domain", slot.DomainText);

    private static Rational Number(JsonElement value, InputSlot slot)
    {
        if (slot.Type == InputType.Date)
            return Date(value);
        var number = value.ValueKind switch
        {
            JsonValueKind.Number => SafeInteger(value),
            JsonValueKind.String => Decimal(Text(() => value.GetString()!)),
            _ => throw new WrongAnswer("type"),
        };
        return slot.Step is not { } step || (number / step).IsInteger ? number : throw new WrongAnswer("precision", $"{step}");
    }

    /// <summary>A fraction as a number has lost digits already, and so has a number beyond what JavaScript counts exactly.</summary>
    private static Rational SafeInteger(JsonElement value)
    {
        var number = value.GetDouble();
        return Math.Abs(number) <= LargestSafe && Math.Floor(number) == number ? (Rational)(System.Numerics.BigInteger)number : throw new WrongAnswer("number");
    }

    private static Rational Decimal(string text) =>
        text.Length <= LongestNumber && Rational.TryParse(text, out var number) ? number : throw new WrongAnswer("number");

    private static Rational Date(JsonElement value)
    {
        if (value.ValueKind != JsonValueKind.String)
            throw new WrongAnswer("type");
        return DateOnly.TryParseExact(Text(() => value.GetString()!), "yyyy-MM-dd", CultureInfo.InvariantCulture, DateTimeStyles.None, out var date)
            ? Days.Of(date)
            : throw new WrongAnswer("date");
    }

    /// <summary>Half a character, which only an escape can write, is no text; it equals no name and no word.</summary>
    private static string Text(Func<string> read)
    {
        try
        {
            return read();
        }
        catch (InvalidOperationException)
        {
            return "\uFFFD";
        }
    }

#pragma warning disable CA1064, CA1032 // never leaves this file
    private sealed class WrongAnswer(string code, string? limit = null) : Exception
    {
        public string Code => code;

        public string? Limit => limit;
    }
#pragma warning restore CA1064, CA1032
}
