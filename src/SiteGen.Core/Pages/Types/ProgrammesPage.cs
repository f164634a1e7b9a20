using System.Collections.Immutable;
using SiteGen.Core.Pages.Parts;
using SiteGen.Core.Site;

namespace SiteGen.Core.Pages.Types;

/// <param name="Ladder">In the order of their steps.</param>
/// <param name="Beside">Those that are no step of it.</param>
internal sealed record ProgrammesPage(PageFrame Frame, ImmutableArray<ProgrammeCard> Ladder, ImmutableArray<ProgrammeCard> Beside) : PageView(Frame)
{
    public static PageType Type { get; } = new(PageKind.Programmes, "programmes", Build);

    private static ProgrammesPage Build(PageContext context, PlannedPage page)
    {
        var cards = ProgrammeCard.Ladder(context.Knowledge).ToLookup(programme => programme.Step is not null, programme => ProgrammeCard.Of(context, programme));
        var head = new PageHead(context.Wording["pages.programmes"], context.Wording["programmes.description"], []);
        return new(PageFrame.Of(context, page, head), [.. cards[true]], [.. cards[false]]);
    }
}
