using System.Collections.Immutable;
using SiteGen.Core.Model;
using SiteGen.Core.Pages.Parts;
using SiteGen.Core.Pages.Types;
using SiteGen.Core.Site;

namespace SiteGen.Core.Pages.SelfCheck;

/// <summary>A measure among the results: what is the same whatever the answers are.</summary>
/// <param name="Ask">Whom to ask: the agencies, else the issuer; empty where neither is known.</param>
/// <param name="Confirm">What the rules do not decide but the source implies.</param>
/// <param name="Cites">Keys of its clauses and of those of the criteria that it stands on.</param>
internal sealed record ResultCard(
    string Id,
    string Name,
    string Href,
    string Kind,
    string PolicyId,
    string From,
    ImmutableArray<Link> Ask,
    ImmutableArray<Fact> Facts,
    ImmutableArray<ConfirmView> Confirm,
    string? Note,
    string Cites)
{
    public static ImmutableArray<ResultCard> Of(PageContext context, RegionContent content) => [.. content.Measures.Select(measure => Of(context, measure))];

    private static ResultCard Of(PageContext context, Measure measure)
    {
        var policy = context.Lookup.Policies[measure.PolicyId];
        return new(
            measure.FullId,
            context.Text(measure.Name),
            context.LinkTo(measure).Href,
            context.Wording.Of("kind", measure.Kind),
            measure.PolicyId,
            string.Join(context.Wording["punctuation.list"], context.LinksToAgencies(measure.Agencies).Select(agency => agency.Text)),
            context.WhomToAsk(measure, policy),
            FactsOf(context, measure.Application.Or(policy.Application)),
            [.. measure.Confirm.Select(confirmation => new ConfirmView(context.Text(confirmation.Text), CitationView.Of(context, confirmation.Cites)))],
            context.Text(measure.Note),
            ClauseTexts.Keys(measure.Cites.Concat(CriteriaOf(context, measure).SelectMany(criterion => criterion.Cites))));
    }

    /// <summary>What the source states of how to apply.</summary>
    private static ImmutableArray<Fact> FactsOf(PageContext context, Application application) =>
    [
        .. new[] { new Fact(context.Wording["measure.by-when"], context.Text(application.Deadline)), new Fact(context.Wording["measure.how"], context.Text(application.How)) }
            .Concat(Fact.Of(context, application)).Where(fact => fact.Value is not null),
    ];

    /// <summary>The criteria that the measure's rules name, and those that these name.</summary>
    private static List<Criterion> CriteriaOf(PageContext context, Measure measure)
    {
        var found = new List<Criterion>();
        Add(RuleNames.Of(measure), measure.PolicyId);
        return found;

        void Add(IEnumerable<string> names, string policyId)
        {
            foreach (var name in names)
                if (context.Lookup.Criterion(name, policyId) is { } criterion && !found.Contains(criterion))
                {
                    found.Add(criterion);
                    Add(RuleNames.Of(criterion), criterion.PolicyId);
                }
        }
    }
}

/// <summary>A condition to confirm with the agency.</summary>
internal sealed record ConfirmView(string Text, ImmutableArray<CitationView> Cites);

/// <summary>A programme among the results.</summary>
internal sealed record ResultProgramme(string Id, string Name, string Href, ImmutableArray<ResultCriterion> Criteria)
{
    /// <summary>Those of which anything can be told: a recognition, or criteria.</summary>
    public static ImmutableArray<ResultProgramme> Of(PageContext context, RegionContent content) =>
    [
        .. from programme in content.Programmes
           let criteria = content.Criteria.Where(criterion => criterion.Programme?.Value == programme.Id.Value).OrderBy(criterion => criterion.Force)
               .Select(criterion => ResultCriterion.Of(context, criterion)).ToImmutableArray()
           where programme.RecognisedBy is not null || criteria.Length > 0
           select new ResultProgramme(programme.Id.Value, context.Text(programme.Name), context.Href(PageKind.Programme, programme.Id.Value), criteria),
    ];
}

internal sealed record ResultCriterion(string Id, string Name, bool IsBenchmark, string Cites)
{
    public static ResultCriterion Of(PageContext context, Criterion criterion) =>
        new(criterion.FullId, context.Text(criterion.Name), criterion.Force == Force.Benchmark, ClauseTexts.Keys(criterion.Cites));
}
