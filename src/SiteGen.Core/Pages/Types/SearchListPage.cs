using System.Collections.Immutable;
using SiteGen.Core.Model;
using SiteGen.Core.Pages.Parts;
using SiteGen.Core.Site;

namespace SiteGen.Core.Pages.Types;

/// <summary>Everything of one kind.</summary>
internal sealed record SearchListPage(PageFrame Frame, ImmutableArray<SearchGroup> Groups) : PageView(Frame)
{
    public static PageType Type { get; } = new(PageKind.SearchList, "search-list", Build);

    private static SearchListPage Build(PageContext context, PlannedPage page)
    {
        var kind = SearchKinds.Of(context.Knowledge).First(kind => Words.Of(kind) == page.Key);
        var groups = SearchGroup.Of(context, kind);
        var name = context.Wording.Of("search.kinds", kind);
        return new(
            PageFrame.Of(context, page, new(
                context.Wording.Fill("search.list-title", name),
                context.Wording.Fill("search.list-description", name, groups.Sum(group => group.Entries.Length)),
                [context.LinkTo(PageKind.Search)])),
            groups);
    }
}
