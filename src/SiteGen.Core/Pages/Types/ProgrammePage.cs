using System.Collections.Immutable;
using SiteGen.Core.Model;
using SiteGen.Core.Pages.Parts;
using SiteGen.Core.Pages.Pictures;
using SiteGen.Core.Site;

namespace SiteGen.Core.Pages.Types;

/// <param name="Applies">Whom the programme concerns; null for all.</param>
/// <param name="Picture">The ladder with this programme marked; null where it is no step.</param>
/// <param name="Conditions">What must be met; a verdict exists only where there are some.</param>
/// <param name="Checks">The self-check of this programme alone, in each region that it stands in.</param>
/// <param name="Benchmarks">What sources encourage, never an official condition.</param>
internal sealed record ProgrammePage(
    PageFrame Frame,
    string Summary,
    RuleView? Applies,
    int? Step,
    LadderPicture? Picture,
    ImmutableArray<CriterionView> Conditions,
    ImmutableArray<CriterionView> Benchmarks,
    ProgrammeTicks? Ticks,
    ImmutableArray<Link> Checks,
    ImmutableArray<MeasureRow> Measures,
    ImmutableArray<TargetChart> Charts,
    ImmutableArray<TargetRow> Targets,
    ImmutableArray<ReadingView> Readings) : PageView(Frame)
{
    public static PageType Type { get; } = new(PageKind.Programme, "programme", Build);

    private static ProgrammePage Build(PageContext context, PlannedPage page)
    {
        var programme = context.Lookup.Programmes[page.Key];
        var head = new PageHead(context.Text(programme.Name), context.Text(programme.Summary), [context.LinkTo(PageKind.Programmes)]);
        var knowledge = context.Knowledge;
        var criteria = knowledge.Criteria.Where(criterion => criterion.Programme?.Value == page.Key).ToList();
        var rows = criteria.ToLookup(criterion => criterion.Force, criterion => CriterionView.Of(context, criterion));
        return new(
            PageFrame.Of(context, page, head),
            context.Text(programme.Summary),
            RuleView.Of(context, programme.Applies, ""),
            programme.Step,
            programme.Step is null ? null : LadderPicture.Of(context, programme),
            [.. rows[Force.Condition]],
            [.. rows[Force.Benchmark]],
            ProgrammeTicks.Of(context, criteria),
            [.. context.Sources.Regions.Where(content => content.Programmes.Contains(programme))
                .Select(content => new Link(context.Text(content.Region.Name), context.Href(PageKind.SelfCheckRegion, content.Region.Id.Value, Anchors.OfTarget(page.Key))))],
            [.. knowledge.Measures.Where(measure => measure.Programmes.Any(id => id.Value == page.Key)).Select(measure => MeasureRow.Of(context, measure))],
            TargetChart.Around(context, programme),
            [.. knowledge.Targets.Where(target => target.Programme?.Value == page.Key).Select(target => TargetRow.Of(context, target))],
            ReadingView.Elsewhere(context, criteria.SelectMany(criterion => criterion.Cites)));
    }
}

/// <summary>The criteria as lists to tick off.</summary>
internal sealed record ProgrammeTicks(ImmutableArray<TickItem> Conditions, ImmutableArray<TickItem> Benchmarks)
{
    /// <summary>Null where there are no criteria.</summary>
    public static ProgrammeTicks? Of(PageContext context, IReadOnlyCollection<Criterion> criteria)
    {
        var ticks = new TickListWriter(context);
        var items = criteria.OrderBy(criterion => criterion.Force).Select(criterion => (criterion.Force, Item: ticks.Write(criterion)))
            .ToLookup(pair => pair.Force, pair => pair.Item);
        return criteria.Count == 0 ? null : new([.. items[Force.Condition]], [.. items[Force.Benchmark]]);
    }
}
