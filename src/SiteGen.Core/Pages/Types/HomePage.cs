using System.Collections.Immutable;
using SiteGen.Core.Pages.Parts;
using SiteGen.Core.Site;

namespace SiteGen.Core.Pages.Types;

internal sealed record HomePage(
    PageFrame Frame,
    string Description,
    ImmutableArray<PolicyCard> Policies,
    Ladder Ladder,
    ImmutableArray<MeasureGroup> Measures) : PageView(Frame)
{
    public static PageType Type { get; } = new(PageKind.Home, "home", Build);

    private static HomePage Build(PageContext context, PlannedPage page)
    {
        var site = context.Knowledge.Site;
        var head = new PageHead(context.Text(site.Title), context.Text(site.Description), []);
        return new(
            PageFrame.Of(context, page, head),
            context.Text(site.Description),
            [.. context.Knowledge.Policies.Select(policy => PolicyCard.Of(context, policy))],
            Ladder.Of(context),
            MeasureGroup.ByKind(context));
    }
}

/// <summary>Measures under one heading.</summary>
internal sealed record MeasureGroup(string Name, ImmutableArray<Link> Links)
{
    public static ImmutableArray<MeasureGroup> ByKind(PageContext context) =>
        [.. context.Knowledge.Measures.GroupBy(measure => measure.Kind).OrderBy(group => group.Key)
            .Select(group => new MeasureGroup(context.Wording.Of("kind", group.Key), [.. group.Select(context.LinkTo)]))];
}
