using SiteGen.Core.Rules;
using SiteGen.Core.Rules.Evaluating;
using SiteGen.Core.Rules.Results;
using SiteGen.Core.Rules.Values;

namespace SiteGen.Tests.Rules.Questions;

/// <summary>Every enterprise that there can be, with what a rule says of it.</summary>
internal sealed class AllAnswers
{
    private readonly Evaluation start;
    private readonly List<(AnswerSet Answers, Verdict Verdict)> rows = [];

    /// <param name="start">No answers; one measure.</param>
    public AllAnswers(Evaluation start)
    {
        this.start = start;
        Add(start.Answers, 0);
    }

    /// <summary>Some of the answers of an enterprise.</summary>
    public Evaluation Partial(Random random)
    {
        var row = rows[random.Next(rows.Count)];
        return start with { Answers = new([.. row.Answers.Values.Select(answer => random.Next(3) == 0 ? answer : null)]), Memo = [] };
    }

    /// <summary>The inputs of which two answers make a difference, all other answers being alike.</summary>
    public List<string> Relevant(Evaluation known)
    {
        var possible = rows.Where(row => known.Answers.Values.Zip(row.Answers.Values).All(pair => pair.First is null || pair.First == pair.Second)).ToList();
        return [.. start.Inputs.Where(slot => possible.GroupBy(row => string.Join(' ', row.Answers.With(slot.Index, null).Values)).Any(alike => alike.Select(row => row.Verdict).Distinct().Count() > 1)).Select(slot => slot.Id)];
    }

    private void Add(AnswerSet answers, int index)
    {
        if (index == start.Inputs.Length)
        {
            var whole = start with { Answers = answers, Memo = [] };
            if (start.Rules.Constraints.All(constraint => constraint.Rule(whole).Verdict != Verdict.Unmet) && start.Rules.Measures[0].Outcome.Decide(whole) is var found)
                rows.Add((answers, found.Verdict));
            return;
        }

        foreach (var answer in Answers(start.Inputs[index]))
            Add(answers.With(index, answer), index + 1);
    }

    private static IEnumerable<Answer> Answers(InputSlot slot) => slot.RuleType switch
    {
        YesNoType => [Answer.Of(true), Answer.Of(false)],
        ChoiceType choice => choice.Options.Select(Answer.Of),
        _ => Enumerable.Range(0, 5).Select(count => Answer.Of(slot.Domain with { Low = Bound.Of(count), High = Bound.Of(count) })),
    };
}
