using System.Collections.Immutable;
using SiteGen.Core.Expressions;
using SiteGen.Core.Model;
using SiteGen.Core.Rules.Results;

namespace SiteGen.Core.Rules.Evaluating;

/// <summary>Which single change brings the most support.</summary>
internal sealed class Unlocking(Evaluation evaluation, ImmutableArray<MeasureResult> measures, Deciding deciding)
{
    /// <param name="Size">How far the figure goes; nothing for words.</param>
    private sealed record Candidate(InputSlot Slot, Answer Answer, ExactText? To, bool? Truth, Rational Size)
    {
        public ExactValue Value => Truth is { } truth ? new ExactTruth(truth) : To!;

        public string Key => $"{Slot.Id} {To?.Text} {Truth}";
    }

    public ImmutableArray<Unlock> Find()
    {
        var open = measures.Where(IsUsable).ToImmutableArray();
        var explanations = open.Select(measure => measure.Explanation).SelectMany(explanation => WithCriteria(explanation, []));
        var candidates = explanations.Select(explanation => explanation.Change).OfType<InputChange>().SelectMany(Candidates).DistinctBy(candidate => candidate.Key);
        return
        [
            .. candidates.Select(candidate => (candidate, Unlock: Try(candidate)))
                .Where(pair => pair.Unlock is not null)
                .GroupBy(pair => $"{pair.candidate.Slot.Id} {string.Join(' ', pair.Unlock!.Measures)}")
                .Select(group => group.MinBy(pair => pair.candidate.Size).Unlock!)
                .OrderByDescending(unlock => unlock.Low)
                .ThenByDescending(unlock => unlock.High is null)
                .ThenByDescending(unlock => unlock.High)
                .ThenByDescending(unlock => unlock.Measures.Length)
                .ThenBy(unlock => unlock.Input, StringComparer.Ordinal)
                .ThenBy(unlock => unlock.To is ExactText text ? text.Text : $"{((ExactTruth)unlock.To).Value}", StringComparer.Ordinal),
        ];
    }

    private static bool IsUsable(MeasureResult measure) =>
        measure.Status is Status.Open or Status.NotStated && measure.Verdict is Verdict.Unmet or Verdict.Unknown;

    /// <summary>All nodes of an explanation, and of the criteria that it stands on.</summary>
    private IEnumerable<Explanation> WithCriteria(Explanation root, HashSet<string> seen)
    {
        foreach (var node in root.SelfAndDescendants())
        {
            yield return node;
            if (node.Criterion is { } criterion && seen.Add(criterion))
                foreach (var inner in WithCriteria(evaluation.Rules.Decide(criterion, evaluation), seen))
                    yield return inner;
        }
    }

    private IEnumerable<Candidate> Candidates(InputChange change)
    {
        var slot = evaluation.Rules.Find(change.Input);
        return change.To switch
        {
            ExactTruth truth => [new(slot, Answer.Of(truth.Value), null, truth.Value, default)],
            ExactOptions several => several.Options.Select(option => new Candidate(slot, Answer.Of(option), new(option), null, default)),
            ExactText { Text: var text } when slot.RuleType is ChoiceType => [new(slot, Answer.Of(text), new(text), null, default)],
            ExactText { Text: var text } => Figures(slot, change, text),
            _ => [],
        };
    }

    /// <summary>What must go beyond a figure goes one further; what lies just on it may have to go either way.</summary>
    private IEnumerable<Candidate> Figures(InputSlot slot, InputChange change, string text)
    {
        var by = change.By!.Value;
        if (!change.Over)
            return [Figure(slot, by, text)];
        int[] ways = by.Sign == 0 ? [1, -1] : [by.Sign];
        return ways.Select(way => Figure(slot, by + way * slot.Stride, null));
    }

    /// <param name="text">Of the new figure, where it is known.</param>
    private Candidate Figure(InputSlot slot, Rational by, string? text)
    {
        var to = evaluation.Answers[slot.Index]!.Number!.Low.Value + by;
        return new(slot, slot.At(to), new(text ?? $"{to}"), null, by.Sign < 0 ? -by : by);
    }

    /// <returns>Null where the change is not possible or brings no measure.</returns>
    private Unlock? Try(Candidate candidate)
    {
        var slot = candidate.Slot;
        if (candidate.Answer.Number is { } number && !slot.Domain.Contains(number.Low.Value))
            return null;
        var changed = evaluation with { Answers = evaluation.Answers.With(slot.Index, candidate.Answer), Explains = false, Memo = [] };
        if (!changed.Broken().IsEmpty)
            return null;
        var after = deciding.Redecide(measures, slot.Index, changed);
        var gained = after.Zip(measures).Where(pair => IsUsable(pair.Second) && pair.First.Verdict == Verdict.Met).Select(pair => pair.First.Id).ToImmutableArray();
        if (gained.IsEmpty)
            return null;
        var ((lowBefore, highBefore), (lowAfter, highAfter)) = (Sum(measures), Sum(after));
        return new(slot.Id, candidate.Value, gained, lowAfter - lowBefore, highAfter is { } most && highBefore is { } least ? most - least : null);
    }

    private (Money Low, Money? High) Sum(ImmutableArray<MeasureResult> results)
    {
        var (open, notStated) = (Totals.Of(results, Status.Open, evaluation.Rules.Combining), Totals.Of(results, Status.NotStated, evaluation.Rules.Combining));
        return (open.Low + notStated.Low, open.High is { } one && notStated.High is { } other ? one + other : null);
    }
}
