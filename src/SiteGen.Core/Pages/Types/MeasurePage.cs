using System.Collections.Immutable;
using SiteGen.Core.Model;
using SiteGen.Core.Pages.Parts;
using SiteGen.Core.Site;

namespace SiteGen.Core.Pages.Types;

/// <param name="Who">Null where the source does not say; likewise <paramref name="How"/> and what follows it.</param>
/// <param name="Silent">What else an applicant needs and the source does not say.</param>
/// <param name="Ask">Whom to ask where the source is silent: the agencies, else the issuer, else nobody known.</param>
/// <param name="Require">The rule that decides, in words; null where nothing is to be decided.</param>
internal sealed record MeasurePage(
    PageFrame Frame,
    string Kind,
    string Summary,
    Link Policy,
    string Region,
    StatusView Status,
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
    RuleView? Applies,
    RuleView? Require,
    ImmutableArray<ConfirmationView> Confirm,
    string? Note,
    ImmutableArray<QuotedClause> Clauses,
    ImmutableArray<ReadingView> Readings) : PageView(Frame)
{
    public static PageType Type { get; } = new(PageKind.Measure, "measure", Build);

    private static MeasurePage Build(PageContext context, PlannedPage page)
    {
        var measure = context.Lookup.Measures[page.Key];
        var policy = context.Lookup.Policies[measure.PolicyId];
        var head = new PageHead(context.Text(measure.Name), context.Text(measure.Summary), [context.LinkTo(PageKind.Measures)]);
        var application = measure.Application.Or(policy.Application);
        var more = Fact.Of(context, application);
        return new(
            PageFrame.Of(context, page, head),
            context.Wording.Of("kind", measure.Kind),
            context.Text(measure.Summary),
            context.LinkTo(policy),
            PolicyCard.RegionName(context, policy),
            StatusView.Of(context, measure),
            MetadataRow.PeriodText(context, measure.Window),
            context.Text(measure.Audience),
            AmountView.Of(context, measure),
            context.Text(application.Deadline),
            context.LinksToAgencies(measure.Agencies),
            context.Text(application.How),
            [.. more.Where(fact => fact.Value is not null)],
            [.. more.Where(fact => fact.Value is null).Select(fact => fact.Label)],
            context.LinksToAgencies(measure.Agencies is [] ? policy.Issuer is { } issuer ? [issuer] : [] : measure.Agencies),
            context.LinksToProgrammes(measure.Programmes),
            RuleView.Of(context, measure.Applies ?? policy.Applies, measure.PolicyId),
            RuleView.Of(context, measure.Require, measure.PolicyId),
            [.. measure.Confirm.Select(confirmation => ConfirmationView.Of(context, confirmation))],
            context.Text(measure.Note),
            QuotedClause.Of(context, measure.Cites),
            ReadingView.Elsewhere(context, measure.Cites.Concat(measure.Confirm.SelectMany(confirmation => confirmation.Cites))));
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

/// <summary>What the rules do not decide but the source implies.</summary>
internal sealed record ConfirmationView(string Text, ImmutableArray<CitationView> Cites)
{
    public static ConfirmationView Of(PageContext context, Confirmation confirmation) =>
        new(context.Text(confirmation.Text), CitationView.Of(context, confirmation.Cites));
}

/// <summary>A clause shown in full where something rests on it.</summary>
internal sealed record QuotedClause(CitationView Citation, string? Number, ImmutableArray<string> Paragraphs)
{
    public static ImmutableArray<QuotedClause> Of(PageContext context, IEnumerable<Citation> cites) =>
        [.. cites.Select(context.References.Clause).OfType<ClausePlace>().Distinct().Select(place =>
            new QuotedClause(CitationView.Of(context, place), place.Clause.Number?.Value, context.Paragraphs(place.Clause.Text)))];
}
