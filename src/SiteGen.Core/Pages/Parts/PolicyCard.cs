using SiteGen.Core.Model;
using SiteGen.Core.Site;

namespace SiteGen.Core.Pages.Parts;

/// <summary>A policy in a list.</summary>
internal sealed record PolicyCard(string Title, string Href, string Region, string Summary, string? DocumentNumber, StatusView Status)
{
    public static PolicyCard Of(PageContext context, PolicyDocument policy) => new(
        context.Text(policy.Title),
        context.Href(PageKind.Policy, policy.Id.Value),
        RegionName(context, policy),
        context.Text(policy.Summary),
        policy.DocumentNumber?.Value,
        StatusView.Of(context, policy));

    public static string RegionName(PageContext context, PolicyDocument policy) =>
        context.Lookup.Regions.TryGetValue(policy.Region.Value, out var region) ? context.Text(region.Name) : policy.Region.Value;
}
