using System.Text.Json;
using SiteGen.Core.Expressions;
using SiteGen.Core.Model;
using SiteGen.Core.Rules.Evaluating;
using SiteGen.Core.Rules.Results;
using SiteGen.Core.Rules.Values;

namespace SiteGen.Core.Rules.Scenarios;

/// <summary>Parts of rules, evaluated for the enterprise of a scenario as the engine would.</summary>
internal sealed class ScenarioRules
{
    private readonly RuleSet rules;
    private readonly TypeScope scope;
    private readonly Evaluation nobody;

    public ScenarioRules(KnowledgeBase knowledge)
    {
        rules = RuleSetCompiler.Compile(knowledge);
        scope = TypeScope.OfCriteria(knowledge);
        nobody = Look("{}", default);
    }

    /// <summary>What is known of the enterprise. Answers that are wrong, and those of a broken constraint, are not.</summary>
    public Evaluation Look(Scenario scenario)
    {
        var evaluation = Look(ScenarioAnswers.ToJson(scenario), scenario.AsOf);
        return evaluation with { Answers = evaluation.Answers.Without(evaluation.Broken()), Memo = [] };
    }

    /// <summary>A number of a rule; null for an enterprise of which it is not known exactly.</summary>
    public Func<Evaluation, Rational?> Number(Expression expression)
    {
        var number = new RuleCompiler(scope, rules.InputsById).Number(expression);
        return evaluation => number(evaluation) is { IsPoint: true, Zero: ZeroDivision.No, IsOpen: false } point ? point.Low.Value : null;
    }

    public Func<Evaluation, Verdict> Rule(Expression expression, string policyId)
    {
        var rule = new RuleCompiler(scope with { PolicyId = policyId }, rules.InputsById).Rule(expression);
        return evaluation => rule(evaluation).Verdict;
    }

    /// <summary>The value of what has no inputs.</summary>
    public Rational Constant(Expression expression) => Number(expression)(nobody)!.Value;

    /// <summary>All that a number can be within the domains of its inputs; of the legal day anything.</summary>
    public Quantity Range(Expression expression)
    {
        var compiler = new RuleCompiler(scope, rules.InputsById);
        var range = compiler.Number(expression)(nobody);
        return compiler.Mentions.Contains(Evaluation.DayIndex) ? Quantity.Unbounded : range;
    }

    public InputSlot? Find(string input) => rules.InputsById.GetValueOrDefault(input);

    private Evaluation Look(string json, DateOnly day)
    {
        using var answers = JsonDocument.Parse(json);
        return Evaluation.Begin(rules, AnswerReader.Read(answers.RootElement, rules).Answers, day, explains: false);
    }
}
