using System.Collections.Immutable;
using SiteGen.Core.Sources;

namespace SiteGen.Core.Expressions;

/// <summary>A rule as written, with its place. The nodes know no operator, so a new operator needs no new node.</summary>
public abstract record Expression(SourceSpan Span)
{
    /// <summary>Whether both say the same, wherever they were written.</summary>
    public bool IsSameAs(Expression? other) => (this, other) switch
    {
        (_, null) => false,
        (Call a, Call b) => a.Operator == b.Operator
            && AreSame(a.Arguments, b.Arguments, (x, y) => x.Name == y.Name && x.Value.IsSameAs(y.Value)),
        (ListOf a, ListOf b) => AreSame(a.Items, b.Items, (x, y) => x.IsSameAs(y)),
        (Interval a, Interval b) => (a.LowIncluded, a.HighIncluded) == (b.LowIncluded, b.HighIncluded)
            && AreSame(a.Low, b.Low) && AreSame(a.High, b.High),
        _ => this with { Span = other.Span } == other,
    };

    /// <summary>Every name that stands in an expression: of inputs, of options, of criteria.</summary>
    public static IEnumerable<Reference> References(Expression? expression) => expression switch
    {
        Reference reference => [reference],
        Call call => call.Arguments.SelectMany(argument => References(argument.Value)),
        ListOf list => list.Items.SelectMany(References),
        Interval interval => References(interval.Low).Concat(References(interval.High)),
        _ => [],
    };

    private static bool AreSame(Expression? a, Expression? b) => a is null ? b is null : a.IsSameAs(b);

    private static bool AreSame<T>(ImmutableArray<T> a, ImmutableArray<T> b, Func<T, T, bool> same) =>
        a.Length == b.Length && a.Zip(b).All(pair => same(pair.First, pair.Second));
}

/// <summary>A figure: <c>5000 万元</c>, <c>20%</c>, <c>3</c>.</summary>
/// <param name="Value">In base units: yuan, not 万元; 0.2 for <c>20%</c>.</param>
/// <param name="HasUnit">A unit, <c>倍</c>, <c>%</c> or <c>/年</c> is written; a scale alone (<c>20 万</c>) is no unit.</param>
public sealed record Figure(Rational Value, Dimension Dimension, bool HasUnit, bool IsPercent, SourceSpan Span) : Expression(Span);

public sealed record DateFigure(DateOnly Value, SourceSpan Span) : Expression(Span);

/// <summary>A name: an input, a value of a choice, or under <c>met</c> a criterion. Which one is the type checker's to say.</summary>
public sealed record Reference(string Name, SourceSpan Span) : Expression(Span);

/// <summary>The left side that a table row's requirement leaves out: <c>">= 5%"</c> is about what the table is <c>of</c>.</summary>
public sealed record Subject(SourceSpan Span) : Expression(Span);

/// <summary>Any operator: <c>a + b</c>, <c>min(a, b)</c>, <c>all: [...]</c>. Chains of <c>and</c> and of <c>or</c> are one call each.</summary>
/// <param name="Operator">The sign, word or YAML key.</param>
/// <param name="NameSpan">Where the operator itself stands; in a chain the first time.</param>
public sealed record Call(string Operator, SourceSpan NameSpan, ImmutableArray<Argument> Arguments, SourceSpan Span) : Expression(Span)
{
    /// <summary>What stands under a YAML key; null where nothing does.</summary>
    public Expression? Find(string key) => Arguments.FirstOrDefault(argument => argument.Name == key)?.Value;

    /// <summary>The same of a rule that has passed the type checker.</summary>
    public Expression this[string key] => Find(key)!;
}

/// <param name="Name">The YAML key under an operator; null where the place alone tells.</param>
/// <param name="NameSpan">Where the name stands; the value's own place where there is none.</param>
public sealed record Argument(string? Name, SourceSpan NameSpan, Expression Value)
{
    public Argument(Expression value)
        : this(null, value.Span, value)
    {
    }
}

/// <summary><c>[1 万元, 2 万元)</c>.</summary>
/// <param name="Low">Null where the end is open; an open end is never included.</param>
public sealed record Interval(Expression? Low, bool LowIncluded, Expression? High, bool HighIncluded, SourceSpan Span) : Expression(Span);

public sealed record ListOf(ImmutableArray<Expression> Items, SourceSpan Span) : Expression(Span);
