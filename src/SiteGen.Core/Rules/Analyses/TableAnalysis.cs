using System.Collections.Immutable;
using SiteGen.Core.Diagnostics;
using SiteGen.Core.Model;

namespace SiteGen.Core.Rules.Analyses;

/// <summary>Holds the tables of all rules and amounts, and the steps of ladders, against what can be answered.</summary>
/// <remarks>Reports SG0261 to SG0268, each with a figure that shows the fault.</remarks>
internal sealed class TableAnalysis
{
    private readonly KnowledgeBase knowledge;
    private readonly Lookup lookup;
    private readonly DiagnosticBag diagnostics;
    private readonly TierTables tables;

    private TableAnalysis(KnowledgeBase knowledge, TypeScope scope, DiagnosticBag diagnostics)
    {
        this.knowledge = knowledge;
        this.diagnostics = diagnostics;
        lookup = new(knowledge);
        tables = new(new(knowledge), scope, Assumptions.None(lookup));
    }

    /// <param name="scope">Of all rules, in no policy.</param>
    public static void Check(KnowledgeBase knowledge, TypeScope scope, DiagnosticBag diagnostics) =>
        new TableAnalysis(knowledge, scope, diagnostics).Check();

    private void Check()
    {
        foreach (var constraint in knowledge.Constraints)
            CheckAll(tables.In(constraint.Rule));
        foreach (var programme in knowledge.Programmes)
            CheckAll(tables.In(programme.Applies?.Expression));
        foreach (var policy in knowledge.Policies)
            CheckAll(In(policy.Id.Value, []).In(policy.Applies?.Expression));
        foreach (var criterion in knowledge.Criteria)
            CheckCriterion(criterion);
        foreach (var measure in knowledge.Measures)
            CheckMeasure(measure);
    }

    private void CheckCriterion(Criterion criterion)
    {
        CheckAll(In(criterion.PolicyId, [lookup.ProgrammeOf(criterion)?.Applies]).In(criterion.Applies?.Expression));
        CheckAll(In(criterion.PolicyId, lookup.ScopeOf(criterion)).In(criterion.Require?.Expression));
    }

    private void CheckMeasure(Measure measure)
    {
        var applies = lookup.ScopeOf(measure);
        CheckAll(In(measure.PolicyId, [lookup.Policies.GetValueOrDefault(measure.PolicyId)?.Applies]).In(measure.Applies?.Expression));
        CheckAll(In(measure.PolicyId, applies).In(measure.Require?.Expression));
        var paid = In(measure.PolicyId, [.. applies, measure.Require]);
        foreach (var share in measure.Amount.Shares)
            CheckAll(paid.In(share.Due?.Expression));
        if (measure.Amount is TableAmount amount && paid.Of(amount) is { } table)
            TierCheck.Check(table, diagnostics);
        if (measure.Amount is LadderAmount ladder && lookup.Inputs.TryGetValue(ladder.On.Value, out var input))
            CheckSteps(ladder, input);
    }

    private TierTables In(string policyId, IEnumerable<Rule?> assumed) => tables with
    {
        Scope = tables.Scope with { PolicyId = policyId },
        Assumed = tables.Assumed.In(policyId).And(assumed),
    };

    private void CheckAll(IEnumerable<TierTable> found)
    {
        foreach (var table in found)
            TierCheck.Check(table, diagnostics);
    }

    /// <summary>Below the lowest step nothing is paid; but from there on every one is.</summary>
    private void CheckSteps(LadderAmount ladder, Input input)
    {
        var order = input.Order;
        var steps = ladder.Steps.Where(step => order.Contains(step.Value.Value)).OrderBy(step => order.IndexOf(step.Value.Value)).ToList();
        foreach (var (lower, higher) in steps.Zip(steps.Skip(1)))
            foreach (var missing in order[(order.IndexOf(lower.Value.Value) + 1)..Math.Max(order.IndexOf(higher.Value.Value), order.IndexOf(lower.Value.Value) + 1)])
                diagnostics.Report(Codes.LadderStepMissing, higher.Value.Span, missing, lower.Value.Value, higher.Value.Value);
    }
}
