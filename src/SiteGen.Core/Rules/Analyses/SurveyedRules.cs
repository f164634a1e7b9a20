using System.Collections.Immutable;
using SiteGen.Core.Expressions;
using SiteGen.Core.Model;

namespace SiteGen.Core.Rules.Analyses;

/// <summary>Every rule of a knowledge base, with what decides whether it is asked.</summary>
internal static class SurveyedRules
{
    public static IEnumerable<SurveyedRule> Of(KnowledgeBase knowledge, Lookup lookup) =>
    [
        .. knowledge.Constraints.SelectMany(constraint => One(SubjectKind.Constraint, constraint.Written.Value, null, constraint.Rule)),
        .. knowledge.Policies.SelectMany(policy => One(SubjectKind.Applies, policy.Id.Value, policy.Id.Value, policy.Applies?.Expression)),
        .. knowledge.Programmes.SelectMany(programme => One(SubjectKind.Applies, programme.Id.Value, null, programme.Applies?.Expression)),
        .. knowledge.Criteria.SelectMany(criterion => Of(criterion, lookup)),
        .. knowledge.Measures.SelectMany(measure => Of(measure, lookup)),
    ];

    private static IEnumerable<SurveyedRule> Of(Criterion criterion, Lookup lookup)
    {
        var (id, policy) = (criterion.FullId, criterion.PolicyId);
        return
        [
            .. One(SubjectKind.Applies, id, policy, criterion.Applies?.Expression),
            .. One(SubjectKind.Criterion, id, policy, criterion.Require?.Expression, lookup.ScopeOf(criterion)),
        ];
    }

    private static IEnumerable<SurveyedRule> Of(Measure measure, Lookup lookup)
    {
        var (id, policy) = (measure.FullId, measure.PolicyId);
        var whole = lookup.Policies.GetValueOrDefault(policy)?.Applies;
        return
        [
            .. One(SubjectKind.Applies, id, policy, measure.Applies?.Expression, whole is null ? [] : [whole]),
            .. One(SubjectKind.Measure, id, policy, measure.Require?.Expression, lookup.ScopeOf(measure)),
            .. measure.Amount.Shares.SelectMany(share => One(SubjectKind.Due, id, policy, share.Due?.Expression)),
        ];
    }

    private static IEnumerable<SurveyedRule> One(SubjectKind kind, string id, string? policyId, Expression? rule, params ImmutableArray<Rule> context) =>
        rule is null ? [] : [new(kind, id, policyId, rule, [.. context.Select(other => other.Expression).OfType<Expression>()])];
}
