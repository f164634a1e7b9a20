using System.Collections.Immutable;
using SiteGen.Core.Model;
using SiteGen.Core.Site;

namespace SiteGen.Core.Pages.Parts;

/// <summary>A place where the source is damaged or ambiguous, and how it was read.</summary>
/// <param name="Id">The element's id; null where the note is shown again on another page.</param>
/// <param name="Href">Where it stands on its policy's page.</param>
internal sealed record ReadingView(string? Id, string Href, string Found, string ReadAs, string Why, bool IsOpen)
{
    /// <summary>The note in its own place.</summary>
    public static ReadingView InPlace(PageContext context, PolicyDocument policy, Reading reading) =>
        Elsewhere(context, policy.Id.Value, reading) with { Id = Anchors.OfReading(reading.Id.Value) };

    /// <summary>The readings that touch the cited clauses, as other pages show them.</summary>
    public static ImmutableArray<ReadingView> Elsewhere(PageContext context, IEnumerable<Citation> cites)
    {
        var touched = context.References.ReadingsOf(cites).ToHashSet();
        return [.. context.Knowledge.Policies.SelectMany(policy =>
            policy.Readings.Where(touched.Contains).Select(reading => Elsewhere(context, policy.Id.Value, reading)))];
    }

    private static ReadingView Elsewhere(PageContext context, string policyId, Reading reading) => new(
        null,
        context.Href(PageKind.Policy, policyId, Anchors.OfReading(reading.Id.Value)),
        context.Text(reading.Found),
        context.Text(reading.ReadAs),
        context.Text(reading.Why),
        reading.IsOpen);
}
