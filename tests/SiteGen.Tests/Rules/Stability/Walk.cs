using System.Collections.Immutable;
using System.Text.Json;
using System.Text.Json.Nodes;
using SiteGen.Core.Expressions;
using SiteGen.Core.Model;
using SiteGen.Core.Rules;
using SiteGen.Core.Rules.Evaluating;
using SiteGen.Core.Rules.Results;
using SiteGen.Tests.Rules.Differential;

namespace SiteGen.Tests.Rules.Stability;

/// <param name="Looks">How many of the refinements went through <c>Evaluator</c> too.</param>
/// <param name="Fault">Null where every decided verdict stayed.</param>
internal readonly record struct Walked(int Refinements, int Enterprises, int Looks, string? Fault)
{
    public static Walked operator +(Walked a, Walked b) => new(a.Refinements + b.Refinements, a.Enterprises + b.Enterprises, a.Looks + b.Looks, a.Fault ?? b.Fault);
}

/// <summary>Enterprises that tell ever more of themselves to the rules of a knowledge base.</summary>
/// <remarks>Verdicts alone are found, without explanations, amounts and unlocks; one look in fifty goes through the evaluator as it ships, which must say the same.</remarks>
internal sealed class Walk(KnowledgeBase knowledge)
{
    private const int LookEvery = 50;

    private readonly Evaluator evaluator = Evaluator.Of(knowledge);
    private readonly RuleSet rules = RuleSetCompiler.Compile(knowledge);
    private readonly IReadOnlyList<Rational> marks = RuleFigures.Of(knowledge);

    /// <summary>Enterprises one after another until so many refinements are done, or no lawful enterprise is drawn any more.</summary>
    public Walked Go(int refinements, Random random)
    {
        var walked = default(Walked);
        for (var draws = 0; draws < refinements && walked.Refinements < refinements && walked.Fault is null; draws++)
            if (Draw(random) is var (enterprise, day))
                walked += Follow(enterprise, day, random);
        return walked;
    }

    /// <returns>Null where the answers contradict each other.</returns>
    private (HiddenEnterprise, DateOnly)? Draw(Random random)
    {
        var enterprise = new HiddenEnterprise(rules, random, marks).Drawn();
        var day = new DateOnly(2019, 1, 1).AddDays(random.Next(2500));
        foreach (var constraint in Broken(Begin(enterprise.Whole(), day)).Where(constraint => constraint.Inputs.Length > 1))
            enterprise.Lower(constraint.Inputs[0], constraint.Inputs[1]);
        return Broken(Begin(enterprise.Whole(), day)).Any() ? null : (enterprise, day);
    }

    private Walked Follow(HiddenEnterprise enterprise, DateOnly day, Random random)
    {
        var decided = new (Verdict Verdict, JsonObject Answers)?[rules.Criteria.Length + rules.Measures.Length];
        var walked = new Walked(0, 1, 0, null);
        while (!enterprise.IsToldWhole && walked.Fault is null)
        {
            enterprise.TellMore();
            var told = enterprise.Told();
            var verdicts = Verdicts(told, day);
            var looks = random.Next(LookEvery) == 0;
            walked += new Walked(1, 0, looks ? 1 : 0, (looks ? Differs(told, day, verdicts) : null) ?? Flips(decided, verdicts, told, day));
        }

        return walked;
    }

    private string? Flips((Verdict Verdict, JsonObject Answers)?[] decided, ImmutableArray<Verdict> verdicts, JsonObject told, DateOnly day)
    {
        foreach (var (index, verdict) in verdicts.Index())
            if (decided[index] is var (before, answers) && before != verdict)
                return $"{IdOf(index)} on {day:yyyy-MM-dd} was {before} with\n  {answers.ToJsonString()}\nand is {verdict} with\n  {told.ToJsonString()}";
            else if (verdict != Verdict.Unknown)
                decided[index] ??= (verdict, told);
        return null;
    }

    /// <summary>What the evaluator says otherwise than the rules alone.</summary>
    private string? Differs(JsonObject told, DateOnly day, ImmutableArray<Verdict> verdicts)
    {
        using var answers = JsonDocument.Parse(told.ToJsonString());
        var result = evaluator.Evaluate(answers.RootElement, day);
        var said = result.Criteria.Select(criterion => criterion.Verdict).Concat(result.Measures.Select(measure => measure.Verdict));
        return result.Errors.IsEmpty && said.SequenceEqual(verdicts) ? null : $"the evaluator says otherwise on {day:yyyy-MM-dd} with\n  {told.ToJsonString()}";
    }

    private ImmutableArray<Verdict> Verdicts(JsonObject told, DateOnly day)
    {
        var evaluation = Begin(told, day);
        return
        [
            .. rules.Criteria.Select(criterion => rules.Decide(criterion.Outcome.Id, evaluation).Verdict),
            .. rules.Measures.Select(measure => measure.Outcome.Decide(evaluation).Verdict),
        ];
    }

    private Evaluation Begin(JsonObject told, DateOnly day)
    {
        using var answers = JsonDocument.Parse(told.ToJsonString());
        var (given, errors) = AnswerReader.Read(answers.RootElement, rules);
        return errors.IsEmpty ? Evaluation.Begin(rules, given, day, explains: false) : throw new InvalidOperationException($"{errors[0]} of {told.ToJsonString()}");
    }

    private IEnumerable<Constrained> Broken(Evaluation evaluation) => rules.Constraints.Where(constraint => constraint.Rule(evaluation).Verdict == Verdict.Unmet);

    /// <summary>Its id and rules: drawn ones stand nowhere else.</summary>
    private string IdOf(int index)
    {
        if (index >= rules.Criteria.Length)
            return Named(rules.Measures[index - rules.Criteria.Length].Measure);
        var id = rules.Criteria[index].Outcome.Id;
        return Named(knowledge.Criteria.First(criterion => criterion.FullId == id));
    }

    private static string Named(Measure measure) => $"measure {measure.FullId} (applies: {Text(measure.Applies)}, require: {Text(measure.Require)})";

    private static string Named(Criterion criterion) => $"criterion {criterion.FullId} (applies: {Text(criterion.Applies)}, require: {Text(criterion.Require)})";

    private static string Text(Rule? rule) => rule?.Expression is { } expression ? ExpressionText.Write(expression) : "-";
}
