using System.Collections.Immutable;
using SiteGen.Core.Model;
using SiteGen.Core.Pages.Parts;
using SiteGen.Core.Site;

namespace SiteGen.Core.Pages.Types;

/// <param name="HeadReadings">Notes on the document as a whole.</param>
/// <param name="Gives">Its measures by kind.</param>
/// <param name="Asks">What it requires or encourages, by programme.</param>
/// <param name="MeasureAsks">What single measures require.</param>
/// <param name="Aims">Its targets.</param>
/// <param name="Terms">Those that the page explains.</param>
internal sealed record PolicyPage(
    PageFrame Frame,
    bool TitleSupplied,
    string Region,
    string Summary,
    StatusView Status,
    ImmutableArray<MetadataRow> Metadata,
    ImmutableArray<ReadingView> HeadReadings,
    ImmutableArray<ContentsEntry> Contents,
    ImmutableArray<ClauseView> Clauses,
    ImmutableArray<DocumentGroup> Documents,
    ImmutableArray<GivenMeasures> Gives,
    ImmutableArray<AskedCriteria> Asks,
    ImmutableArray<AskedOfMeasure> MeasureAsks,
    ImmutableArray<TargetRow> Aims,
    ImmutableArray<ExplainedTerm> Terms) : PageView(Frame)
{
    public bool AsksAnything => Asks.Length + MeasureAsks.Length > 0;

    public static PageType Type { get; } = new(PageKind.Policy, "policy", Build);

    private static PolicyPage Build(PageContext context, PlannedPage page)
    {
        var policy = context.Lookup.Policies[page.Key];
        var head = new PageHead(context.Text(policy.Title), context.Text(policy.Summary), [context.LinkTo(PageKind.Policies)]);
        var clauses = policy.Front.Concat(policy.Clauses).ToImmutableArray();
        var terms = new PageTerms(context, policy.AllClauses());
        return new(
            PageFrame.Of(context, page, head),
            policy.TitleSupplied,
            PolicyCard.RegionName(context, policy),
            context.Text(policy.Summary),
            StatusView.Of(context, policy),
            MetadataRow.Of(context, policy),
            [.. policy.Readings.Where(reading => ClauseView.FirstOf(policy, reading) is null)
                .Select(reading => ReadingView.InPlace(context, policy, reading))],
            ContentsEntry.Of(context, clauses),
            ClauseView.Of(context, policy, clauses, terms),
            DocumentGroup.Of(context, policy),
            GivenMeasures.Of(context, policy),
            AskedCriteria.Of(context, policy),
            AskedOfMeasure.Of(context, policy),
            [.. context.Knowledge.Targets.Where(target => target.PolicyId == policy.Id.Value).Select(target => TargetRow.Of(context, target))],
            terms.Explained);
    }
}

/// <summary>A line of the table of contents, and those below it.</summary>
internal sealed record ContentsEntry(string Label, string Href, ImmutableArray<ContentsEntry> Entries)
{
    private const int Depth = 2;

    public static ImmutableArray<ContentsEntry> Of(PageContext context, IEnumerable<Clause> clauses, int depth = Depth) =>
        [.. clauses.Where(clause => depth == Depth || clause.Title is not null).Select(clause => new ContentsEntry(
            CitationView.LabelOf(context, clause, clause.Title),
            $"#{clause.Id.Value}",
            depth > 1 ? Of(context, clause.Clauses, depth - 1) : []))];
}

/// <summary>Referenced documents that stand in one relation to the policy.</summary>
internal sealed record DocumentGroup(string Relation, ImmutableArray<DocumentView> Documents)
{
    public static ImmutableArray<DocumentGroup> Of(PageContext context, PolicyDocument policy) =>
        [.. policy.Documents.GroupBy(document => document.Relation).OrderBy(group => group.Key).Select(group => new DocumentGroup(
            context.Wording.Of("relation", group.Key),
            [.. group.Select(document => DocumentView.Of(context, policy, document))]))];
}

/// <param name="Clauses">Those that refer to it.</param>
internal sealed record DocumentView(string Id, string Title, string? Href, string? Number, string? Date, ImmutableArray<Link> Clauses)
{
    public static DocumentView Of(PageContext context, PolicyDocument policy, ReferencedDocument document) => new(
        Anchors.OfDocument(document.Id.Value),
        context.Text(document.Title),
        document.Policy is { } known ? context.Href(PageKind.Policy, known.Value) : null,
        document.Number?.Value,
        context.Wording.Date(document.Date),
        [.. policy.AllClauses().Where(clause => clause.References.Any(id => id.Value == document.Id.Value))
            .Select(clause => new Link(clause.Path, $"#{clause.Id.Value}"))]);
}
