using SiteGen.Core.Expressions;
using SiteGen.Core.Model;

namespace SiteGen.Core.Validation;

/// <summary>The figures that something states by its rules and amounts. Nought is left out: it bounds and says nothing.</summary>
internal static class StatedFigures
{
    public static IEnumerable<Figure> Of(Criterion criterion) => In(criterion.Applies, criterion.Require);

    public static IEnumerable<Figure> Of(Measure measure) => In(RulesOf(measure.Amount).Append(measure.Applies).Append(measure.Require).Append(measure.Pool));

    public static IEnumerable<Figure> Of(Target target) => In(target.Low, target.High);

    public static IEnumerable<Figure> Of(Combining combining) => In((combining as SumCap)?.Cap);

    private static IEnumerable<Rule?> RulesOf(Amount amount) =>
        PaysOf(amount).Concat(amount.Shares.SelectMany(share => new[] { IsWhole(share) ? null : share.Part, share.Due }));

    /// <summary>Who pays all is named without a figure.</summary>
    private static bool IsWhole(Share share) => share.Part.Expression is Figure { Value: var part } && part == Rational.One;

    private static IEnumerable<Rule?> PaysOf(Amount amount) => amount switch
    {
        FixedAmount once => [once.Pay],
        RangeAmount range => [range.Range],
        RateAmount rate => new Rule?[] { rate.Rate, rate.Of, rate.Cap, rate.Floor },
        TableAmount table => table.Rows.SelectMany(row => new Rule?[] { row.Range, row.Pay }).Prepend(table.Along),
        LadderAmount ladder => ladder.Steps.Select(step => (Rule?)step.Pay),
        _ => [],
    };

    private static IEnumerable<Figure> In(params IEnumerable<Rule?> rules) =>
        rules.SelectMany(rule => In(rule?.Expression)).Where(figure => !figure.Value.IsZero);

    private static IEnumerable<Figure> In(Expression? expression) => expression switch
    {
        Figure figure => [figure],
        Call { Operator: "at_least" } call => call.Arguments.Where(argument => !IsOne(argument)).SelectMany(argument => In(argument.Value)),
        Call call => call.Arguments.SelectMany(argument => In(argument.Value)),
        ListOf list => list.Items.SelectMany(In),
        Interval interval => In(interval.Low).Concat(In(interval.High)),
        _ => [],
    };

    /// <summary>One of several is what any means.</summary>
    private static bool IsOne(Argument argument) => argument is { Name: "count", Value: Figure { Value: { } count } } && count == Rational.One;
}
