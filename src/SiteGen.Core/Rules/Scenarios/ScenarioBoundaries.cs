using SiteGen.Core.Diagnostics;
using SiteGen.Core.Expressions;
using SiteGen.Core.Model;

namespace SiteGen.Core.Rules.Scenarios;

/// <summary>For each figure at which a rule turns there is a scenario exactly on it and one on each side that can be, and each says what must come out.</summary>
/// <remarks>Reports SG0702, the missing side with a witness, for policies that have scenarios at all.</remarks>
public static class ScenarioBoundaries
{
    public static void Check(KnowledgeBase knowledge, DiagnosticBag diagnostics)
    {
        var points = knowledge.Scenarios.Select(scenario => (scenario, point: new ScenarioPoint(scenario))).ToArray();
        var byOutcome = points
            .SelectMany(pair => Outcomes(pair.scenario).Select(id => (id, pair.point)))
            .ToLookup(pair => pair.id, pair => pair.point, StringComparer.Ordinal);
        var policies = byOutcome.Select(outcome => outcome.Key.Split('/')[0]).ToHashSet();
        var inputs = new Lookup(knowledge).Inputs;
        foreach (var threshold in ThresholdFinder.Of(knowledge).Where(threshold => policies.Contains(threshold.PolicyId)))
            Check(threshold, byOutcome[threshold.Owner], new(inputs, knowledge.Constraints, threshold), diagnostics);
    }

    private static void Check(Threshold threshold, IEnumerable<ScenarioPoint> points, Witness witness, DiagnosticBag diagnostics)
    {
        var limit = ScenarioPoint.Constant(threshold.Limit)!.Value;
        var shown = points.Where(point => threshold.Guards.All(guard => Holds(guard, point)))
            .Select(point => point.Number(threshold.Subject)).OfType<Rational>().Select(value => value.CompareTo(limit)).ToHashSet();
        foreach (var side in new[] { Side.Below, Side.On, Side.Above })
            if (!shown.Contains((int)side) && witness.CanBe(side))
                diagnostics.Report(Codes.BoundaryWithoutScenario, threshold.Place, threshold.Owner, ExpressionText.Write(threshold.Subject),
                    threshold.Limit.Span.Text, Words(side).En, Words(side).Zh, witness.Write(side));
    }

    /// <summary>A guard that is more than this can tell is taken to hold, rather than to ask for what cannot be shown.</summary>
    private static bool Holds(Guard guard, ScenarioPoint point) =>
        guard is { Along: { } along, Condition: Interval range } ? point.Lies(along, range) == true
        : !IsTellable(guard.Condition) || point.Truth(guard.Condition) == guard.Holds;

    private static bool IsTellable(Expression rule) => rule switch
    {
        Call { Operator: "<" or "<=" or ">" or ">=" or "=" or "!=" or "in" } call => call.Arguments.All(argument => argument.Value is ListOf || ScenarioPoint.IsArithmetic(argument.Value)),
        Call { Operator: "and" or "or" or "not" or "all" or "any" or "none" } call => call.Arguments.All(argument => IsTellable(argument.Value)),
        ListOf list => list.Items.All(IsTellable),
        Reference => true,
        _ => false,
    };

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
