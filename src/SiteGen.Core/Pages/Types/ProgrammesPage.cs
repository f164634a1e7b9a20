using SiteGen.Core.Pages.Parts;
using SiteGen.Core.Site;

namespace SiteGen.Core.Pages.Types;

internal sealed record ProgrammesPage(PageFrame Frame, Ladder Ladder) : PageView(Frame)
{
    public static PageType Type { get; } = new(PageKind.Programmes, "programmes", Build);

    private static ProgrammesPage Build(PageContext context, PlannedPage page) => new(
        PageFrame.Of(context, page, new(context.Wording["pages.programmes"], context.Wording["programmes.description"], [])),
        Ladder.Of(context));
}
