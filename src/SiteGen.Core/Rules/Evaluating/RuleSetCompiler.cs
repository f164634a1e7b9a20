using System.Collections.Immutable;
using SiteGen.Core.Diagnostics;
using SiteGen.Core.Expressions;
using SiteGen.Core.Model;
using SiteGen.Core.Rules.Results;
using SiteGen.Core.Rules.Values;

namespace SiteGen.Core.Rules.Evaluating;

/// <summary>All rules of a knowledge base that has passed the type checker, into functions.</summary>
internal sealed class RuleSetCompiler
{
    private static readonly Explanation Judged = new("judged", Verdict.Unknown) { Reason = Reason.Judged };
    private static readonly Explanation Always = new("always", Verdict.Met);

    private readonly KnowledgeBase knowledge;
    private readonly Lookup lookup;
    private readonly ImmutableArray<InputSlot> inputs;
    private readonly Dictionary<string, InputSlot> byId;
    private readonly TypeScope scope;

    private RuleSetCompiler(KnowledgeBase knowledge)
    {
        this.knowledge = knowledge;
        lookup = new(knowledge);
        inputs = [.. knowledge.Inputs.DistinctBy(input => input.Id.Value).Select(ToSlot)];
        byId = inputs.ToDictionary(slot => slot.Id, StringComparer.Ordinal);
        scope = TypeScope.OfCriteria(knowledge);
    }

    public static RuleSet Compile(KnowledgeBase knowledge) => new RuleSetCompiler(knowledge).Compile();

    private RuleSet Compile()
    {
        var constraints = knowledge.Constraints.Select(constraint => ToConstrained(constraint.Rule!)).ToImmutableArray();
        var criteria = knowledge.Criteria.DistinctBy(criterion => criterion.FullId).Select(ToCriterion).ToImmutableArray();
        var measures = knowledge.Measures.DistinctBy(measure => measure.FullId).Select(ToMeasure).ToImmutableArray();
        var reach = new Reach(criteria.Select(criterion => criterion.Outcome), constraints);
        return new(
            inputs,
            constraints,
            [.. criteria.Select(criterion => criterion with { Outcome = reach.WithCandidates(criterion.Outcome) })],
            [.. measures.Select(measure => measure with { Outcome = reach.WithCandidates(measure.Outcome), Inputs = reach.WithTied(measure.Inputs.Union(reach.InputsOf(measure.Outcome))) })],
            [.. knowledge.Programmes.Select(ToProgramme)],
            [.. knowledge.Combinings.Select(ToStatement)]);
    }

    private static InputSlot ToSlot(Input input, int index)
    {
        var domain = input.Domain?.Expression is Interval interval ? IntervalValue.Of(interval) : Quantity.Unbounded;
        var type = InputTypes.Of(input, new DiagnosticBag())!;
        var origins = type is DateType ? Origins.Date : Origins.None;
        return new(index, input.Id.Value, input.Type, type, domain with { Origins = origins }, input.Domain?.Written.Value ?? "", input.IsFixed) { Cost = input.Cost };
    }

    private RuleCompiler In(string? policyId) => new(scope with { PolicyId = policyId }, byId);

    private Constrained ToConstrained(Expression rule)
    {
        var (decision, mentioned) = Recorded(In(null), rule);
        return new(decision, mentioned);
    }

    private static (Decision Rule, ImmutableArray<int> Inputs) Recorded(RuleCompiler compiler, Expression rule) =>
        compiler.Recorded(() => compiler.Rule(rule));

    private CompiledCriterion ToCriterion(Criterion criterion)
    {
        var outcome = ToOutcome(criterion.FullId, criterion.PolicyId, criterion.Cites, lookup.ScopeOf(criterion), criterion.Require, criterion.Decided == Decided.Judged ? Judged : Always);
        var applies = lookup.Policies[criterion.PolicyId].Applies?.Expression;
        return new(outcome, criterion.Programme?.Value, criterion.Force, applies is null ? null : In(criterion.PolicyId).Rule(applies));
    }

    private static CombiningStatement ToStatement(Combining combining)
    {
        var kind = combining switch { Exclusive => CombiningKind.Exclusive, SumCap => CombiningKind.Cap, _ => CombiningKind.Together };
        Money? cap = (combining as SumCap)?.Cap.Expression is Figure figure ? Money.Of(figure.Value) : null;
        return new(combining.FullId, kind, [.. combining.FullMeasureIds], cap);
    }

    private CompiledMeasure ToMeasure(Measure measure)
    {
        var policy = lookup.Policies[measure.PolicyId];
        var outcome = ToOutcome(measure.FullId, measure.PolicyId, measure.Cites, lookup.ScopeOf(measure), measure.Require, Always);
        var paying = In(measure.PolicyId);
        var amount = AmountCompiler.Compile(measure, paying);
        return new(outcome, measure, policy, amount, [.. paying.Mentions]);
    }

    private Outcome ToOutcome(string id, string policyId, ImmutableArray<Citation> cites, ImmutableArray<Rule> applies, Rule? require, Explanation otherwise)
    {
        var compiler = In(policyId);
        var when = applies.Select(rule => rule.Expression).OfType<Expression>().Select(compiler.Rule).ToImmutableArray();
        var rule = require?.Expression is { } expression ? compiler.Rule(expression) : null;
        return new(id, [.. cites.Select(cite => $"{cite}")], when, rule, otherwise, compiler.Mentions, compiler.Criteria);
    }

    private CompiledProgramme ToProgramme(Programme programme) =>
        new(programme.Id.Value, programme.RecognisedBy is { } input && byId.TryGetValue(input.Value, out var slot) ? slot.Index : null);
}
