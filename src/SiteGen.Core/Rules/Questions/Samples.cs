using System.Collections.Immutable;
using SiteGen.Core.Expressions;
using SiteGen.Core.Rules.Evaluating;
using SiteGen.Core.Rules.Values;

namespace SiteGen.Core.Rules.Questions;

/// <summary>Answers to one input of which every way that a rule can come out has one, as far as the other answers are known.</summary>
internal static class Samples
{
    private static readonly Rational Half = new(1, 2);

    /// <param name="outcomes">The rules that are looked at.</param>
    /// <returns>The evaluation with each of the answers that breaks no constraint.</returns>
    public static IEnumerable<Evaluation> Of(Evaluation evaluation, int input, IEnumerable<Outcome> outcomes)
    {
        var slot = evaluation.Inputs[input];
        var ties = evaluation.Rules.Constraints.Where(constraint => constraint.Inputs.Contains(input)).ToImmutableArray();
        var answers = slot.IsFigure ? Figures(slot, Turns(evaluation, slot, outcomes, ties), evaluation.Number(input)) : slot.Words;
        return answers.Select(answer => evaluation with { Answers = evaluation.Answers.With(input, answer), Memo = [] })
            .Where(tried => ties.All(tie => tie.Rule(tried).Verdict != Results.Verdict.Unmet));
    }

    /// <summary>The figures at which a comparison turns.</summary>
    private static IEnumerable<Rational> Turns(Evaluation evaluation, InputSlot slot, IEnumerable<Outcome> outcomes, ImmutableArray<Constrained> ties)
    {
        var trial = new Trial().SeekTurns((slot.Index, evaluation.Number(slot.Index)));
        var seeking = evaluation.Try(trial);
        foreach (var outcome in outcomes)
            outcome.Decide(seeking);
        foreach (var tie in ties)
            tie.Rule(seeking);
        return trial.Turns!.Where(turn => !turn.X.IsZero).Select(turn => -turn.Constant / turn.X);
    }

    private static IEnumerable<Answer> Figures(InputSlot slot, IEnumerable<Rational> turns, Quantity domain) =>
        Cells.Along(domain, turns, isWhole: false)
            .Select(value => slot.Step is { } step ? (value / step + Half).Floor() * step : value)
            .Where(domain.Contains)
            .Distinct()
            .Select(slot.At);
}
