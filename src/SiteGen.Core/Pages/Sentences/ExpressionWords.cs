using System.Collections.Immutable;
using SiteGen.Core.Expressions;
using SiteGen.Core.Model;

namespace SiteGen.Core.Pages.Sentences;

/// <summary>Expressions in words: inputs by their labels, choices by theirs, figures as a person says them. What has no words keeps its canonical text.</summary>
internal sealed class ExpressionWords(PageContext context)
{
    public string Of(Expression expression) => expression switch
    {
        Figure figure => FigureText.Write(figure, context.Language),
        DateFigure date => context.Wording.Date(date.Value),
        Reference reference when InputOf(reference) is { } input => context.Text(input.Label),
        Reference { Name: Input.LegalDay } => context.Wording["rule.legal-day"],
        Interval interval => Range(interval),
        Call call => new CalculationWords(context, this).Of(call) ?? ExpressionText.Write(call),
        _ => ExpressionText.Write(expression),
    };

    /// <summary>A comparison without its left side: <c>at least 5%</c>; null for any other operator.</summary>
    public string? Requirement(Call call, Expression? subject) => call switch
    {
        { Operator: "between", Arguments: [_, { Value: Interval interval }] } => Range(interval),
        { Operator: "in", Arguments: [_, { Value: ListOf list }] } =>
            context.Wording.Fill("compare.is", string.Join(context.Wording["punctuation.or"], list.Items.Select(item => Quoted(item, subject)))),
        { Operator: "!=", Arguments: [_, var right] } => context.Wording.Fill("compare.is-not", Quoted(right.Value, subject)),
        { Arguments: [_, var right] } when ComparisonKey(call.Operator, IsDate(right.Value)) is { } key => context.Wording.Fill(key, Choice(right.Value, subject)),
        _ => null,
    };

    /// <summary><c>more than CNY 50 million and at most CNY 200 million</c>.</summary>
    public string Range(Interval interval)
    {
        var low = interval.Low is { } from ? End(interval.LowIncluded ? ">=" : ">", from) : null;
        var high = interval.High is { } to ? End(interval.HighIncluded ? "<=" : "<", to) : null;
        return low is null || high is null ? low ?? high ?? context.Wording["compare.any"] : context.Wording.Fill("compare.both", low, high);
    }

    /// <summary><c>CNY 300,000 to CNY 500,000</c>: a range that includes both its ends.</summary>
    public string Span(Expression range) => range is Interval { Low: { } low, LowIncluded: true, High: { } high, HighIncluded: true }
        ? context.Wording.Fill("compare.span", Of(low), Of(high))
        : Of(range);

    /// <summary>An English label within a sentence begins small, unless it begins with a word that is written large throughout.</summary>
    public string Midsentence(string label) =>
        context.Language == Language.English && label.Length > 1 && char.IsAsciiLetterUpper(label[0]) && char.IsAsciiLetterLower(label[1])
            ? char.ToLowerInvariant(label[0]) + label[1..]
            : label;

    public Input? InputOf(Expression? expression) =>
        expression is Reference reference ? context.Lookup.Inputs.GetValueOrDefault(reference.Name) : null;

    private string End(string sign, Expression end) => context.Wording.Fill(ComparisonKey(sign, IsDate(end))!, Midsentence(Of(end)));

    private bool IsDate(Expression value) =>
        value is DateFigure or Reference { Name: Input.LegalDay } || InputOf(value) is { Type: InputType.Date };

    private string Choice(Expression value, Expression? subject) => LabelOf(value, subject) ?? Midsentence(Of(value));

    /// <summary>A label among others, or after a negation, is quoted: commas and an <c>or</c> of its own would run into the sentence.</summary>
    private string Quoted(Expression value, Expression? subject) =>
        LabelOf(value, subject) is { } label ? context.Wording.Fill("compare.choice", label) : Of(value);

    private string? LabelOf(Expression value, Expression? subject)
    {
        var choices = InputOf(subject)?.Choices ?? ImmutableArray<Choice>.Empty;
        return value is Reference word && choices.FirstOrDefault(choice => choice.Id.Value == word.Name) is { } chosen ? context.Text(chosen.Label) : null;
    }

    /// <summary>A day is not more or less than another but later or earlier.</summary>
    private static string? ComparisonKey(string sign, bool isDate) => sign switch
    {
        ">=" => isDate ? "compare.on-or-after" : "compare.at-least",
        ">" => isDate ? "compare.after" : "compare.more-than",
        "<=" => isDate ? "compare.on-or-before" : "compare.at-most",
        "<" => isDate ? "compare.before" : "compare.less-than",
        "=" => "compare.is",
        _ => null,
    };
}
