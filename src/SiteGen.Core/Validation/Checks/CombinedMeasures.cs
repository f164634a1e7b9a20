using System.Collections.Immutable;
using SiteGen.Core.Diagnostics;
using SiteGen.Core.Model;

namespace SiteGen.Core.Validation.Checks;

/// <summary>Statements on combining speak of two measures or more, each once, and their caps can be taken one after the other.</summary>
internal static class CombinedMeasures
{
    private static readonly Phrase OtherCap = new("the other cap", "另一项限额");

    public static void Check(CheckContext context)
    {
        foreach (var combining in context.Knowledge.Combinings)
            CheckMembers(context, combining);
        var caps = context.Knowledge.Combinings.OfType<SumCap>().Select(cap => (Cap: cap, Members: cap.FullMeasureIds.ToImmutableHashSet())).ToList();
        for (var later = 1; later < caps.Count; later++)
            if (caps[..later].FirstOrDefault(earlier => Overlap(earlier.Members, caps[later].Members)) is { Cap: { } earlier })
                context.Diagnostics.ReportRelated(
                    Codes.CapsOverlap, caps[later].Cap.Id.Span, new(earlier.Id.Span, OtherCap), caps[later].Cap.Id.Value, earlier.Id.Value);
    }

    private static void CheckMembers(CheckContext context, Combining combining)
    {
        var seen = new HashSet<string>(StringComparer.Ordinal);
        foreach (var measure in combining.Measures)
            if (!seen.Add(combining.FullIdOf(measure.Value)))
                context.Diagnostics.Report(Codes.CombinedTwice, measure.Span, measure.Value);
        if (combining.Measures.Length == 1)
            context.Diagnostics.Report(Codes.CombinedAlone, combining.Measures[0].Span, combining.Measures[0].Value);
    }

    /// <summary>They share measures, but neither lies within the other.</summary>
    private static bool Overlap(ImmutableHashSet<string> a, ImmutableHashSet<string> b) => a.Overlaps(b) && !a.IsSubsetOf(b) && !b.IsSubsetOf(a);
}
