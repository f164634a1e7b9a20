using System.Collections.Immutable;
using SiteGen.Core.Model;
using SiteGen.Core.Pages.Parts;
using SiteGen.Core.Site;

namespace SiteGen.Core.Pages.Types;

/// <summary>Results, where scripts run; and what leads to everything without them.</summary>
/// <param name="Kinds">By kind its list, and the letters or parts of it.</param>
/// <param name="Labels">What the script calls kinds and statuses: <c>kind-measure</c>.</param>
internal sealed record SearchPage(PageFrame Frame, ImmutableArray<SearchListLink> Kinds, ImmutableArray<LabelView> Labels) : PageView(Frame)
{
    public static PageType Type { get; } = new(PageKind.Search, "search", Build);

    private static SearchPage Build(PageContext context, PlannedPage page) => new(
        PageFrame.Of(context, page, new(context.Wording["pages.search"], context.Wording["search.description"], [])),
        [.. SearchKinds.Of(context.Knowledge).Select(kind => SearchListLink.Of(context, kind))],
        [.. LabelsOf<SearchKind>(context, "kind", "search.kinds"), .. LabelsOf<Status>(context, "status", "status")]);

    private static IEnumerable<LabelView> LabelsOf<T>(PageContext context, string name, string group)
        where T : struct, Enum =>
        Enum.GetValues<T>().Select(value => new LabelView($"{name}-{Words.Of(value)}", context.Wording.Of(group, value)));
}

internal sealed record LabelView(string Key, string Text);

internal sealed record SearchListLink(Link List, int Count, ImmutableArray<Link> Groups)
{
    public static SearchListLink Of(PageContext context, SearchKind kind)
    {
        var groups = SearchGroup.Of(context, kind);
        var list = context.LinkTo(PageKind.SearchList, Words.Of(kind), context.Wording.Of("search.kinds", kind));
        return new(list, groups.Sum(group => group.Entries.Length), groups.Length > 1 ? [.. groups.Select(group => new Link(group.Name, $"{list.Href}#{group.Id}"))] : []);
    }
}
