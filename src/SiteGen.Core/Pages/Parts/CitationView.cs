using System.Collections.Immutable;
using SiteGen.Core.Model;
using SiteGen.Core.Site;

namespace SiteGen.Core.Pages.Parts;

/// <summary>A clause named from elsewhere.</summary>
/// <param name="Label">Its path and heading: <c>3.3 SRDI SMEs</c>.</param>
internal sealed record CitationView(string Label, string Href)
{
    public static CitationView Of(PageContext context, ClausePlace place) => new(
        LabelOf(context, place.Clause, place.Heading),
        context.Href(PageKind.Policy, place.Policy.Id.Value, place.Clause.Id.Value));

    public static ImmutableArray<CitationView> Of(PageContext context, IEnumerable<Citation> cites) =>
        [.. cites.Select(context.References.Clause).OfType<ClausePlace>().Distinct().Select(place => Of(context, place))];

    public static string LabelOf(PageContext context, Clause clause, LocalizedText? heading) =>
        $"{clause.Path} {HeadingOf(context, clause, heading)}".TrimEnd();

    /// <summary>What stands before the first part seldom has a title; it gets a word of ours.</summary>
    internal static string? HeadingOf(PageContext context, Clause clause, LocalizedText? heading) =>
        heading is null && clause.Path.StartsWith("0.", StringComparison.Ordinal) ? context.Wording["clause.front"] : context.Text(heading);
}
