using System.Collections.Immutable;
using SiteGen.Core.Expressions;
using SiteGen.Core.Rules.Operators;

namespace SiteGen.Core.Rules;

/// <summary>Every operator of the rule language.</summary>
internal static class OperatorList
{
    public static ImmutableArray<Operator> All { get; } =
    [
        new Add(),
        new Subtract(),
        new Multiply(),
        new Divide(),
        new Comparison("<", isOrdered: true),
        new Comparison("<=", isOrdered: true),
        new Comparison(">", isOrdered: true),
        new Comparison(">=", isOrdered: true),
        new Comparison("=", isOrdered: false),
        new Comparison("!=", isOrdered: false),
        new Between(),
        new In(),
        new And(),
        new Or(),
        new Not(),
        new AllOf(),
        new AnyOf(),
        new NoneOf(),
        new AtLeast(),
        new Points(),
        new Met(),
        new Readings(),
        new If(),
        new Table(),
        new Extremum("min"),
        new Extremum("max"),
        new Sum(),
        new Round(),
        new TimeBetween("years_between", BaseUnit.Year),
        new TimeBetween("months_between", BaseUnit.Month),
        new TimeBetween("days_between", BaseUnit.Day),
    ];

    /// <summary>The names that are words, for near spellings.</summary>
    public static ImmutableArray<string> Words { get; } = [.. All.Select(operation => operation.Name).Where(name => char.IsAsciiLetter(name[0]))];

    public static Operator? Find(string name) => All.FirstOrDefault(operation => operation.Name == name);
}
