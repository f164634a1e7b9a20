using System.Collections.Immutable;
using SiteGen.Core.Rules.Evaluating;
using SiteGen.Core.Rules.Questions;
using SiteGen.Core.Rules.Results;

namespace SiteGen.Tests.Rules.Questions;

/// <summary>Which input to ask next; null where nothing is left to ask.</summary>
internal delegate int? Strategy(Evaluation known, ImmutableArray<Goal> goals);

/// <summary>Asks an enterprise until all targets are decided.</summary>
/// <param name="ToFirst">After how many answers the first target was decided that was open before; null where none ever was.</param>
/// <param name="ToAll">After how many answers nothing was open any more.</param>
/// <param name="Cost">Of all questions together.</param>
internal sealed record Interview(int? ToFirst, int ToAll, int Cost)
{
    public static Interview Run(Evaluation start, ImmutableArray<Goal> goals, Enterprise enterprise, Strategy strategy)
    {
        var (known, before, first, cost) = (start, Open(start, goals).Count, (int?)null, 0);
        for (var asked = 0; ; asked++)
        {
            var open = Open(known, goals).Count;
            if (open < before)
                first ??= asked;
            if (strategy(known, goals) is not { } input || open == 0)
                return new(first, asked, cost);
            cost += known.Inputs[input].Cost;
            known = known with { Answers = known.Answers.With(input, enterprise.Answers[input]), Memo = [] };
        }
    }

    /// <summary>
    /// How many questions no order can do without: inputs that leave something open when they alone are not answered. What is open then is open with still fewer
    /// answers, since nothing that is decided becomes open again.
    /// </summary>
    public static int Needed(Evaluation start, ImmutableArray<Goal> goals, Enterprise enterprise) =>
        Enumerable.Range(0, start.Inputs.Length).Where(start.Answers.IsOpen)
            .Count(input => Open(start with { Answers = enterprise.Answers.With(input, null), Memo = [] }, goals).Count > 0);

    public static int? MostDecisive(Evaluation known, ImmutableArray<Goal> goals) =>
        Asking.Next(goals, known, isFirst: true).Questions is [var first, ..] ? known.Rules.Find(first.Input).Index : null;

    public static int? InOrder(Evaluation known, ImmutableArray<Goal> goals)
    {
        var mentioned = Open(known, goals).SelectMany(outcome => Asked(known, outcome)).Distinct().Order().ToList();
        return mentioned is [var first, ..] ? first : null;
    }

    public static int? MostMentioned(Evaluation known, ImmutableArray<Goal> goals)
    {
        var mentioned = Open(known, goals).SelectMany(outcome => Asked(known, outcome)).GroupBy(input => input).ToList();
        return mentioned.OrderByDescending(group => group.Count()).ThenBy(group => group.Key).FirstOrDefault()?.Key;
    }

    /// <summary>Knows the answers, and asks what with the true one settles most: what hardly any strategy without that knowledge can reach.</summary>
    public static Strategy Knowing(Enterprise enterprise) => (known, goals) =>
    {
        var plain = known with { IsPlain = true, Memo = [] };
        var open = Open(known, goals).Select(outcome => (Outcome: outcome, Size: Size(outcome, plain))).ToList();
        return open.SelectMany(one => one.Outcome.Decide(plain).Inputs).Distinct().Select(id => (int?)known.Rules.Find(id).Index)
            .OrderByDescending(input => open.Sum(one => 1 - ((double)Size(one.Outcome, With(plain, enterprise, input!.Value)) / Math.Max(1, one.Size))))
            .FirstOrDefault();
    };

    private static int Size(Outcome outcome, Evaluation evaluation) => outcome.Decide(evaluation) is { Verdict: Verdict.Unknown, Reason: Reason.Open } found ? found.Inputs.Length : 0;

    private static Evaluation With(Evaluation known, Enterprise enterprise, int input) => known with { Answers = known.Answers.With(input, enterprise.Answers[input]), Memo = [] };

    private static List<Outcome> Open(Evaluation known, ImmutableArray<Goal> goals) =>
        [.. goals.SelectMany(goal => goal.Outcomes).Where(outcome => outcome.Decide(known) is { Verdict: Verdict.Unknown, Reason: Reason.Open })];

    private static IEnumerable<int> Asked(Evaluation known, Outcome outcome) =>
        new Reach(known.Rules.Criteria.Select(criterion => criterion.Outcome), []).InputsOf(outcome).Where(input => input >= 0 && known.Answers.IsOpen(input));
}
