using System.Collections.Immutable;
using SiteGen.Core.Site;

namespace SiteGen.Core.Pages.Types;

internal sealed record NotFoundPage(PageFrame Frame, ImmutableArray<Link> Pages) : PageView(Frame)
{
    public static PageType Type { get; } = new(PageKind.NotFound, "not-found", Build);

    private static NotFoundPage Build(PageContext context, PlannedPage page) => new(
        PageFrame.Of(context, page, new(context.Wording["pages.not-found"], context.Wording["not-found.description"], [])),
        [context.LinkTo(PageKind.Home), context.LinkTo(PageKind.Measures), context.LinkTo(PageKind.Policies), context.LinkTo(PageKind.Glossary)]);
}
