using System.Collections.Immutable;
using Markdig;
using SiteGen.Core.Model;
using SiteGen.Core.Site;
using SiteGen.Core.Sources;

namespace SiteGen.Core.Search.Documents;

/// <summary>Everything that can be found, in one language, in the order of the content.</summary>
internal sealed class SearchDocuments
{
    private readonly KnowledgeBase knowledge;
    private readonly SitePlan plan;
    private readonly Language language;
    private readonly Lookup lookup;
    private readonly TermFinder terms;
    private readonly DateOnly day;

    /// <summary>By region itself and those around it.</summary>
    private readonly Dictionary<string, ImmutableArray<string>> regions = [];

    private SearchDocuments(KnowledgeBase knowledge, SitePlan plan, Language language, DateOnly day)
    {
        this.knowledge = knowledge;
        this.plan = plan;
        this.language = language;
        this.day = day;
        lookup = new(knowledge);
        terms = new(knowledge.Terms, language);
        foreach (var region in knowledge.AllRegions())
            regions[region.Id.Value] = [region.Id.Value, .. region.ParentId is { } parent ? regions[parent] : []];
    }

    /// <param name="day">The legal day, of which statuses are told.</param>
    public static ImmutableArray<SearchDocument> Of(KnowledgeBase knowledge, SitePlan plan, Language language, DateOnly day) =>
        [.. new SearchDocuments(knowledge, plan, language, day).All()];

    private IEnumerable<SearchDocument> All() =>
    [
        .. knowledge.Policies.SelectMany(policy => Clauses(policy).Prepend(Policy(policy))),
        .. knowledge.Programmes.Select(Programme),
        .. knowledge.Criteria.SelectMany(Criterion),
        .. knowledge.Measures.Select(Measure),
        .. knowledge.Targets.Select(Target),
        .. knowledge.Agencies.Select(Agency),
        .. knowledge.Terms.Select(Term),
        .. knowledge.Pages.SelectMany(Page),
    ];

    private SearchDocument Policy(PolicyDocument policy) => Document(
        SearchKind.Policy,
        Address(PageKind.Policy, policy.Id.Value),
        In(policy.Title),
        [policy.DocumentNumber?.Value, policy.IndexNumber?.Value, AgencyName(policy.Issuer?.Value), .. policy.Subjects.Select(In)],
        [In(policy.Summary)],
        "",
        Traits(policy, policy.Issuer is { } issuer ? [issuer] : []));

    /// <summary>A part that says nothing itself is no document: its title stands before those of its parts.</summary>
    private IEnumerable<SearchDocument> Clauses(PolicyDocument policy) =>
        policy.Front.Concat(policy.Clauses).SelectMany(clause => Clauses(policy, clause, []));

    private IEnumerable<SearchDocument> Clauses(PolicyDocument policy, Clause clause, ImmutableArray<string> above)
    {
        var headings = clause.Title is { } title ? above.Add(In(title)) : above;
        if (clause.Text is { } text)
            yield return Document(
                SearchKind.Clause,
                Address(PageKind.Policy, policy.Id.Value, clause.Id.Value),
                headings.LastOrDefault() ?? In(policy.Title),
                [In(policy.Title), .. headings, .. clause.Agencies.Select(role => AgencyName(role.Agency.Value))],
                [In(text)],
                In(policy.Title),
                Traits(policy, clause.Agencies.Select(role => role.Agency)));
        foreach (var part in clause.Clauses.SelectMany(part => Clauses(policy, part, headings)))
            yield return part;
    }

    private SearchDocument Programme(Programme programme) => Document(
        SearchKind.Programme,
        Address(PageKind.Programme, programme.Id.Value),
        In(programme.Name),
        [Or(programme.ShortForm)],
        [In(programme.Summary)],
        "",
        SearchTraits.None with { Programmes = [programme.Id.Value] });

    /// <summary>One outside the programmes has no place of its own: it is shown where a measure needs it.</summary>
    private IEnumerable<SearchDocument> Criterion(Criterion criterion)
    {
        if (criterion.Programme is { } programme)
            yield return Document(
                SearchKind.Criterion,
                Address(PageKind.Programme, programme.Value, Anchors.Of(criterion.FullId)),
                In(criterion.Name),
                [ProgrammeName(programme.Value)],
                [Or(criterion.Note)],
                ProgrammeName(programme.Value) ?? "",
                SearchTraits.None with { Programmes = [programme.Value] });
    }

    private SearchDocument Measure(Measure measure)
    {
        var policy = lookup.Policies[measure.PolicyId];
        var application = measure.Application.Or(policy.Application);
        return Document(
            SearchKind.Measure,
            Address(PageKind.Measure, measure.FullId),
            In(measure.Name),
            [.. measure.Programmes.Select(programme => ProgrammeName(programme.Value)), .. measure.Agencies.Select(agency => AgencyName(agency.Value))],
            [
                In(measure.Summary), Or(measure.Audience), Or(application.How), Or(application.Where), Or(application.Materials), Or(application.Deadline), Or(application.Contact),
                .. measure.Confirm.Select(confirmation => In(confirmation.Text)), Or(measure.Note),
            ],
            In(policy.Title),
            Traits(policy, measure.Agencies) with { Programmes = [.. measure.Programmes.Select(programme => programme.Value)], Status = measure.StatusOn(policy, day) });
    }

    private SearchDocument Target(Target target)
    {
        var policy = lookup.Policies[target.PolicyId];
        return Document(
            SearchKind.Target,
            Address(PageKind.Targets, "", Anchors.Of(target.FullId)),
            In(target.Metric),
            [ProgrammeName(target.Programme?.Value)],
            [In(target.ValueText)],
            In(policy.Title),
            Traits(policy, target.Agencies) with { Programmes = target.Programme is { } programme ? [programme.Value] : [] });
    }

    private SearchDocument Agency(Agency agency) => Document(
        SearchKind.Agency,
        Address(PageKind.Agencies, "", Anchors.Of(agency.FullId)),
        In(agency.Name),
        [Or(agency.ShortForm)],
        [Or(agency.Note)],
        In(lookup.Regions[agency.RegionId].Name),
        SearchTraits.None with { Regions = regions[agency.RegionId], Agencies = [agency.FullId] });

    private SearchDocument Term(Term term) => Document(
        SearchKind.Term,
        Address(PageKind.Glossary, "", term.Id.Value),
        In(term.Name),
        [term.Pinyin.Value],
        [In(term.Definition)],
        "",
        SearchTraits.None);

    private IEnumerable<SearchDocument> Page(ContentPage page)
    {
        if (page.Texts.TryGetValue(language, out var text))
            yield return new(Address(PageKind.Text, page.Name), SearchKind.Page, text.Title.Value, [], Plain(text.File.Text[text.BodyStart..]), "", SearchTraits.None);
    }

    private static string Plain(string markdown)
    {
        try
        {
            return Markdown.ToPlainText(markdown).Trim();
        }
        catch (ArgumentException)
        {
            // Too deeply nested, which is told where the page is rendered.
            return "";
        }
    }

    /// <summary>What the glossary also calls the things that a title names is among its keywords.</summary>
    private SearchDocument Document(SearchKind kind, string address, string title, IEnumerable<string?> keywords, IEnumerable<string?> text, string above, SearchTraits traits)
    {
        var synonyms = terms.Find(title).SelectMany(found => found.Term.Forms(language)).Select(form => form.Value);
        return new(address, kind, title, [.. keywords.OfType<string>().Concat(synonyms).Where(keyword => keyword != title).Distinct()], string.Join('\n', text.OfType<string>()), above, traits);
    }

    private SearchTraits Traits(PolicyDocument policy, IEnumerable<Located<string>> agencies) => new(
        regions[policy.Region.Value],
        [.. agencies.Select(agency => agency.Value).Distinct()],
        [],
        policy.StatusOn(day),
        policy.Dates.Written ?? policy.Dates.Published ?? policy.InForce.From);

    private string Address(PageKind kind, string key, string? anchor = null) => plan.Page(kind, key).Path + (anchor is null ? "" : $"#{anchor}");

    private string In(LocalizedText text) => text.In(language);

    private string? Or(LocalizedText? text) => text?.In(language);

    private string? AgencyName(string? id) => id is not null && lookup.Agencies.TryGetValue(id, out var agency) ? In(agency.Name) : null;

    private string? ProgrammeName(string? id) => id is not null && lookup.Programmes.TryGetValue(id, out var programme) ? In(programme.Name) : null;
}
