using System.Collections.Immutable;
using SiteGen.Core.Rules.Evaluating;
using SiteGen.Core.Rules.Results;

namespace SiteGen.Core.Rules.Questions;

/// <summary>A target: a measure, or a programme with its criteria and the enterprise's own recognition.</summary>
/// <param name="Outcomes">It is decided when each of them is.</param>
internal sealed record Goal(string Id, ImmutableArray<Outcome> Outcomes)
{
    /// <param name="targets">Ids of measures and programmes, others say nothing; none at all: every measure.</param>
    public static ImmutableArray<Goal> Of(RuleSet rules, ImmutableArray<string> targets)
    {
        var measures = rules.Measures.Select(measure => new Goal(measure.Outcome.Id, [measure.Outcome]));
        return targets.IsDefaultOrEmpty
            ? [.. measures]
            : [.. measures.Concat(rules.Programmes.Select(programme => Of(rules, programme))).Where(goal => targets.Contains(goal.Id))];
    }

    private static Goal Of(RuleSet rules, CompiledProgramme programme)
    {
        var criteria = rules.Criteria.Where(criterion => criterion.Programme == programme.Id).Select(OfItsPolicy).ToImmutableArray();
        return new(programme.Id, programme.RecognisedBy is { } input ? criteria.Add(Recognition(programme.Id, input)) : criteria);
    }

    /// <summary>What a programme counts: nothing where the policy does not apply.</summary>
    private static Outcome OfItsPolicy(CompiledCriterion criterion) => criterion.PolicyApplies is { } applies
        ? criterion.Outcome with { Applies = criterion.Outcome.Applies.Insert(0, applies) }
        : criterion.Outcome;

    private static Outcome Recognition(string id, int input)
    {
        Explanation Answered(Evaluation evaluation) => evaluation.Answers.IsOpen(input)
            ? new("answer", Verdict.Unknown) { Reason = Reason.Open, Inputs = [evaluation.Inputs[input].Id] }
            : new("answer", Verdict.Met);
        return new(id, [], [], Answered, new("always", Verdict.Met), [input], []) { IsTold = true };
    }
}
