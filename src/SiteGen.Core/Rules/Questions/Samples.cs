using System.Collections.Immutable;
using SiteGen.Core.Expressions;
using SiteGen.Core.Rules.Evaluating;
using SiteGen.Core.Rules.Values;

namespace SiteGen.Core.Rules.Questions;

/// <summary>Answers to one input of which every way that a rule can come out has one, as far as the other answers are known.</summary>
/// <param name="Tries">The evaluation with each of the answers that breaks no constraint.</param>
/// <param name="IsWhole">No way is left out: no comparison hangs on what else is open, and each turns on a straight line, or all answers are here.</param>
internal sealed record Samples(ImmutableArray<Evaluation> Tries, bool IsWhole)
{
    /// <summary>As many whole figures are tried one by one.</summary>
    private const int Few = 16;

    private static readonly Rational Half = new(1, 2);

    /// <param name="outcomes">The rules that are looked at.</param>
    public static Samples Of(Evaluation evaluation, int input, IEnumerable<Outcome> outcomes)
    {
        var slot = evaluation.Inputs[input];
        var ties = evaluation.Rules.Constraints.Where(constraint => constraint.Inputs.Contains(input)).ToImmutableArray();
        var (answers, isWhole) = slot.IsFigure ? Figures(slot, Sought(evaluation, slot, outcomes, ties), evaluation.Number(input)) : (slot.Words, true);
        var tries = answers.Select(answer => evaluation with { Answers = evaluation.Answers.With(input, answer), Memo = [] })
            .Where(tried => ties.All(tie => tie.Rule(tried).Verdict != Results.Verdict.Unmet));
        return new([.. tries], isWhole);
    }

    /// <summary>With the figures at which a comparison turns.</summary>
    private static Trial Sought(Evaluation evaluation, InputSlot slot, IEnumerable<Outcome> outcomes, ImmutableArray<Constrained> ties)
    {
        var trial = new Trial().SeekTurns((slot.Index, evaluation.Number(slot.Index)));
        var seeking = evaluation.Try(trial);
        foreach (var outcome in outcomes)
            outcome.Decide(seeking);
        foreach (var tie in ties)
            tie.Rule(seeking);
        return trial;
    }

    private static (IEnumerable<Answer> Answers, bool IsWhole) Figures(InputSlot slot, Trial sought, Quantity domain)
    {
        if (sought.IsPartial && slot.IsWhole && domain is { Low.IsFinite: true, High.IsFinite: true } && domain.High.Value - domain.Low.Value <= Few)
            return (Enumerable.Range(0, Few + 1).Select(steps => domain.Low.Value.Floor() + (Rational)steps).Where(domain.Contains).Select(slot.At), true);
        var values = Cells.Along(domain, sought.Turns!.Where(turn => !turn.X.IsZero).Select(turn => -turn.Constant / turn.X), isWhole: false)
            .Select(value => slot.Step is { } step ? (value / step + Half).Floor() * step : value)
            .Where(domain.Contains)
            .Distinct();
        return (values.Select(slot.At), !sought.IsPartial);
    }
}
