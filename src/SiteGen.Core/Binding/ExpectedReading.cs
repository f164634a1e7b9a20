using System.Collections.Immutable;
using SiteGen.Core.Diagnostics;
using SiteGen.Core.Expressions;
using SiteGen.Core.Model;
using SiteGen.Core.Sources;
using SiteGen.Core.Yaml;

namespace SiteGen.Core.Binding;

/// <summary>What a scenario must come out as: a verdict alone, or the values of the result that matter.</summary>
internal static class ExpectedReading
{
    private static readonly string[] Verdicts = ["met", "unmet", "unknown", "not-applicable"];
    private static readonly string[] Reasons = ["open", "reading", "judged", "division-by-zero", "no-row"];
    private static readonly string[] Flags = ["true", "false"];
    private static readonly string[] Due = ["now", "later", "unknown"];
    private static readonly string[] Combining = ["stated", "not-stated"];
    private static readonly string[] TotalLists = ["measures", "unstated", "pools"];
    private static readonly string[] Benchmarks = ["met", "unmet", "unknown", "not_applicable", "of"];

    /// <summary>Outcomes by id, in the order written.</summary>
    public static ImmutableArray<ExpectedOutcome> Outcomes(
        this MappingReader reader, string key, Func<MappingReader, IEnumerable<ExpectedValue?>> values)
    {
        switch (reader.Find(key))
        {
            case null:
                return [];
            case YamlMapping outcomes:
                return [.. outcomes.Entries.Select(entry => Outcome(entry, values, reader.Log))];
            case { } other:
                Shape.Report(other, key, Shape.Mapping, reader.Diagnostics);
                return [];
        }
    }

    public static IEnumerable<ExpectedValue?> OfVerdict(MappingReader outcome) => [outcome.OneOfWords("verdict", "verdict", Verdicts)];

    public static IEnumerable<ExpectedValue?> OfCriterion(MappingReader criterion) =>
    [
        .. OfVerdict(criterion),
        criterion.OneOfWords("reason", "explanation.reason", Reasons),
        criterion.List("inputs", "explanation.inputs"),
        .. OfChange(criterion),
    ];

    public static IEnumerable<ExpectedValue?> OfMeasure(MappingReader measure) =>
    [
        .. OfCriterion(measure),
        measure.OneOfWords("status", "status", [.. Enum.GetNames<Status>().Select(Words.Of)]),
        .. OfMoney(measure, "amount"),
        measure.Money("reduced_by", "amount.reduced_by.low"),
        measure.Money("reduced_by", "amount.reduced_by.high"),
        measure.Money("pool", "amount.pool"),
        .. measure.Each("parts", part => new Part([.. OfPart(part).OfType<ExpectedValue>()])).SelectMany((part, index) => part.Values.Select(value => Below(value, $"amount.parts.{index}"))),
    ];

    public static IEnumerable<ExpectedValue?> OfProgramme(MappingReader programme) =>
    [
        programme.Word("recognised") is { } recognised ? new("recognised", Null(recognised, "unknown")) : null,
        programme.OneOfWords("verdict", "verdict", Verdicts),
        .. Benchmarks.Select(key => programme.WholeNumber(key, 0, 999) is { } number ? At(programme, key, $"benchmarks.{key}", $"{number}") : null),
    ];

    public static IEnumerable<ExpectedValue> OfTotal(MappingReader total, string part)
    {
        ExpectedValue?[] values =
        [
            .. OfMoney(total, ""),
            total.OneOfWords("combining", "combining", Combining),
            .. TotalLists.Select(key => total.List(key, key)),
        ];
        return values.OfType<ExpectedValue>().Select(value => Below(value, $"totals.{part}"));
    }

    public static IEnumerable<ExpectedValue?> OfUnlock(MappingReader unlock) =>
    [
        unlock.Word("input") is { } input ? new("input", input) : null,
        unlock.Exact("to", "to"),
        unlock.List("measures", "measures"),
        unlock.Money("low", "low"),
        unlock.Money("high", "high"),
    ];

    /// <summary>The first change that the explanation names: of one input, or <c>fixed</c> where nothing can be changed.</summary>
    private static ImmutableArray<ExpectedValue> OfChange(MappingReader outcome)
    {
        const string Path = "explanation.*.change";
        if (outcome.Find("change") is YamlScalar)
            return outcome.OneOfWords("change", Path, ["fixed"]) is { } isFixed ? [isFixed] : [];
        return outcome.Nested("change", change => new Part([.. new[]
        {
            change.Word("input") is { } input ? new ExpectedValue($"{Path}.input", input) : null,
            change.Exact("to", $"{Path}.to"),
            change.Exact("by", $"{Path}.by"),
            change.OneOfWords("over", $"{Path}.over", Flags),
        }.OfType<ExpectedValue>()]))?.Values ?? [];
    }

    private static IEnumerable<ExpectedValue?> OfPart(MappingReader part) =>
    [
        part.Word("payer") is { } payer ? new("payer", payer) : null,
        part.OneOfWords("when", "when", [.. Enum.GetNames<Milestone>().Select(Words.Of)]),
        part.Money("low", "low"),
        part.Money("high", "high"),
        part.OneOfWords("due", "due", Due),
    ];

    private static IEnumerable<ExpectedValue?> OfMoney(MappingReader reader, string path)
    {
        var before = path.Length == 0 ? "" : $"{path}.";
        return
        [
            reader.Money("low", $"{before}low"),
            reader.Money("high", $"{before}high"),
            reader.OneOfWords("certain", $"{before}certain", Flags),
        ];
    }

    private static ExpectedOutcome Outcome(YamlEntry entry, Func<MappingReader, IEnumerable<ExpectedValue?>> values, BindingLog log)
    {
        var alone = entry.Value is YamlScalar;
        var node = alone ? new YamlMapping([new(new("verdict", true, null, entry.Value.Span), entry.Value)], entry.Value.Span) : entry.Value;
        var bound = MappingReader.BindMapping(node, entry.Key.Value, log, outcome => new Part([.. values(outcome).OfType<ExpectedValue>()]));
        return new(new(entry.Key.Value, entry.Key.Span), bound?.Values ?? []);
    }

    /// <summary>Money to the fen as results write it; <c>none</c> where there is none.</summary>
    private static ExpectedValue? Money(this MappingReader reader, string key, string path)
    {
        if (reader.Word(key) is not { } word)
            return null;
        if (word.Value == "none")
            return new(path, Null(word, "none"));
        var rule = reader.Figure(key);
        return rule?.Expression is Figure figure ? new(path, new(MoneyText.Write(figure.Value), word.Span), rule) : null;
    }

    /// <summary>A figure in base units, or words as they are.</summary>
    private static ExpectedValue? Exact(this MappingReader reader, string key, string path)
    {
        var isFigure = reader.Find(key) is YamlScalar { Value: [>= '0' and <= '9', ..] } scalar && !scalar.Value.Contains('-', StringComparison.Ordinal);
        return isFigure && reader.Figure(key)?.Expression is Figure figure ? At(reader, key, path, $"{figure.Value}") : isFigure ? null : reader.List(key, path);
    }

    private static ExpectedValue? OneOfWords(this MappingReader reader, string key, string path, string[] words)
    {
        if (reader.Word(key) is not { } word)
            return null;
        if (!words.Contains(word.Value))
            reader.Diagnostics.ReportUnknown(Codes.UnknownWord, word.Span, word.Value, words, WordList.Of(words));
        return new(path, word);
    }

    private static ExpectedValue? List(this MappingReader reader, string key, string path)
    {
        var words = reader.Words(key);
        return reader.Has(key) ? At(reader, key, path, string.Join(", ", words.Select(word => word.Value))) : null;
    }

    private static ExpectedValue At(MappingReader reader, string key, string path, string value) => new(path, new(value, reader.ValueOf(key)));

    private static ExpectedValue Below(ExpectedValue value, string path) => value with { Path = $"{path}.{value.Path}" };

    private static Located<string> Null(Located<string> word, string nothing) => word.Value == nothing ? new("null", word.Span) : word;

    private sealed record Part(ImmutableArray<ExpectedValue> Values);
}
