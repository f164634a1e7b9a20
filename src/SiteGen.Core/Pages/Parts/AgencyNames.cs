using System.Collections.Immutable;
using SiteGen.Core.Model;

namespace SiteGen.Core.Pages.Parts;

/// <summary>Agencies by the short names that their region's documents use; a name that two regions share is told apart by the region.</summary>
internal static class AgencyNames
{
    public static ImmutableArray<(string Id, string Label)> Of(PageContext context)
    {
        var bearers = context.Knowledge.Agencies.CountBy(agency => context.Text(agency.ShortName)).ToDictionary();
        return [.. context.Knowledge.Agencies.Select(agency => (agency.FullId, Label(context, agency, bearers)))];
    }

    private static string Label(PageContext context, Agency agency, Dictionary<string, int> bearers)
    {
        var name = context.Text(agency.ShortName);
        return bearers[name] > 1 && context.Lookup.Regions.TryGetValue(agency.RegionId, out var region)
            ? context.Wording.Fill("facet-value.agency-of-region", name, context.Text(region.Name))
            : name;
    }
}
