using SiteGen.Core.Rules.Evaluating;
using SiteGen.Core.Rules.Results;

namespace SiteGen.Core.Rules.Questions;

/// <summary>Whether the answer to an input can matter: two answers, with which the outcome differs whatever else is answered alike.</summary>
internal sealed class Relevance(Outcome outcome)
{
    private const int Looks = 100;
    private int left = Looks;

    public static bool Of(Outcome outcome, string input, Evaluation evaluation) => new Relevance(outcome).Differs(evaluation, input);

    /// <summary>True too where too much would have to be looked at.</summary>
    private bool Differs(Evaluation evaluation, string input)
    {
        if (left <= 0)
            return true;
        var here = Look(evaluation).Inputs;
        if (!here.Contains(input))
            return false;
        var samples = Try(evaluation, input).ToList();
        foreach (var sample in samples)
            if (Look(sample) is var decided && IsDecided(decided))
                return samples.Exists(another => Reaches(another, decided, found => IsAllowed(found, sample, input)));
        var other = here.FirstOrDefault(open => open != input);
        return other is not null && Try(evaluation, other).Any(sample => Differs(sample, input));
    }

    /// <summary>The outcome can still be another one, with other answers that the first sample would allow too.</summary>
    private bool Reaches(Evaluation evaluation, Explanation known, Predicate<Evaluation> isAllowed)
    {
        if (left <= 0)
            return true;
        var found = Look(evaluation);
        return IsDecided(found)
            ? (found.Verdict, found.Reason) != (known.Verdict, known.Reason) && isAllowed(evaluation)
            : found.Inputs is [var first, ..] && Try(evaluation, first).Any(sample => Reaches(sample, known, isAllowed));
    }

    private static bool IsAllowed(Evaluation found, Evaluation sample, string input)
    {
        var index = found.Rules.Find(input).Index;
        var alike = found with { Answers = found.Answers.With(index, sample.Answers[index]), Memo = [] };
        return found.Rules.Constraints.All(tie => tie.Rule(alike).Verdict != Verdict.Unmet);
    }

    private IEnumerable<Evaluation> Try(Evaluation evaluation, string input) =>
        Samples.Of(evaluation, evaluation.Rules.Find(input).Index, [outcome]);

    private Explanation Look(Evaluation evaluation)
    {
        left--;
        return outcome.Decide(evaluation);
    }

    public static bool IsDecided(Explanation found) => found is not { Verdict: Verdict.Unknown, Reason: Reason.Open };
}
