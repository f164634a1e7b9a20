using System.Collections.Immutable;
using SiteGen.Core.Model;
using SiteGen.Core.Pages.Parts;
using SiteGen.Core.Site;

namespace SiteGen.Core.Pages.Types;

/// <param name="Check">The self-check of this measure alone.</param>
/// <param name="Who">Null where the source does not say; likewise <paramref name="How"/> and what follows it.</param>
/// <param name="Silent">What else an applicant needs and the source does not say.</param>
/// <param name="Ask">Whom to ask where the source is silent: the agencies, else the issuer; empty where neither is known.</param>
/// <param name="Require">The rule that decides, to be ticked off; null where nothing is to be decided.</param>
/// <param name="Confirm">What the rules do not decide but the source implies.</param>
/// <param name="Terms">Those that the page explains.</param>
internal sealed record MeasurePage(
    PageFrame Frame,
    string Kind,
    string Summary,
    Link Policy,
    string Region,
    StatusView Status,
    string Check,
    string? Window,
    string? Who,
    AmountView Amount,
    string? Deadline,
    ImmutableArray<Link> Agencies,
    string? How,
    ImmutableArray<Fact> MoreFacts,
    ImmutableArray<string> Silent,
    ImmutableArray<Link> Ask,
    ImmutableArray<Link> Programmes,
    TickList? Applies,
    TickList? Require,
    ImmutableArray<TickItem> Confirm,
    string? Note,
    string? FigureNote,
    ImmutableArray<QuotedClause> Clauses,
    ImmutableArray<ReadingView> Readings,
    string Cite,
    ImmutableArray<ExplainedTerm> Terms) : PageView(Frame)
{
    public static PageType Type { get; } = new(PageKind.Measure, "measure", Build);

    private static MeasurePage Build(PageContext context, PlannedPage page)
    {
        var measure = context.Lookup.Measures[page.Key];
        var policy = context.Lookup.Policies[measure.PolicyId];
        var head = new PageHead(context.Text(measure.Name), context.Text(measure.Summary), [context.LinkTo(PageKind.Measures)]);
        var application = measure.Application.Or(policy.Application);
        var more = Fact.Of(context, application);
        var ticks = new TickListWriter(context);
        var places = measure.Cites.Select(context.References.Clause).OfType<ClausePlace>().Distinct().ToList();
        var terms = new PageTerms(context, places.Select(place => place.Clause));
        return new(
            PageFrame.Of(context, page, head),
            context.Wording.Of("kind", measure.Kind),
            context.Text(measure.Summary),
            context.LinkTo(policy),
            PolicyCard.RegionName(context, policy),
            StatusView.Of(context, measure),
            context.Href(PageKind.SelfCheckRegion, policy.Region.Value, Anchors.OfTarget(measure.FullId)),
            MetadataRow.PeriodText(context, measure.Window),
            context.Text(measure.Audience),
            AmountView.Of(context, measure),
            context.Text(application.Deadline),
            context.LinksToAgencies(measure.Agencies),
            context.Text(application.How),
            [.. more.Where(fact => fact.Value is not null)],
            [.. more.Where(fact => fact.Value is null).Select(fact => fact.Label)],
            context.WhomToAsk(measure, policy),
            context.LinksToProgrammes(measure.Programmes),
            ticks.Write(measure.Applies ?? policy.Applies, measure.PolicyId),
            ticks.Write(measure.Require, measure.PolicyId),
            [.. measure.Confirm.Select(ticks.Write)],
            context.Text(measure.Note),
            context.Text(measure.FigureNote),
            [.. places.Select(place => QuotedClause.Of(context, place, terms))],
            ReadingView.Elsewhere(context, measure.Cites.Concat(measure.Confirm.SelectMany(confirmation => confirmation.Cites))),
            CitationText.Of(context, measure),
            terms.Explained);
    }
}

/// <param name="Value">Null where the source does not say.</param>
internal sealed record Fact(string Label, string? Value)
{
    public static ImmutableArray<Fact> Of(PageContext context, Application application) =>
    [
        new(context.Wording["measure.where"], context.Text(application.Where)),
        new(context.Wording["measure.materials"], context.Text(application.Materials)),
        new(context.Wording["measure.contact"], context.Text(application.Contact)),
    ];
}

/// <summary>A clause shown in full where something rests on it.</summary>
internal sealed record QuotedClause(CitationView Citation, ImmutableArray<ImmutableArray<TextRun>> Paragraphs)
{
    public static QuotedClause Of(PageContext context, ClausePlace place, PageTerms terms) =>
        new(CitationView.Of(context, place), terms.Paragraphs(place.Clause));
}
