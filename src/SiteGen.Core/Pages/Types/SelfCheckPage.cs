using System.Collections.Immutable;
using SiteGen.Core.Model;
using SiteGen.Core.Site;

namespace SiteGen.Core.Pages.Types;

/// <summary>Where the self-check begins: what it is, and a document for each region.</summary>
/// <param name="Evidence">What to have at hand.</param>
/// <param name="TickLists">For those without script: the pages whose conditions can be ticked off.</param>
internal sealed record SelfCheckPage(
    PageFrame Frame,
    ImmutableArray<RegionEntry> Regions,
    ImmutableArray<string> Evidence,
    Link Privacy,
    ImmutableArray<Link> TickLists,
    Link AllMeasures) : PageView(Frame)
{
    public static PageType Type { get; } = new(PageKind.SelfCheck, "self-check", Build);

    private static SelfCheckPage Build(PageContext context, PlannedPage page)
    {
        var contents = context.Sources.Regions;
        var asked = contents.SelectMany(content => content.Inputs).Select(input => input.Evidence?.Value).OfType<string>().ToHashSet(StringComparer.Ordinal);
        return new(
            PageFrame.Of(context, page, new(context.Wording["pages.self-check"], context.Wording["self-check.description"], [])),
            [.. context.Knowledge.Regions.SelectMany(region => RegionEntry.Of(context, region, contents, null))],
            [.. context.Knowledge.Evidence.Where(evidence => asked.Contains(evidence.Id.Value)).Select(evidence => context.Text(evidence.Name))],
            context.LinkTo(PageKind.SelfCheckPrivacy),
            [.. context.Knowledge.Programmes.Where(programme => context.Knowledge.Criteria.Any(criterion => criterion.Programme?.Value == programme.Id.Value))
                .Select(programme => context.LinkTo(PageKind.Programme, programme.Id.Value, context.Text(programme.Name)))],
            context.LinkTo(PageKind.Measures));
    }
}

/// <summary>A region to choose.</summary>
/// <param name="Within">The region it lies in.</param>
/// <param name="Questions">How many can be asked at most.</param>
internal sealed record RegionEntry(string Id, string Name, string? Within, string Href, int Measures, int Questions, ImmutableArray<string> Policies)
{
    /// <summary>This region and those in it, as far as policies concern them.</summary>
    public static IEnumerable<RegionEntry> Of(PageContext context, Region region, ImmutableArray<RegionContent> contents, string? within)
    {
        var name = context.Text(region.Name);
        var below = region.Regions.SelectMany(inner => Of(context, inner, contents, Inside(context, name, within)));
        return contents.FirstOrDefault(content => content.Region.Id.Value == region.Id.Value) is { } known ? below.Prepend(Of(context, known, name, within)) : below;
    }

    private static RegionEntry Of(PageContext context, RegionContent content, string name, string? within) => new(
        content.Region.Id.Value,
        name,
        within,
        context.Href(PageKind.SelfCheckRegion, content.Region.Id.Value),
        content.Measures.Length,
        content.Inputs.Count(input => !input.IsRegion),
        [.. content.Policies.Select(policy => context.Text(policy.Title))]);

    /// <summary>The widest region last in English, first in Chinese.</summary>
    private static string Inside(PageContext context, string name, string? within) =>
        within is null ? name : context.Wording.Fill("self-check.within", name, within);
}
