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
        "at_least" => ((ListOf)call["of"]).Items,
        "if" => [call["when"], call["then"], call["else"]],
        "points" => [.. Rows(call).Select(row => row["when"])],
        "table" => [.. Rows(call).Select(row => row["require"])],
        _ => null,
    };

    public static IEnumerable<Expression> SelfAndDescendants(Expression rule) =>
        (rule is Call call && Of(call) is { } parts ? parts.SelectMany(SelfAndDescendants) : []).Prepend(rule);

    /// <summary>Stands in a row of a table, and is about what the table is of.</summary>
    public static bool HasSubject(Expression expression) => expression switch
    {
        Subject => true,
        Call call => call.Arguments.Any(argument => HasSubject(argument.Value)),
        ListOf list => list.Items.Any(HasSubject),
        _ => false,
    };

    public static IEnumerable<Call> Rows(Call call) => ((ListOf)call["rows"]).Items.Cast<Call>();
}
