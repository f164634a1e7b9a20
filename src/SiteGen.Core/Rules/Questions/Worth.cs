using System.Collections.Immutable;
using SiteGen.Core.Rules.Evaluating;

namespace SiteGen.Core.Rules.Questions;

/// <summary>How much an answer can be expected to settle, for its cost: an outcome is settled by each of the inputs that it hangs on in equal parts.</summary>
internal static class Worth
{
    private const int Whole = 1000;

    /// <summary>What any question takes, beside the finding of its answer.</summary>
    private const int Question = 2;

    /// <param name="open">The inputs that each open outcome hangs on.</param>
    /// <returns>Those that are worth something, the most first; of equals what is declared last, as a part is after the whole that it limits.</returns>
    public static IEnumerable<(InputSlot Slot, int Score)> Rank(IEnumerable<InputSlot> slots, IEnumerable<ImmutableArray<string>> open)
    {
        var parts = open.SelectMany(inputs => inputs.Select(input => (input, Part: Whole / inputs.Length))).ToLookup(one => one.input, one => one.Part);
        return from slot in slots
               let part = parts[slot.Id].Sum()
               where part > 0
               let score = part / (Question + slot.Cost)
               orderby score descending, slot.Index descending
               select (slot, score);
    }
}
