using System.Collections.Immutable;
using SiteGen.Core.Model;

namespace SiteGen.Core.Pages.Parts;

/// <summary>What sources say on having a measure together with others, a sentence for each statement.</summary>
internal static class CombiningText
{
    public static ImmutableArray<string> Of(PageContext context, Measure measure) =>
        [.. context.Knowledge.Combinings.Where(combining => combining.FullMeasureIds.Contains(measure.FullId)).Select(combining => Write(context, combining, measure))];

    private static string Write(PageContext context, Combining combining, Measure measure)
    {
        var others = combining.FullMeasureIds.Where(id => id != measure.FullId).Select(id => context.Lookup.Measures.GetValueOrDefault(id)).OfType<Measure>();
        var names = string.Join(context.Wording["punctuation.list"], others.Select(other => context.Wording.Fill("combining.name", context.Text(other.Name))));
        return combining switch
        {
            SumCap { Cap: var cap } => context.Wording.Fill("combining.cap", names, AmountView.Words(context, cap)),
            Exclusive => context.Wording.Fill("combining.exclusive", names),
            _ => context.Wording.Fill("combining.together", names),
        };
    }
}
