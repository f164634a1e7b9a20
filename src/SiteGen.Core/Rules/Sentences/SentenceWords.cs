using System.Collections.Immutable;
using System.Globalization;
using SiteGen.Core.Expressions;
using SiteGen.Core.Model;
using SiteGen.Core.Rules.Results;

namespace SiteGen.Core.Rules.Sentences;

/// <summary>Labels and values in words, for all that sentences are made of; as <c>sentence-words.js</c>.</summary>
internal sealed class SentenceWords(SentenceTexts texts)
{
    private readonly Phrasebook phrases = new(texts.Language);

    public SentenceTexts Texts => texts;

    public string Fill(string key, params object?[] values) => phrases.Fill(key, values);

    public string Label(string input) => texts.Inputs.TryGetValue(input, out var text) ? text.Label : input;

    public string UnitOf(string input) => texts.Inputs.TryGetValue(input, out var text) ? text.Unit : "";

    public bool IsCounted(string unit) => texts.Counted.Contains(unit);

    public string Quoted(string text) => Fill("compare.choice", Inner(text));

    /// <summary>Within quotation marks.</summary>
    public static string Inner(string text) => text.Replace('“', '‘').Replace('”', '’');

    public string Midsentence(string text) => ExpressionWords.Midsentence(text, texts.Language);

    public string And(IReadOnlyCollection<string> items) => items.Count < 2
        ? string.Concat(items)
        : string.Join(Fill("punctuation.list"), items.Take(items.Count - 1)) + Fill("punctuation.and") + items.Last();

    public string Labels(IEnumerable<string> inputs) => And([.. inputs.Select(input => Midsentence(Label(input)))]);

    /// <summary>A single line without items goes on behind its head.</summary>
    public SentenceLine Fold(string head, Verdict verdict, ImmutableArray<SentenceLine> items) =>
        items is [{ Items.IsEmpty: true } only] ? new(head + Fill("punctuation.gap") + only.Text, verdict) : new(head, verdict, items);

    public SentenceLine Pack(ImmutableArray<SentenceLine> lines, Verdict verdict) => lines is [var only] ? only : new(Fill("rule.all"), verdict, lines);

    /// <summary>An answer or figure.</summary>
    /// <param name="other">What it is compared with.</param>
    public string Value(ExactValue value, string unit, string? other = null) => value switch
    {
        ExactOptions several => string.Join(Fill("punctuation.or"), several.Options.Select(option => Value(option, unit, null))),
        ExactTruth truth => Fill(truth.Value ? "answer.yes" : "answer.no"),
        ExactRange range => Range(range, unit),
        ExactText text => Value(text.Text, unit, other),
        _ => throw new NotSupportedException($"{value} has no words"),
    };

    public string Figure(Rational value, string unit, Rational? other = null) => FigureText.About(value, texts.Units[unit], texts.Language, other);

    public string Day(string day) => DateOnly.TryParseExact(day, "yyyy-MM-dd", CultureInfo.InvariantCulture, DateTimeStyles.None, out var date)
        ? DateText.Write(date, texts.Language)
        : day;

    public string Span(Money low, Money? high) =>
        low == high ? Money(low) : high is { } most ? Fill("compare.span", Money(low), Money(most)) : Fill("figure.from", Money(low));

    public string Money(Money money) => Figure(new Rational(money.Fen, 100), UnitCodes.Money);

    public string Names(IEnumerable<string> measures) =>
        string.Join(Fill("punctuation.list"), measures.Select(id => Quoted(texts.Measures[id].Name)));

    /// <summary>"1/3" or "-0.05"</summary>
    public static Rational Parse(string exact)
    {
        var parts = exact.Split('/');
        return Whole(parts[0]) / (parts.Length > 1 ? Whole(parts[1]) : Rational.One);

        static Rational Whole(string text) => Rational.TryParse(text, out var value) ? value : throw new FormatException(text);
    }

    private string Value(string text, string unit, string? other) => unit switch
    {
        ['@', .. var input] => Quoted(texts.Inputs.TryGetValue(input, out var known) ? known.OptionLabel(text) : text),
        UnitCodes.Date => Day(text),
        _ => Figure(Parse(text), unit, other is null ? null : Parse(other)),
    };

    private string Range(ExactRange range, string unit) => range switch
    {
        { Min: null } => Fill("figure.until", Value(range.Max!, unit, null)),
        { Max: null } => Fill("figure.from", Value(range.Min, unit, null)),
        _ => Fill("compare.span", Value(range.Min, unit, null), Value(range.Max, unit, null)),
    };
}
