using System.Collections.Immutable;
using SiteGen.Core.Rules.Evaluating;

namespace SiteGen.Core.Rules.Questions;

/// <summary>How much of what is open the answer to an input can be expected to settle, for its cost.</summary>
internal sealed class Worth(Evaluation evaluation, ImmutableArray<Asking.Open> open)
{
    private const int Whole = 1000;

    /// <summary>What any question takes, beside the finding of its answer.</summary>
    private const int Question = 2;

    public int Of(InputSlot slot)
    {
        var touched = open.Where(one => one.Inputs.Contains(slot.Id)).ToImmutableArray();
        var samples = Samples.Of(evaluation, slot.Index, touched.Select(one => one.Outcome)).ToImmutableArray();
        return samples.IsEmpty ? 0 : touched.Sum(one => Whole * samples.Sum(sample => Settled(one, sample)) / (one.Size * samples.Length)) / (Question + slot.Cost);
    }

    /// <summary>How many of its open inputs the outcome no longer hangs on.</summary>
    private static int Settled(Asking.Open one, Evaluation sample)
    {
        var found = one.Outcome.Decide(sample);
        return one.Size - (Relevance.IsDecided(found) ? 0 : Math.Min(found.Inputs.Length, one.Size));
    }
}
