using System.Collections.Immutable;
using SiteGen.Core.Model;

namespace SiteGen.Core.Pages.Parts;

/// <summary>An agency and what a clause asks of it.</summary>
/// <param name="Role">In words; null where it is simply responsible.</param>
internal sealed record AgencyView(string Name, string Href, string? Role)
{
    public static ImmutableArray<AgencyView> Of(PageContext context, IEnumerable<Responsibility> responsibilities) =>
        [.. responsibilities.Select(responsibility => Of(context, responsibility)).OfType<AgencyView>()];

    private static AgencyView? Of(PageContext context, Responsibility responsibility)
    {
        if (!context.Lookup.Agencies.TryGetValue(responsibility.Agency.Value, out var agency))
            return null;
        var link = context.LinkTo(agency);
        return new(link.Text, link.Href, context.Wording.Of("role", responsibility.Role));
    }
}
