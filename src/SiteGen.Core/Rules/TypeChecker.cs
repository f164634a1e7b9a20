using System.Collections.Immutable;
using SiteGen.Core.Diagnostics;
using SiteGen.Core.Expressions;
using SiteGen.Core.Model;
using SiteGen.Core.Rules.Analyses;
using SiteGen.Core.Rules.Scenarios;

namespace SiteGen.Core.Rules;

/// <summary>The door of the room: whether every rule, figure and interval makes sense, before anything is decided by it.</summary>
/// <remarks>
/// Reports SG0203 for operators, SG0210 for units of inputs, SG0220 to SG0227 for names and choices, SG0228 and SG0229 for types and units,
/// SG0230 to SG0238 for what operators take, SG0239 for criteria that stand on themselves, SG0240 for ids that are words,
/// SG0241 for points that decide nothing, SG0242 for a step of no size, SG0243 to SG0246 for the ranges that inputs offer, SG0249 for percentages without sign, SG0261 to SG0268 for tables and ladders;
/// all faults in one run. Rules that could not be read are passed over.
/// </remarks>
public static class TypeChecker
{
    public static void Check(KnowledgeBase knowledge, DiagnosticBag diagnostics)
    {
        ReservedWords.Check(knowledge.Inputs, diagnostics);
        CriterionCircles.Check(knowledge, diagnostics);
        var inputs = InputScope(knowledge, diagnostics);
        CheckInputs(knowledge, new Typing(inputs, diagnostics));
        var all = inputs with { Criteria = [.. knowledge.Criteria.Select(criterion => criterion.FullId)] };
        foreach (var programme in knowledge.Programmes)
            new Typing(all, diagnostics).ExpectAll(RuleType.YesNo, programme.Applies);
        foreach (var policy in knowledge.Policies)
            In(policy.Id.Value).ExpectAll(RuleType.YesNo, policy.Applies);
        foreach (var criterion in knowledge.Criteria)
            In(criterion.PolicyId).ExpectAll(RuleType.YesNo, criterion.Applies, criterion.Require);
        foreach (var measure in knowledge.Measures)
            CheckMeasure(measure, In(measure.PolicyId));
        foreach (var cap in knowledge.Combinings.OfType<SumCap>())
            In(cap.PolicyId).ExpectAll(RuleType.Money, cap.Cap);
        foreach (var target in knowledge.Targets)
            CheckTarget(target, In(target.PolicyId));
        TableAnalysis.Check(knowledge, all, diagnostics);
        foreach (var scenario in knowledge.Scenarios)
            ScenarioTyping.Check(scenario, new(inputs, diagnostics));

        Typing In(string policyId) => new(all with { PolicyId = policyId }, diagnostics);
    }

    /// <param name="expected">A number without unit may stand where a count or a ratio is expected.</param>
    public static void Check(Expression expression, TypeScope scope, RuleType expected, DiagnosticBag diagnostics) =>
        new Typing(scope, diagnostics).Expect(expression, expected);

    /// <summary>An interval with fixed ends: what an answer may be, what an amount may be.</summary>
    /// <param name="type">Of what lies in it.</param>
    public static void CheckInterval(Interval interval, RuleType type, DiagnosticBag diagnostics) =>
        new Typing(TypeScope.Empty, diagnostics).CompareWithEnds(new Subject(interval.Span), type, interval, isFixed: true);

    /// <summary>What constraints between inputs may name: inputs, and no criteria. Of an id that is written twice the first one stands.</summary>
    private static TypeScope InputScope(KnowledgeBase knowledge, DiagnosticBag diagnostics)
    {
        var types = ImmutableDictionary.CreateBuilder<string, RuleType?>(StringComparer.Ordinal);
        foreach (var input in knowledge.Inputs)
            types.TryAdd(input.Id.Value, InputTypes.Of(input, diagnostics));
        return new(types.ToImmutable(), [], IsComplete: knowledge.IsComplete);
    }

    private static void CheckInputs(KnowledgeBase knowledge, Typing typing)
    {
        foreach (var input in knowledge.Inputs.DistinctBy(input => input.Id.Value))
            if (typing.Scope.Inputs[input.Id.Value] is { } type and (NumberType or DateType))
            {
                typing.CheckRange(input.Domain, type);
                InputBandCheck.Check(input, type, typing);
            }

        foreach (var constraint in knowledge.Constraints)
            if (constraint.Rule is { } rule)
                typing.Expect(rule, RuleType.YesNo);
    }

    private static void CheckMeasure(Measure measure, Typing typing)
    {
        typing.ExpectAll(RuleType.YesNo, measure.Applies, measure.Require);
        typing.ExpectAll(RuleType.Money, measure.Pool);
        typing.CheckAmount(measure.Amount);
    }

    private static void CheckTarget(Target target, Typing typing)
    {
        if (target.Low.Expression is { } low && target.High?.Expression is { } high)
            typing.CommonNumber([low, high], high.Span);
    }
}
