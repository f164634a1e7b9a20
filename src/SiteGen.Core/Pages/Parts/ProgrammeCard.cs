using SiteGen.Core.Model;

namespace SiteGen.Core.Pages.Parts;

/// <summary>A programme in a list.</summary>
internal sealed record ProgrammeCard(string Name, string Href, int? Step, string Summary)
{
    public static ProgrammeCard Of(PageContext context, Programme programme) =>
        new(context.Text(programme.Name), context.LinkTo(programme).Href, programme.Step, context.Text(programme.Summary));

    /// <summary>The steps from the lowest, then what stands beside the ladder.</summary>
    public static IEnumerable<Programme> Ladder(KnowledgeBase knowledge) => knowledge.Programmes.OrderBy(programme => programme.Step ?? int.MaxValue);
}
