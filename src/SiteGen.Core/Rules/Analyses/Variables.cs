using SiteGen.Core.Model;
using SiteGen.Core.Rules.Evaluating;
using SiteGen.Core.Rules.Results;
using SiteGen.Core.Rules.Values;

namespace SiteGen.Core.Rules.Analyses;

/// <summary>All that rules turn on: inputs, the legal day, and what officials judge. Each has an index; those that are no inputs have one below 0.</summary>
internal sealed class Variables(RuleSet rules)
{
    private const int FirstJudged = Evaluation.DayIndex - 1;

    private static readonly DateOnly FirstDay = new(1949, 10, 1);
    private static readonly DateOnly LastDay = new(2199, 12, 31);
    private static readonly Quantity Calendar = new(Bound.Of(Days.Of(FirstDay)), Bound.Of(Days.Of(LastDay)), Origins: Origins.Date);
    private static readonly InputSlot Day = new(Evaluation.DayIndex, Input.LegalDay, InputType.Date, RuleType.Date, Calendar, "", IsFixed: true);

    private readonly List<InputSlot> judged = [];

    public RuleSet Rules => rules;

    public InputSlot this[int variable] => variable switch
    {
        >= 0 => rules.Inputs[variable],
        Evaluation.DayIndex => Day,
        _ => judged[FirstJudged - variable],
    };

    public static bool IsJudged(int variable) => variable <= FirstJudged;

    /// <summary>Officials may find either way, so a criterion that they judge is like a question that is answered by yes or no.</summary>
    public int Judged(string criterion)
    {
        var index = judged.FindIndex(slot => slot.Id == criterion);
        if (index >= 0)
            return FirstJudged - index;
        judged.Add(new(FirstJudged - judged.Count, criterion, InputType.YesNo, RuleType.YesNo, Quantity.Unbounded, "", IsFixed: false));
        return FirstJudged - judged.Count + 1;
    }

    /// <summary>The rules, looked at with these answers and judgements; what no value is given for is open.</summary>
    public Evaluation Look(Sample sample)
    {
        var answers = new AnswerSet([.. rules.Inputs.Select(slot => sample.Find(slot.Index))]);
        var evaluation = Evaluation.Begin(rules, answers, FirstDay, explains: false);
        if (sample.Find(Evaluation.DayIndex) is { } day)
            evaluation = evaluation with { Today = day.Number! };
        foreach (var (variable, value) in sample.Values)
            if (IsJudged(variable))
                Judge(evaluation, this[variable].Id, value.Truth!.Value);
        return evaluation;
    }

    /// <summary>A criterion that does not apply is not judged.</summary>
    private static void Judge(Evaluation evaluation, string criterion, bool isMet)
    {
        if (evaluation.Rules.Decide(criterion, evaluation).Verdict == Verdict.Unknown)
            evaluation.Memo![criterion] = new("judged", isMet ? Verdict.Met : Verdict.Unmet);
    }
}
