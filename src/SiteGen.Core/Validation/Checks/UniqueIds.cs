using SiteGen.Core.Diagnostics;
using SiteGen.Core.Sources;

namespace SiteGen.Core.Validation.Checks;

/// <summary>Every id is unique where it must be.</summary>
internal static class UniqueIds
{
    private static readonly Phrase First = new("first used here", "首次使用于此");

    public static void Check(CheckContext context)
    {
        var knowledge = context.Knowledge;
        Among(context, knowledge.AllRegions().Select(region => region.Id));
        Among(context, knowledge.Programmes.Select(programme => programme.Id));
        Among(context, knowledge.Terms.Select(term => term.Id));
        Among(context, knowledge.Evidence.Select(evidence => evidence.Id));
        Among(context, knowledge.Inputs.Select(input => input.Id));
        Among(context, knowledge.Scenarios.Select(scenario => scenario.Id));
        foreach (var input in knowledge.Inputs)
            Among(context, input.Choices.Select(choice => choice.Id));
        foreach (var region in knowledge.Agencies.GroupBy(agency => agency.RegionId))
            Among(context, region.Select(agency => agency.Id));
        foreach (var policy in knowledge.Policies)
        {
            Among(context, policy.AllClauses().Select(clause => clause.Id));
            Among(context, policy.Documents.Select(document => document.Id));
            Among(context, knowledge.Criteria.Where(item => item.PolicyId == policy.Id.Value).Select(item => item.Id)
                .Concat(knowledge.Measures.Where(item => item.PolicyId == policy.Id.Value).Select(item => item.Id))
                .Concat(knowledge.Combinings.Where(item => item.PolicyId == policy.Id.Value).Select(item => item.Id))
                .Concat(knowledge.Targets.Where(item => item.PolicyId == policy.Id.Value).Select(item => item.Id))
                .Concat(policy.Readings.Select(reading => reading.Id)));
        }
    }

    private static void Among(CheckContext context, IEnumerable<Located<string>> ids)
    {
        var seen = new Dictionary<string, SourceSpan>(StringComparer.Ordinal);
        foreach (var id in ids)
            if (id.Value.Length > 0 && !seen.TryAdd(id.Value, id.Span))
                context.Diagnostics.ReportRelated(Codes.DuplicateId, id.Span, new(seen[id.Value], First), id.Value);
    }
}
