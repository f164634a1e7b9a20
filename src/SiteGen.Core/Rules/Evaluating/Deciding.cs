using System.Collections.Immutable;
using SiteGen.Core.Model;
using SiteGen.Core.Rules.Results;

namespace SiteGen.Core.Rules.Evaluating;

/// <summary>Criteria, programmes and measures, each by its rules.</summary>
internal sealed class Deciding(RuleSet rules, DateOnly day)
{
    public ImmutableArray<CriterionResult> Criteria(Evaluation evaluation) =>
        [.. rules.Criteria.Select(criterion => new CriterionResult(criterion.Outcome.Id, rules.Decide(criterion.Outcome.Id, evaluation)))];

    public ImmutableArray<MeasureResult> Measures(Evaluation evaluation) => [.. rules.Measures.Select(measure => Decide(measure, evaluation))];

    /// <summary>Those that hang on the input anew, the others as they were.</summary>
    public ImmutableArray<MeasureResult> Redecide(ImmutableArray<MeasureResult> results, int input, Evaluation changed) =>
        [.. results.Zip(rules.Measures, (before, measure) => measure.Inputs.Contains(input) ? Decide(measure, changed) : before)];

    public ProgrammeResult Programme(CompiledProgramme programme, Evaluation evaluation)
    {
        var criteria = rules.Criteria.Where(criterion => criterion.Programme == programme.Id).ToList();
        var conditions = criteria.Where(criterion => criterion.Force == Force.Condition).Select(criterion => rules.Decide(criterion.Outcome.Id, evaluation)).ToImmutableArray();
        var benchmarks = criteria
            .Where(criterion => criterion.Force == Force.Benchmark && criterion.PolicyApplies?.Invoke(evaluation).Verdict != Verdict.Unmet)
            .Select(criterion => rules.Decide(criterion.Outcome.Id, evaluation).Verdict)
            .ToLookup(verdict => verdict);
        return new(
            programme.Id,
            Recognised(programme, evaluation.Answers),
            conditions.IsEmpty ? null : Joining.All(conditions),
            new(benchmarks[Verdict.Met].Count(), benchmarks[Verdict.Unmet].Count(), benchmarks[Verdict.Unknown].Count(), benchmarks[Verdict.NotApplicable].Count()));
    }

    private static ExactValue? Recognised(CompiledProgramme programme, AnswerSet answers) =>
        programme.RecognisedBy is not { } input || answers[input] is not { } answer ? null
        : answer.Truth is { } truth ? new ExactTruth(truth)
        : answer.Option is { } option ? new ExactText(option)
        : null;

    private MeasureResult Decide(CompiledMeasure measure, Evaluation evaluation) =>
        new(measure.Outcome.Id, measure.Measure.StatusOn(measure.Policy, day), measure.Amount(evaluation), measure.Outcome.Decide(evaluation));
}
