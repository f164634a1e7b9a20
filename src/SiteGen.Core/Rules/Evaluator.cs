using System.Collections.Immutable;
using System.Text.Json;
using SiteGen.Core.Model;
using SiteGen.Core.Rules.Evaluating;
using SiteGen.Core.Rules.Questions;
using SiteGen.Core.Rules.Results;

namespace SiteGen.Core.Rules;

/// <summary>Answers of an enterprise in, verdicts, reasons and amounts out; the emitted JavaScript gives the same.</summary>
/// <remarks>docs/rules.md tells the shapes of answers and results.</remarks>
public sealed class Evaluator
{
    private readonly RuleSet rules;

    private Evaluator(RuleSet rules) => this.rules = rules;

    /// <param name="knowledge">Without errors.</param>
    public static Evaluator Of(KnowledgeBase knowledge) => new(RuleSetCompiler.Compile(knowledge));

    /// <summary>Never throws, whatever the answers are: what cannot be taken fills the errors and counts as not given.</summary>
    public EvaluationResult Evaluate(JsonElement answers, DateOnly asOf)
    {
        var (given, errors) = AnswerReader.Read(answers, rules);
        var (kept, broken) = KeepConstraints(given, asOf);
        var evaluation = Evaluation.Begin(rules, kept, asOf, explains: true);
        var deciding = new Deciding(rules, asOf);
        var measures = deciding.Measures(evaluation);
        return new(
            asOf,
            errors.AddRange(broken),
            deciding.Criteria(evaluation),
            [.. rules.Programmes.Select(programme => deciding.Programme(programme, evaluation))],
            measures,
            Totals.Of(measures, Status.Open, rules.Combining),
            Totals.Of(measures, Status.NotStated, rules.Combining),
            new Unlocking(evaluation, measures, deciding).Find());
    }

    /// <summary>Which inputs to ask for next, of those that can still matter.</summary>
    /// <param name="targets">Ids of measures and programmes; none: all measures.</param>
    /// <param name="skip">Inputs that are not to be asked for.</param>
    /// <param name="isFirst">Only the first question, with the first target that it can matter to.</param>
    public NextQuestions NextQuestions(JsonElement answers, DateOnly asOf, ImmutableArray<string> targets, ImmutableArray<string> skip = default, bool isFirst = false)
    {
        var (kept, _) = KeepConstraints(AnswerReader.Read(answers, rules).Answers, asOf);
        return Asking.Next(Goal.Of(rules, targets), Evaluation.Begin(rules, kept, asOf, explains: false), skip, isFirst);
    }

    private (AnswerSet Kept, ImmutableArray<AnswerError> Errors) KeepConstraints(AnswerSet given, DateOnly asOf)
    {
        var broken = Evaluation.Begin(rules, given, asOf, explains: false).Broken();
        return (given.Without(broken), [.. broken.Select(ToError)]);
    }

    private AnswerError ToError(Constrained constraint)
    {
        var ids = constraint.Inputs.Where(input => input >= 0).Select(input => rules.Inputs[input].Id).ToList();
        return new(ids.FirstOrDefault() ?? "", "constraint", ids.Skip(1).FirstOrDefault());
    }
}
