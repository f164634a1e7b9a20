using System.Collections.Immutable;
using SiteGen.Core.Expressions;
using SiteGen.Core.Model;

namespace SiteGen.Core.Rules.Scenarios;

/// <summary>Walks rules for the figures at which they turn. A comparison of two things that both vary has none.</summary>
internal sealed class ThresholdFinder
{
    private readonly List<Threshold> found = [];
    private readonly (string Id, string PolicyId) owner;

    private ThresholdFinder(string id, string policyId) => owner = (id, policyId);

    public static IEnumerable<Threshold> Of(KnowledgeBase knowledge) =>
        knowledge.Criteria.SelectMany(Of).Concat(knowledge.Measures.SelectMany(Of));

    private static IEnumerable<Threshold> Of(Criterion criterion)
    {
        var finder = new ThresholdFinder(criterion.FullId, criterion.PolicyId);
        finder.Walk([criterion.Applies, criterion.Require]);
        return finder.Distinct();
    }

    private static IEnumerable<Threshold> Of(Measure measure)
    {
        var finder = new ThresholdFinder(measure.FullId, measure.PolicyId);
        finder.Walk([measure.Applies, measure.Require, .. measure.Amount.Shares.Select(share => share.Due)]);
        if (measure.Amount is TableAmount { Along.Expression: { } along } table)
            foreach (var range in table.Rows.Select(row => row.Range.Expression).OfType<Interval>())
                finder.AddEnds(along, range, Where.Anywhere);
        return finder.Distinct();
    }

    /// <summary>Each figure once, although two readings or two rows may name it.</summary>
    private IEnumerable<Threshold> Distinct() => found.DistinctBy(threshold => (
        ExpressionText.Write(threshold.Subject),
        ExpressionText.Write(threshold.Limit),
        string.Join(';', threshold.Guards.Select(guard => $"{guard.Holds} {RuleText.Write(guard.Condition)}"))));

    private void Walk(IEnumerable<Rule?> rules)
    {
        foreach (var rule in rules)
            if (rule?.Expression is { } expression)
                Walk(expression, Where.Anywhere);
    }

    private void Walk(Expression expression, Where where)
    {
        switch (expression)
        {
            case Call { Operator: var sign, Arguments: [var left, var right] } when ComparisonSigns.Contains(sign):
                AddComparison(where.Resolve(left.Value), where.Resolve(right.Value), where);
                break;
            case Call { Operator: "between", Arguments: [var subject, { Value: Interval interval }] }:
                AddEnds(where.Resolve(subject.Value), interval, where);
                break;
            case Call { Operator: "table" } table:
                WalkTable(table, where);
                break;
            case Call { Operator: "if" } choice:
                WalkBranches(choice, where);
                break;
            case Call call:
                foreach (var argument in call.Arguments)
                    Walk(argument.Value, where);
                break;
            case ListOf list:
                foreach (var item in list.Items)
                    Walk(item, where);
                break;
        }
    }

    private void WalkBranches(Call choice, Where where)
    {
        if (choice.Find("when") is not { } when || choice.Find("then") is not { } then || choice.Find("else") is not { } otherwise)
            return;
        Walk(when, where);
        Walk(then, where.Under(new(when, null, Holds: true)));
        Walk(otherwise, where.Under(new(when, null, Holds: false)));
    }

    private void WalkTable(Call table, Where where)
    {
        if (table.Find("of") is not { } of || table.Find("along") is not { } along || table.Find("rows") is not ListOf rows)
            return;
        foreach (var row in rows.Items.OfType<Call>())
            if (row.Find("range") is Interval range && row.Find("require") is { } require)
            {
                AddEnds(along, range, where);
                Walk(require, where.Under(new(range, along, Holds: true)) with { Subject = of });
            }
    }

    private void AddEnds(Expression subject, Interval interval, Where where)
    {
        foreach (var end in new[] { interval.Low, interval.High }.OfType<Expression>())
            AddComparison(subject, end, where);
    }

    private void AddComparison(Expression left, Expression right, Where where)
    {
        var (isLeftFixed, isRightFixed) = (IsFixed(left), IsFixed(right));
        if (isLeftFixed == isRightFixed)
            return;
        var (subject, limit) = isLeftFixed ? (right, left) : (left, right);
        found.Add(new(owner.Id, owner.PolicyId, subject, limit, where.Guards));
    }

    /// <summary>Names are inputs, words of a choice, or the legal day.</summary>
    private static bool IsFixed(Expression expression) => expression switch
    {
        Figure or DateFigure => true,
        Call call => call.Arguments.All(argument => IsFixed(argument.Value)),
        _ => false,
    };

    private sealed record Where(Expression? Subject, ImmutableArray<Guard> Guards)
    {
        public static Where Anywhere { get; } = new(null, []);

        public Where Under(Guard guard) => this with { Guards = Guards.Add(guard) };

        public Expression Resolve(Expression side) => side is Subject && Subject is { } subject ? subject : side;
    }
}
