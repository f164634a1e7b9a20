using SiteGen.Core.Diagnostics;
using SiteGen.Core.Model;

namespace SiteGen.Core.Rules.Analyses;

/// <summary>Two measures of which one statement says that an enterprise may have both, and another that it may have only one.</summary>
internal static class OpposedStatements
{
    private static readonly Phrase OnlyOne = new("only one of them, it says here", "此处规定只能享受其一");

    public static void Check(Examined examined)
    {
        var statements = examined.Knowledge.Combinings;
        foreach (var together in statements.OfType<Together>())
            foreach (var exclusive in statements.OfType<Exclusive>())
                if (together.FullMeasureIds.Intersect(exclusive.FullMeasureIds).Take(2).ToList() is [var first, var second])
                    examined.Diagnostics.ReportRelated(
                        Codes.TogetherAndNot,
                        together.Measures.First(measure => together.FullIdOf(measure.Value) == second).Span,
                        new(exclusive.Measures.First(measure => exclusive.FullIdOf(measure.Value) == second).Span, OnlyOne),
                        first, second, exclusive.Id.Value);
    }
}
