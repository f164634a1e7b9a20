using System.Collections.Immutable;
using SiteGen.Core.Model;
using SiteGen.Core.Rules.Results;

namespace SiteGen.Core.Rules.Evaluating;

/// <summary>All rules of a knowledge base as functions, in the order of the content.</summary>
internal sealed class RuleSet(
    ImmutableArray<InputSlot> inputs,
    ImmutableArray<Constrained> constraints,
    ImmutableArray<CompiledCriterion> criteria,
    ImmutableArray<CompiledMeasure> measures,
    ImmutableArray<CompiledProgramme> programmes,
    ImmutableArray<CombiningStatement> combining)
{
    private readonly Dictionary<string, CompiledCriterion> byId = criteria.ToDictionary(criterion => criterion.Outcome.Id, StringComparer.Ordinal);

    private readonly Dictionary<string, InputSlot> byName = inputs.ToDictionary(slot => slot.Id, StringComparer.Ordinal);

    public ImmutableArray<InputSlot> Inputs => inputs;

    public ImmutableArray<Constrained> Constraints => constraints;

    public ImmutableArray<CompiledCriterion> Criteria => criteria;

    public ImmutableArray<CompiledMeasure> Measures => measures;

    public ImmutableArray<CompiledProgramme> Programmes => programmes;

    public ImmutableArray<CombiningStatement> Combining => combining;

    public IReadOnlyDictionary<string, InputSlot> InputsById => byName;

    public InputSlot Find(string input) => byName[input];

    /// <summary>A criterion's verdict, found once for each evaluation.</summary>
    public Explanation Decide(string criterion, Evaluation evaluation)
    {
        if (evaluation.Memo is not { } memo)
            return byId[criterion].Outcome.Decide(evaluation);
        if (!memo.TryGetValue(criterion, out var found))
            memo[criterion] = found = byId[criterion].Outcome.Decide(evaluation);
        return found;
    }
}

/// <param name="PolicyApplies">What the policy says of whom it concerns; null where nothing.</param>
internal sealed record CompiledCriterion(Outcome Outcome, string? Programme, Force Force, Decision? PolicyApplies);

/// <param name="Inputs">All inputs on which verdict or amount hang, through <c>met</c> and what constraints tie to them too.</param>
internal sealed record CompiledMeasure(Outcome Outcome, Measure Measure, PolicyDocument Policy, AmountOf Amount, ImmutableHashSet<int> Inputs);

/// <param name="RecognisedBy">An input; null where there is none.</param>
internal sealed record CompiledProgramme(string Id, int? RecognisedBy);

internal enum CombiningKind { Exclusive, Cap, Together }

/// <summary>What a source says of having several measures at once.</summary>
/// <param name="Measures">Full ids.</param>
/// <param name="Cap">The most that they pay together.</param>
internal sealed record CombiningStatement(string Id, CombiningKind Kind, ImmutableHashSet<string> Measures, Money? Cap);
