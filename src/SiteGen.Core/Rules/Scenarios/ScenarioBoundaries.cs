using SiteGen.Core.Diagnostics;
using SiteGen.Core.Expressions;
using SiteGen.Core.Model;
using SiteGen.Core.Rules.Evaluating;
using SiteGen.Core.Rules.Results;
using SiteGen.Core.Rules.Values;

namespace SiteGen.Core.Rules.Scenarios;

/// <summary>For each figure at which a rule turns there is a scenario exactly on it and one on each side that can be, and each says what must come out.</summary>
/// <remarks>Reports SG0702, the missing side with a witness, for policies that have scenarios at all.</remarks>
public sealed class ScenarioBoundaries
{
    private readonly KnowledgeBase knowledge;
    private readonly DiagnosticBag diagnostics;
    private readonly ScenarioRules rules;
    private readonly ILookup<string, Evaluation> byOutcome;

    private ScenarioBoundaries(KnowledgeBase knowledge, DiagnosticBag diagnostics)
    {
        (this.knowledge, this.diagnostics) = (knowledge, diagnostics);
        rules = new(knowledge);
        byOutcome = knowledge.Scenarios
            .SelectMany(scenario => Outcomes(scenario).Select(id => (id, enterprise: rules.Look(scenario))))
            .ToLookup(pair => pair.id, pair => pair.enterprise, StringComparer.Ordinal);
    }

    /// <param name="knowledge">Without errors.</param>
    public static void Check(KnowledgeBase knowledge, DiagnosticBag diagnostics)
    {
        if (!knowledge.Scenarios.IsEmpty)
            new ScenarioBoundaries(knowledge, diagnostics).Check();
    }

    private void Check()
    {
        var policies = byOutcome.Select(outcome => outcome.Key.Split('/')[0]).ToHashSet();
        foreach (var threshold in ThresholdFinder.Of(knowledge).Where(threshold => policies.Contains(threshold.PolicyId)))
            Check(threshold, new(rules, knowledge.Constraints, threshold));
    }

    private void Check(Threshold threshold, Witness witness)
    {
        var (limit, subject) = (rules.Constant(threshold.Limit), rules.Number(threshold.Subject));
        Func<Evaluation, bool>[] guards = [.. threshold.Guards.Select(guard => Holds(guard, threshold.PolicyId))];
        var shown = byOutcome[threshold.Owner].Where(enterprise => Array.TrueForAll(guards, guard => guard(enterprise)))
            .Select(subject).OfType<Rational>().Select(value => value.CompareTo(limit)).ToHashSet();
        foreach (var side in new[] { Side.Below, Side.On, Side.Above })
            if (!shown.Contains((int)side) && witness.CanBe(side))
                diagnostics.Report(Codes.BoundaryWithoutScenario, threshold.Place, threshold.Owner, ExpressionText.Write(threshold.Subject),
                    threshold.Limit.Span.Text, Words(side).En, Words(side).Zh, witness.Write(side));
    }

    private Func<Evaluation, bool> Holds(Guard guard, string policyId)
    {
        if (guard is { Along: { } along, Condition: Interval range })
        {
            var (number, row) = (rules.Number(along), IntervalValue.Of(range));
            return enterprise => number(enterprise) is { } value && row.Contains(value);
        }

        var (rule, verdict) = (rules.Rule(guard.Condition, policyId), guard.Holds ? Verdict.Met : Verdict.Unmet);
        return enterprise => rule(enterprise) == verdict;
    }

    private static IEnumerable<string> Outcomes(Scenario scenario) =>
        scenario.Expect.Criteria.Concat(scenario.Expect.Measures).Where(outcome => !outcome.Values.IsEmpty).Select(outcome => outcome.Id.Value);

    private static Phrase Words(Side side) => side switch
    {
        Side.Below => new("below", "低于"),
        Side.Above => new("above", "高于"),
        _ => new("exactly at", "正好等于"),
    };
}

/// <summary>Where a value lies from a limit.</summary>
internal enum Side { Below = -1, On = 0, Above = 1 }
