using System.ComponentModel;
using System.Text.Json.Serialization;

namespace SiteGen.Core.Outputs.OpenData;

/// <summary>The shape of <c>data/knowledge-base.json</c>: the file and its schema are both made from these records.</summary>
[Description("Every policy of the site with its clauses, criteria, measures and targets. null means that the source says nothing. "
    + "Ids are permanent: those of clauses are policy#clause, of whatever else belongs to a policy policy/local-id, of agencies region/agency-id. "
    + "Money is in yuan, as decimal strings.")]
internal sealed record KnowledgeBaseData(
    [property: JsonPropertyName("$schema")] string Schema,
    SiteData Site,
    [property: Description("The day that every status is told of."), Day] string Day,
    [property: Description("Names what the site was made from; the same input gives the same id.")] string Release,
    [property: Description("The region tree, each region after the one it lies in.")] IReadOnlyList<RegionData> Regions,
    IReadOnlyList<AgencyData> Agencies,
    IReadOnlyList<ProgrammeData> Programmes,
    IReadOnlyList<TermData> Terms,
    IReadOnlyList<EvidenceData> Evidence,
    IReadOnlyList<InputData> Inputs,
    [property: Description("What must hold between the answers of one enterprise.")] IReadOnlyList<RuleData> Constraints,
    IReadOnlyList<PolicyData> Policies,
    IReadOnlyList<DocumentData> Documents,
    [property: Description("In the order of each policy's text; a clause stands before its sub-clauses.")] IReadOnlyList<ClauseData> Clauses,
    IReadOnlyList<CriterionData> Criteria,
    IReadOnlyList<MeasureData> Measures,
    [property: Description("What sources say on having several measures at once; on what no statement names, they say nothing.")] IReadOnlyList<CombiningData> Combining,
    IReadOnlyList<TargetData> Targets,
    IReadOnlyList<ReadingData> Readings)
{
    public static KnowledgeBaseData Of(PublishedSite site)
    {
        var (knowledge, scope) = (site.Knowledge, new DataScope(site));
        return new(
            OpenDataSchema.AddressIn(site),
            SiteData.Of(knowledge.Site, site.Plan.BaseAddress),
            Days.Of(site.Day),
            site.Release,
            [.. knowledge.AllRegions().Select(RegionData.Of)],
            [.. knowledge.Agencies.Select(agency => AgencyData.Of(agency, scope))],
            [.. knowledge.Programmes.Select(programme => ProgrammeData.Of(programme, scope))],
            [.. knowledge.Terms.Select(term => TermData.Of(term, scope))],
            [.. knowledge.Evidence.Select(EvidenceData.Of)],
            [.. knowledge.Inputs.Select(InputData.Of)],
            [.. knowledge.Constraints.Select(constraint => RuleData.Of(constraint.Written.Value, constraint.Rule))],
            [.. knowledge.Policies.Select(policy => PolicyData.Of(policy, scope))],
            [.. knowledge.Policies.SelectMany(policy => policy.Documents.Select(document => DocumentData.Of(policy, document, scope)))],
            [.. knowledge.Policies.SelectMany(policy => ClauseData.Of(policy, scope))],
            [.. knowledge.Criteria.Select(CriterionData.Of)],
            [.. knowledge.Measures.Select(measure => MeasureData.Of(measure, scope))],
            [.. knowledge.Combinings.Select(CombiningData.Of)],
            [.. knowledge.Targets.Select(target => TargetData.Of(target, scope))],
            [.. knowledge.Policies.SelectMany(policy => policy.Readings.Select(reading => ReadingData.Of(policy, reading, scope)))]);
    }
}
