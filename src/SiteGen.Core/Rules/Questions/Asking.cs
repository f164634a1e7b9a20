using System.Collections.Immutable;
using SiteGen.Core.Rules.Evaluating;
using SiteGen.Core.Rules.Results;

namespace SiteGen.Core.Rules.Questions;

/// <summary>Which of the open inputs can matter, and which of them to ask first.</summary>
internal sealed class Asking
{
    private readonly Evaluation evaluation;
    private readonly ImmutableArray<Open> open;

    private Asking(ImmutableArray<Goal> goals, Evaluation evaluation)
    {
        this.evaluation = evaluation with { IsPlain = true };
        open = [.. from goal in goals
                   from outcome in goal.Outcomes
                   let found = outcome.Decide(evaluation)
                   where !Relevance.IsDecided(found)
                   select new Open(goal, outcome, Relevant(outcome, found.Inputs), found.Inputs.Length)];
    }

    /// <param name="Inputs">Those that can matter.</param>
    /// <param name="Size">How many it hangs on.</param>
    internal sealed record Open(Goal Goal, Outcome Outcome, ImmutableArray<string> Inputs, int Size);

    public static NextQuestions Next(ImmutableArray<Goal> goals, Evaluation evaluation)
    {
        var asking = new Asking(goals, evaluation);
        var undecided = asking.open.Select(one => one.Goal.Id).Distinct().Count();
        return new(goals.Length - undecided, goals.Length, asking.Questions());
    }

    private ImmutableArray<Question> Questions()
    {
        var worth = new Worth(evaluation, open);
        return
        [
            .. from slot in evaluation.Inputs
               let outcomes = open.Where(one => one.Inputs.Contains(slot.Id)).Select(one => one.Goal.Id).Distinct().ToImmutableArray()
               where outcomes.Length > 0
               let score = worth.Of(slot)
               orderby score descending
               select new Question(slot.Id, outcomes, score),
        ];
    }

    /// <summary>Where nothing is found to matter, what the rule hangs on by its form is asked, so that there is always a question.</summary>
    private ImmutableArray<string> Relevant(Outcome outcome, ImmutableArray<string> inputs)
    {
        if (inputs.Length == 1)
            return inputs;
        ImmutableArray<string> found = [.. inputs.Where(input => Relevance.Of(outcome, input, evaluation))];
        return found.IsEmpty ? inputs : found;
    }
}
