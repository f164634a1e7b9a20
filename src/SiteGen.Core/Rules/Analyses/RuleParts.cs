using System.Collections.Immutable;
using SiteGen.Core.Expressions;

namespace SiteGen.Core.Rules.Analyses;

/// <summary>The rules inside a rule.</summary>
internal static class RuleParts
{
    /// <summary>In the order of writing; null where a rule has none inside.</summary>
    public static ImmutableArray<Expression>? Of(Call call) => call.Operator switch
    {
        "and" or "or" or "not" => [.. call.Arguments.Select(argument => argument.Value)],
        "all" or "any" or "none" or "readings" => ((ListOf)call.Arguments[0].Value).Items,
        "at_least" => ((ListOf)Named(call, "of")).Items,
        "if" => [Named(call, "when"), Named(call, "then"), Named(call, "else")],
        "points" => [.. Rows(call).Select(row => Named(row, "when"))],
        "table" => [.. Rows(call).Select(row => Named(row, "require"))],
        _ => null,
    };

    public static IEnumerable<Expression> SelfAndDescendants(Expression rule) =>
        (rule is Call call && Of(call) is { } parts ? parts.SelectMany(SelfAndDescendants) : []).Prepend(rule);

    /// <summary>Every name that stands in an expression: of inputs, of options, of criteria.</summary>
    public static IEnumerable<Reference> References(Expression? expression) => expression switch
    {
        Reference reference => [reference],
        Call call => call.Arguments.SelectMany(argument => References(argument.Value)),
        ListOf list => list.Items.SelectMany(References),
        Interval interval => References(interval.Low).Concat(References(interval.High)),
        _ => [],
    };

    /// <summary>Stands in a row of a table, and is about what the table is of.</summary>
    public static bool HasSubject(Expression expression) => expression switch
    {
        Subject => true,
        Call call => call.Arguments.Any(argument => HasSubject(argument.Value)),
        ListOf list => list.Items.Any(HasSubject),
        _ => false,
    };

    public static IEnumerable<Call> Rows(Call call) => ((ListOf)Named(call, "rows")).Items.Cast<Call>();

    public static Expression Named(Call call, string name) => call.Arguments.First(argument => argument.Name == name).Value;
}
