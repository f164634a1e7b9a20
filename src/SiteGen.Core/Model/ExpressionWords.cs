using System.Collections.Immutable;
using SiteGen.Core.Expressions;

namespace SiteGen.Core.Model;

/// <summary>Expressions in words: inputs by their labels, choices by theirs, figures as a person says them. What has no words keeps its canonical text.</summary>
internal sealed class ExpressionWords(IPhrasebook phrases, Lookup lookup)
{
    public string Of(Expression expression) => expression switch
    {
        Figure figure => FigureText.Write(figure, phrases.Language),
        DateFigure date => DateText.Write(date.Value, phrases.Language),
        Reference reference when InputOf(reference) is { } input => input.Label.In(phrases.Language),
        Reference { Name: Input.LegalDay } => phrases["rule.legal-day"],
        Interval interval => Range(interval),
        Call call => new CalculationWords(phrases, this).Of(call) ?? ExpressionText.Write(call),
        _ => ExpressionText.Write(expression),
    };

    /// <summary>A comparison without its left side: <c>at least 5%</c>; null for any other operator.</summary>
    public string? Requirement(Call call, Expression? subject) => call switch
    {
        { Operator: "between", Arguments: [_, { Value: Interval interval }] } => Range(interval),
        { Operator: "in", Arguments: [_, { Value: ListOf list }] } =>
            phrases.Fill("sign.=", string.Join(phrases["punctuation.or"], list.Items.Select(item => Quoted(item, subject)))),
        { Operator: "!=", Arguments: [_, var right] } => phrases.Fill("sign.!=", Quoted(right.Value, subject)),
        { Arguments: [_, var right] } when ComparisonKey(call.Operator, IsDate(right.Value)) is { } key => phrases.Fill(key, Choice(right.Value, subject)),
        _ => null,
    };

    /// <summary><c>more than CNY 50 million and at most CNY 200 million</c>.</summary>
    /// <param name="subject">What lies in it: a choice's words are told by their labels.</param>
    public string Range(Interval interval, Expression? subject = null)
    {
        var low = interval.Low is { } from ? End(interval.LowIncluded ? ">=" : ">", from, subject) : null;
        var high = interval.High is { } to ? End(interval.HighIncluded ? "<=" : "<", to, subject) : null;
        return low is null || high is null ? low ?? high ?? phrases["compare.any"] : phrases.Fill("compare.both", low, high);
    }

    /// <summary><c>CNY 300,000 to CNY 500,000</c>: a range that includes both its ends.</summary>
    public string Span(Expression range) => range is Interval { Low: { } low, LowIncluded: true, High: { } high, HighIncluded: true }
        ? phrases.Fill("compare.span", Of(low), Of(high))
        : Of(range);

    /// <summary>An English label within a sentence begins small, unless it begins with a word that is written large throughout.</summary>
    public string Midsentence(string label) => Midsentence(label, phrases.Language);

    /// <inheritdoc cref="Midsentence(string)"/>
    public static string Midsentence(string label, Language language) =>
        language == Language.English && label.Length > 1 && char.IsAsciiLetterUpper(label[0]) && char.IsAsciiLetterLower(label[1])
            ? char.ToLowerInvariant(label[0]) + label[1..]
            : label;

    public Input? InputOf(Expression? expression) =>
        expression is Reference reference ? lookup.Inputs.GetValueOrDefault(reference.Name) : null;

    private string End(string sign, Expression end, Expression? subject) =>
        phrases.Fill(ComparisonKey(sign, IsDate(end))!, LabelOf(end, subject) is null ? Midsentence(Of(end)) : Quoted(end, subject));

    private bool IsDate(Expression value) =>
        value is DateFigure or Reference { Name: Input.LegalDay } || InputOf(value) is { Type: InputType.Date };

    private string Choice(Expression value, Expression? subject) => LabelOf(value, subject) ?? Midsentence(Of(value));

    /// <summary>A label among others, or after a negation, is quoted: commas and an <c>or</c> of its own would run into the sentence.</summary>
    private string Quoted(Expression value, Expression? subject) =>
        LabelOf(value, subject) is { } label ? phrases.Fill("compare.choice", label) : Of(value);

    private string? LabelOf(Expression value, Expression? subject)
    {
        var choices = InputOf(subject)?.Choices ?? ImmutableArray<Choice>.Empty;
        return value is Reference word && choices.FirstOrDefault(choice => choice.Id.Value == word.Name) is { } chosen ? chosen.Label.In(phrases.Language) : null;
    }

    /// <summary>A day is not more or less than another but later or earlier.</summary>
    private static string? ComparisonKey(string sign, bool isDate) => sign switch
    {
        ">=" or ">" or "<=" or "<" => isDate ? $"sign.date{sign}" : $"sign.{sign}",
        "=" => "sign.=",
        _ => null,
    };
}
