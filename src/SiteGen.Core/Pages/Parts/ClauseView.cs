using System.Collections.Immutable;
using SiteGen.Core.Model;
using SiteGen.Core.Site;

namespace SiteGen.Core.Pages.Parts;

/// <summary>A clause on its policy's page.</summary>
/// <param name="Level">Of its heading, 3 to 6.</param>
/// <param name="Creates">The criteria, measures and targets that rest on it.</param>
/// <param name="Readings">The notes that stand here.</param>
/// <param name="OtherReadings">Notes that touch this clause too but stand at another one.</param>
internal sealed record ClauseView(
    string Id,
    string Path,
    string? Number,
    string? Title,
    int Level,
    ImmutableArray<ImmutableArray<TextRun>> Paragraphs,
    ImmutableArray<AgencyView> Agencies,
    ImmutableArray<Link> References,
    ImmutableArray<Creation> Creates,
    ImmutableArray<ReadingView> Readings,
    ImmutableArray<Link> OtherReadings,
    string Cite,
    ImmutableArray<ClauseView> Clauses)
{
    private const int TopLevel = 3;
    private const int DeepestLevel = 6;

    public static ImmutableArray<ClauseView> Of(PageContext context, PolicyDocument policy, IEnumerable<Clause> clauses, PageTerms terms, int level = TopLevel) =>
        [.. clauses.Select(clause => Of(context, policy, clause, terms, level))];

    private static ClauseView Of(PageContext context, PolicyDocument policy, Clause clause, PageTerms terms, int level) => new(
        clause.Id.Value,
        clause.Path,
        clause.Number?.Value,
        context.Text(clause.Title),
        level,
        terms.Paragraphs(clause),
        AgencyView.Of(context, clause.Agencies),
        [.. clause.References.Select(id => context.Lookup.Document(policy.Id.Value, id.Value)).OfType<ReferencedDocument>()
            .Select(document => new Link(context.Text(document.Title), $"#{Anchors.OfDocument(document.Id.Value)}"))],
        Creation.Of(context, policy, clause),
        [.. context.References.ReadingsOf(policy, clause).Where(reading => StandsAt(policy, clause, reading))
            .Select(reading => ReadingView.InPlace(context, policy, reading))],
        [.. context.References.ReadingsOf(policy, clause).Where(reading => !StandsAt(policy, clause, reading))
            .Select(reading => new Link(context.Text(reading.Found), $"#{Anchors.OfReading(reading.Id.Value)}"))],
        CitationText.Of(context, policy, clause),
        Of(context, policy, clause.Clauses, terms, Math.Min(level + 1, DeepestLevel)));

    /// <summary>A note stands at the first of its clauses on the page of its own policy.</summary>
    private static bool StandsAt(PolicyDocument policy, Clause clause, Reading reading) =>
        policy.Readings.Contains(reading) && FirstOf(policy, reading)?.ClauseId == clause.Id.Value;

    internal static Citation? FirstOf(PolicyDocument policy, Reading reading) =>
        reading.Clauses.FirstOrDefault(citation => citation.PolicyId == policy.Id.Value);
}

/// <summary>Something that rests on a clause.</summary>
/// <param name="Kind">In words: criterion, measure, target.</param>
/// <param name="Figure">What it gives or aims at, in short; null for a criterion, whose name says what it asks, and where there is no figure.</param>
internal sealed record Creation(string Kind, string Name, string? Figure, string? Href)
{
    public static ImmutableArray<Creation> Of(PageContext context, PolicyDocument policy, Clause clause) =>
    [
        .. context.References.MeasuresOf(policy, clause).Select(measure =>
            new Creation(context.Wording["creates.measure"], context.Text(measure.Name), FigureOf(context, measure), context.LinkTo(measure).Href)),
        .. context.References.CriteriaOf(policy, clause).Select(criterion =>
            new Creation(context.Wording.Of("creates", criterion.Force), context.Text(criterion.Name), null, context.HrefOf(criterion))),
        .. context.References.TargetsOf(policy, clause).Select(target => new Creation(
            context.Wording["creates.target"],
            context.Text(target.Metric),
            context.Text(target.ValueText),
            context.Href(PageKind.Targets, anchor: Anchors.Of(target.FullId)))),
    ];

    private static string? FigureOf(PageContext context, Measure measure) =>
        AmountView.Of(context, measure) is { IsFigure: true } amount ? amount.Main : null;
}
