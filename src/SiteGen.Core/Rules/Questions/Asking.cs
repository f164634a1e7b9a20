using System.Collections.Immutable;
using SiteGen.Core.Rules.Evaluating;
using SiteGen.Core.Rules.Results;

namespace SiteGen.Core.Rules.Questions;

/// <summary>An outcome of a target that is not decided yet.</summary>
/// <param name="Inputs">All that it hangs on.</param>
internal sealed record Open(string Goal, Outcome Outcome, ImmutableArray<string> Inputs);

/// <summary>Which of the open inputs can matter, and which of them to ask first.</summary>
internal sealed class Asking
{
    private readonly Evaluation evaluation;
    private readonly ImmutableArray<Open> open;

    private Asking(ImmutableArray<Goal> goals, Evaluation evaluation)
    {
        var asking = evaluation with { IsAsking = true, Memo = [] };
        this.evaluation = asking with { IsPlain = true };
        open = [.. from goal in goals
                   from outcome in goal.Outcomes
                   let found = outcome.Decide(asking)
                   where !Relevance.IsDecided(found)
                   select new Open(goal.Id, outcome, found.Inputs)];
    }

    /// <param name="skip">Inputs that are not to be asked for.</param>
    /// <param name="isFirst">Only the first question, with the first target that it can matter to.</param>
    public static NextQuestions Next(ImmutableArray<Goal> goals, Evaluation evaluation, ImmutableArray<string> skip = default, bool isFirst = false)
    {
        var asking = new Asking(goals, evaluation);
        var undecided = asking.open.Select(one => one.Goal).Distinct().Count();
        return new(goals.Length - undecided, goals.Length, asking.Questions(skip.IsDefault ? [] : skip, isFirst));
    }

    /// <summary>Only what is proven to matter; where that is nothing, what may matter.</summary>
    private ImmutableArray<Question> Questions(ImmutableArray<string> skip, bool isFirst)
    {
        var (proven, doubtful) = (new List<Question>(), new List<Question>());
        foreach (var (slot, score) in Worth.Rank(evaluation.Inputs.Where(slot => !skip.Contains(slot.Id)), open.Select(one => one.Inputs)))
        {
            var found = Touched(slot).Select(one => (one.Goal, Matters: Relevance.Of(one, slot.Id, evaluation)));
            var looked = isFirst ? UntilProven(found) : [.. found];
            ImmutableArray<string> Goals(Relevant matters) => [.. looked.Where(one => one.Matters == matters).Select(one => one.Goal).Distinct().Take(isFirst ? 1 : int.MaxValue)];
            proven.Add(new(slot.Id, Goals(Relevant.Yes), score));
            doubtful.Add(new(slot.Id, Goals(Relevant.Perhaps), score));
            if (isFirst && !proven[^1].Outcomes.IsEmpty)
                break;
        }

        var asked = new[] { proven, doubtful }.Select(some => some.Where(question => !question.Outcomes.IsEmpty)).FirstOrDefault(some => some.Any()) ?? [];
        return [.. asked.Take(isFirst ? 1 : int.MaxValue)];
    }

    private IEnumerable<Open> Touched(InputSlot slot) => open.Where(one => one.Inputs.Contains(slot.Id));

    private static List<(string Goal, Relevant Matters)> UntilProven(IEnumerable<(string Goal, Relevant Matters)> found)
    {
        var looked = new List<(string, Relevant)>();
        foreach (var one in found)
        {
            looked.Add(one);
            if (one.Matters == Relevant.Yes)
                break;
        }

        return looked;
    }
}
