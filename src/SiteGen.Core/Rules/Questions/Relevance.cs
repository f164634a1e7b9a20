using SiteGen.Core.Rules.Evaluating;
using SiteGen.Core.Rules.Results;

namespace SiteGen.Core.Rules.Questions;

/// <summary>Whether the answer to an input can matter: two answers, with which the outcome differs whatever else is answered alike.</summary>
internal sealed class Relevance(Outcome outcome)
{
    private const int Looks = 200;
    private int left = Looks;

    public static bool Of(Outcome outcome, string input, Evaluation evaluation) => new Relevance(outcome).Differs(evaluation, input);

    /// <summary>True too where too much would have to be looked at.</summary>
    private bool Differs(Evaluation evaluation, string input)
    {
        if (left <= 0)
            return true;
        var samples = Try(evaluation, input).ToList();
        var decided = samples.Select(Look).FirstOrDefault(IsDecided);
        if (decided is not null)
            return samples.Exists(sample => Reaches(sample, decided));
        var other = Look(evaluation).Inputs.FirstOrDefault(open => open != input);
        return other is not null && Try(evaluation, other).Any(sample => Differs(sample, input));
    }

    /// <summary>The outcome can still be another one.</summary>
    private bool Reaches(Evaluation evaluation, Explanation known)
    {
        if (left <= 0)
            return true;
        var found = Look(evaluation);
        return IsDecided(found)
            ? (found.Verdict, found.Reason) != (known.Verdict, known.Reason)
            : found.Inputs is [var first, ..] && Try(evaluation, first).Any(sample => Reaches(sample, known));
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
