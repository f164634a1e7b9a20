using System.Collections.Immutable;
using SiteGen.Core.Expressions;
using SiteGen.Core.Sources;

namespace SiteGen.Core.Rules.Scenarios;

/// <summary>A figure at which a rule may turn: <c>staff >= 5 人</c>, an end of a table's range.</summary>
/// <param name="Owner">The full id of the criterion or measure whose rule it is.</param>
/// <param name="Subject">What is held against the figure.</param>
/// <param name="Limit">A figure, a day, or arithmetic of them.</param>
/// <param name="Guards">What must hold for the comparison to matter: the branch or row in which it stands.</param>
internal sealed record Threshold(string Owner, string PolicyId, Expression Subject, Expression Limit, ImmutableArray<Guard> Guards)
{
    public SourceSpan Place => Limit.Span;
}

/// <param name="Condition">A rule, or an interval in which <paramref name="Along"/> must lie.</param>
/// <param name="Holds">Whether it must be met or unmet.</param>
internal sealed record Guard(Expression Condition, Expression? Along, bool Holds);
