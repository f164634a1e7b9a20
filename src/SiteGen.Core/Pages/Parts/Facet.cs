using System.Collections.Immutable;
using SiteGen.Core.Model;

namespace SiteGen.Core.Pages.Parts;

/// <summary>A facet before anything is counted.</summary>
/// <param name="Values">Everything that could be chosen, in the order shown, each with its label.</param>
/// <param name="TokensOf">The ids of the values that a measure has.</param>
internal sealed record Facet(string Name, ImmutableArray<(string Id, string Label)> Values, Func<Measure, IEnumerable<string>> TokensOf)
{
    public FacetTokens Tokens(Measure measure) => new(Name, string.Join(' ', TokensOf(measure).Distinct(StringComparer.Ordinal)));

    /// <returns>Without the values that no measure has.</returns>
    public FacetView View(PageContext context, IEnumerable<Measure> measures)
    {
        var counts = measures.SelectMany(measure => TokensOf(measure).Distinct(StringComparer.Ordinal)).CountBy(id => id).ToDictionary();
        return new(
            Name,
            context.Wording[$"facet.{Name}"],
            [.. Values.Where(value => counts.ContainsKey(value.Id)).Select(value => new FacetValue(value.Id, value.Label, counts[value.Id]))]);
    }
}
