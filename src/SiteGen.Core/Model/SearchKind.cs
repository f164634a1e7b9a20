namespace SiteGen.Core.Model;

/// <summary>What can be found.</summary>
public enum SearchKind { Policy, Clause, Programme, Criterion, Measure, Target, Agency, Term, Page }

public static class SearchKinds
{
    /// <summary>The kinds of which the content has anything that stands on a page.</summary>
    public static IEnumerable<SearchKind> Of(KnowledgeBase knowledge) => Enum.GetValues<SearchKind>().Where(kind => kind switch
    {
        SearchKind.Policy => !knowledge.Policies.IsEmpty,
        SearchKind.Clause => knowledge.Policies.Any(policy => policy.AllClauses().Any(clause => clause.Text is not null)),
        SearchKind.Programme => !knowledge.Programmes.IsEmpty,
        SearchKind.Criterion => knowledge.Criteria.Any(criterion => criterion.Programme is not null),
        SearchKind.Measure => !knowledge.Measures.IsEmpty,
        SearchKind.Target => !knowledge.Targets.IsEmpty,
        SearchKind.Agency => !knowledge.Agencies.IsEmpty,
        SearchKind.Term => !knowledge.Terms.IsEmpty,
        _ => !knowledge.Pages.IsEmpty,
    });
}
