using System.Collections.Immutable;
using SiteGen.Core.Model;
using SiteGen.Core.Pages.Pictures;

namespace SiteGen.Core.Pages.Parts;

/// <summary>A programme in a list.</summary>
internal sealed record ProgrammeCard(string Name, string Href, string Summary)
{
    public static ProgrammeCard Of(PageContext context, Programme programme) =>
        new(context.Text(programme.Name), context.LinkTo(programme).Href, context.Text(programme.Summary));
}

/// <summary>The programmes as enterprises climb them.</summary>
/// <param name="Picture">Null where no programme is a step.</param>
/// <param name="Steps">From the lowest.</param>
/// <param name="Beside">Those that are no step.</param>
internal sealed record Ladder(LadderPicture? Picture, ImmutableArray<ProgrammeCard> Steps, ImmutableArray<ProgrammeCard> Beside)
{
    public static Ladder Of(PageContext context)
    {
        var cards = context.Knowledge.Programmes.OrderBy(programme => programme.Step)
            .ToLookup(programme => programme.Step is not null, programme => ProgrammeCard.Of(context, programme));
        return new(LadderPicture.Of(context), [.. cards[true]], [.. cards[false]]);
    }
}
