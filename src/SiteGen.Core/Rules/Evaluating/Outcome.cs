using System.Collections.Immutable;
using SiteGen.Core.Rules.Results;

namespace SiteGen.Core.Rules.Evaluating;

/// <summary>A rule between inputs.</summary>
/// <param name="Inputs">In the order of mention, each once.</param>
internal sealed record Constrained(Decision Rule, ImmutableArray<int> Inputs);

/// <summary>A criterion or measure, ready to be decided.</summary>
/// <param name="Applies">All must be met, else the outcome is not applicable.</param>
/// <param name="Require">Null where officials judge, or where nothing is required.</param>
/// <param name="Mentions">Every input in these rules, as often as it stands there.</param>
/// <param name="Criteria">Those that <c>met</c> names in them.</param>
internal sealed record Outcome(
    string Id,
    ImmutableArray<string> Cites,
    ImmutableArray<Decision> Applies,
    Decision? Require,
    Explanation Otherwise,
    ImmutableArray<int> Mentions,
    ImmutableArray<string> Criteria)
{
    /// <summary>Inputs over whose values it can be worth splitting, in the order of declaration.</summary>
    public ImmutableArray<int> Candidates { get; init; } = [];

    /// <summary>The answer itself is the result, whatever it is.</summary>
    public bool IsTold { get; init; }

    public Explanation Decide(Evaluation evaluation)
    {
        var explanation = Look(evaluation);
        if (evaluation.Trial is not null || evaluation.IsPlain)
            return explanation;
        if (explanation is { Verdict: Verdict.Unknown, Reason: Reason.Open }
            && Splitting.Decide(evaluation, Look, Candidates) is var (verdict, inputs))
            explanation = explanation with { Verdict = verdict, Reason = null, Inputs = [], Split = [.. inputs.Select(input => evaluation.Inputs[input].Id)] };
        return explanation with { Cites = Cites };
    }

    private Explanation Look(Evaluation evaluation)
    {
        var own = evaluation with { IsNegated = false, SeeksChange = true };
        var applies = Applies.Select(rule => rule(own)).ToImmutableArray();
        var joined = Joining.All(applies);
        if (joined == Verdict.Met)
            return Required(own);
        const string name = "applies";
        if (joined != Verdict.Unknown)
            return new(name, Verdict.NotApplicable) { Children = applies };
        var required = Required(own);
        return required.Verdict == Verdict.NotApplicable
            ? new(name, Verdict.NotApplicable) { Children = [.. applies, required] }
            : Joining.Unknown(name, applies) is var open && evaluation.IsAsking && open.Reason == Reason.Open
                ? open with { Inputs = [.. open.Inputs.Union(required.Inputs)], Children = [.. applies, required] }
                : open with { Children = [.. applies, required] };
    }

    private Explanation Required(Evaluation evaluation) => Require is null ? Otherwise : Require(evaluation);
}
