using System.Collections.Immutable;
using SiteGen.Core.Expressions;
using SiteGen.Core.Model;

namespace SiteGen.Core.Rules.Analyses;

/// <summary>What must hold besides a rule for it to matter: the other parts of an <c>all</c>, what a criterion or measure applies to.</summary>
/// <param name="PolicyId">In which criteria may be named by their local ids; null for none.</param>
internal sealed record Assumptions(Lookup Lookup, string? PolicyId, ImmutableList<Expression> Rules)
{
    public static Assumptions None(Lookup lookup) => new(lookup, null, []);

    public Assumptions In(string policyId) => this with { PolicyId = policyId };

    public Assumptions And(params IEnumerable<Rule?> rules) => And(rules.Select(rule => rule?.Expression).OfType<Expression>());

    public Assumptions And(IEnumerable<Expression> rules) => this with { Rules = Rules.AddRange(rules) };

    /// <summary>Where a rule is not met.</summary>
    public Assumptions AndNot(Expression rule) => And([new Call("not", rule.Span, [new(rule)], rule.Span)]);

    /// <summary>The stretch, narrowed to what they leave of it for an expression.</summary>
    /// <param name="order">Of the expression, where it is an ordered choice.</param>
    public Stretch Narrow(Stretch stretch, Expression expression, ImmutableArray<string> order)
    {
        foreach (var rule in Rules.SelectMany(rule => Conditions(rule, [])))
            stretch = stretch.And(Allowed(rule, expression, order, stretch) ?? Stretch.Everything);
        return stretch;
    }

    /// <summary>The comparisons that all must hold, through the criteria that are named.</summary>
    private IEnumerable<Call> Conditions(Expression? rule, ImmutableHashSet<string> seen) => rule switch
    {
        Call { Operator: "and" } call => call.Arguments.SelectMany(argument => Conditions(argument.Value, seen)),
        Call { Operator: "all", Arguments: [{ Value: ListOf list }] } => list.Items.SelectMany(item => Conditions(item, seen)),
        Call { Operator: "met", Arguments: [{ Value: Reference name }] } => ConditionsOf(name.Name, seen),
        Call { Operator: "not" } call => call.Arguments.SelectMany(argument => Contraries(argument.Value)),
        Call { Operator: "none", Arguments: [{ Value: ListOf list }] } => list.Items.SelectMany(Contraries),
        Call call => [call],
        _ => [],
    };

    /// <summary>The comparisons that all hold where a rule is not met.</summary>
    private static IEnumerable<Call> Contraries(Expression rule) => rule switch
    {
        Call { Operator: "or" } call => call.Arguments.SelectMany(argument => Contraries(argument.Value)),
        Call { Operator: "any", Arguments: [{ Value: ListOf list }] } => list.Items.SelectMany(Contraries),
        Call call when ComparisonSigns.Contrary(call.Operator) is { } sign => [call with { Operator = sign }],
        _ => [],
    };

    private IEnumerable<Call> ConditionsOf(string name, ImmutableHashSet<string> seen)
    {
        var id = FullId.Of(name, PolicyId);
        if (seen.Contains(id) || !Lookup.Criteria.TryGetValue(id, out var criterion))
            return [];
        var within = In(criterion.PolicyId);
        return within.Conditions(criterion.Applies?.Expression, seen.Add(id)).Concat(within.Conditions(criterion.Require?.Expression, seen.Add(id)));
    }

    /// <param name="stretch">Of what is still possible: what is left out at its end makes it shorter.</param>
    private static Stretch? Allowed(Call rule, Expression expression, ImmutableArray<string> order, Stretch stretch) => rule.Arguments switch
    {
        [{ Value: var left }, { Value: Interval interval }] when rule.Operator == "between" && expression.IsSameAs(left) => Extents.Of(interval, order),
        [{ Value: var left }, { Value: ListOf items }] when rule.Operator == "in" && expression.IsSameAs(left) => Around(items, order),
        [{ Value: var left }, { Value: var right }] when expression.IsSameAs(left) => Allowed(rule.Operator, Extents.EndOf(right, order), stretch),
        [{ Value: var left }, { Value: var right }] when expression.IsSameAs(right) => Allowed(ComparisonSigns.Mirrored(rule.Operator), Extents.EndOf(left, order), stretch),
        _ => null,
    };

    private static Stretch? Around(ListOf items, ImmutableArray<string> order)
    {
        var places = items.Items.Select(item => Extents.EndOf(item, order)).ToList();
        return places.Contains(null) ? null : new(places.Min(), true, places.Max(), true);
    }

    private static Stretch? Allowed(string sign, Rational? limit, Stretch stretch) => limit is not { } end ? null : sign switch
    {
        "!=" when stretch.Low == end => new(end, false, null, false),
        "!=" when stretch.High == end => new(null, false, end, false),
        "<" => new(null, false, end, false),
        "<=" => new(null, false, end, true),
        ">" => new(end, false, null, false),
        ">=" => new(end, true, null, false),
        "=" => Stretch.Point(end),
        _ => null,
    };
}
