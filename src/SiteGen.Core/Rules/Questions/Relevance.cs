using SiteGen.Core.Rules.Evaluating;
using SiteGen.Core.Rules.Results;

namespace SiteGen.Core.Rules.Questions;

internal enum Relevant { No, Perhaps, Yes }

/// <summary>
/// Whether the answer to an input can matter: two answers that give the outcome different verdicts, all other answers being alike. What else is open, or tied to it
/// by constraints, is answered first, in every way that makes a difference, until the input alone is open: yes is never wrong.
/// </summary>
internal sealed class Relevance
{
    /// <summary>How many times an outcome is decided to find out.</summary>
    private const int Looks = 1000;

    private readonly Outcome outcome;
    private readonly string input;
    private readonly HashSet<string> seen;
    private int left = Looks;
    private bool isSure = true;

    private Relevance(Open open, string input, Evaluation evaluation)
    {
        (outcome, this.input) = (open.Outcome, input);
        seen = [.. open.Inputs];
    }

    /// <returns>Perhaps where not every way was tried.</returns>
    public static Relevant Of(Open open, string input, Evaluation evaluation)
    {
        if (open.Outcome.IsTold)
            return Relevant.Yes;
        var search = new Relevance(open, input, evaluation);
        return search.Differs(evaluation) ? Relevant.Yes : search.isSure ? Relevant.No : Relevant.Perhaps;
    }

    public static bool IsDecided(Explanation found) => found is not { Verdict: Verdict.Unknown, Reason: Reason.Open };

    private bool Differs(Evaluation evaluation)
    {
        if (--left < 0)
        {
            isSure = false;
            return false;
        }

        var open = outcome.Decide(evaluation).Inputs;
        if (!open.Contains(input))
            return false;
        var other = open.Concat(Tied(evaluation)).FirstOrDefault(id => id != input && evaluation.Answers.IsOpen(evaluation.Rules.Find(id).Index));
        if (other is not null)
            seen.Add(other);
        var (tries, isWhole) = Samples.Of(evaluation, evaluation.Rules.Find(other ?? input).Index, [outcome]);
        isSure &= isWhole;
        return other is null ? tries.Select(tried => outcome.Decide(tried).Verdict).Distinct().Skip(1).Any() : tries.Any(Differs);
    }

    /// <summary>What constraints tie to the inputs that were looked at: all of them together must be possible.</summary>
    private IEnumerable<string> Tied(Evaluation evaluation) =>
        from tie in evaluation.Rules.Constraints
        let tied = tie.Inputs.Where(index => index >= 0).Select(index => evaluation.Inputs[index].Id).ToList()
        where tied.Exists(seen.Contains)
        from id in tied
        select id;
}
