using SiteGen.Core.Expressions;
using SiteGen.Core.Model;

namespace SiteGen.Tests.Rules.Differential;

/// <summary>The figures that the rules of a knowledge base name: where verdicts turn.</summary>
internal static class RuleFigures
{
    public static IReadOnlyList<Rational> Of(KnowledgeBase knowledge)
    {
        var rules = knowledge.Criteria.SelectMany(criterion => new[] { criterion.Applies, criterion.Require })
            .Concat(knowledge.Measures.SelectMany(measure => new[] { measure.Applies, measure.Require }))
            .Concat(knowledge.Inputs.Select(input => input.Domain));
        return [.. rules.SelectMany(rule => In(rule?.Expression)).Append(Rational.Zero).Append(Rational.One).Distinct()];
    }

    private static IEnumerable<Rational> In(Expression? expression) => expression switch
    {
        Figure figure => [figure.Value],
        Call call => call.Arguments.SelectMany(argument => In(argument.Value)),
        ListOf list => list.Items.SelectMany(In),
        Interval interval => In(interval.Low).Concat(In(interval.High)),
        _ => [],
    };
}
