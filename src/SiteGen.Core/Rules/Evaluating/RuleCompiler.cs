using System.Collections.Immutable;
using SiteGen.Core.Diagnostics;
using SiteGen.Core.Expressions;
using SiteGen.Core.Model;
using SiteGen.Core.Rules.Results;
using SiteGen.Core.Rules.Values;

namespace SiteGen.Core.Rules.Evaluating;

/// <summary>Rules that have passed the type checker, into functions.</summary>
/// <param name="subject">In the rows of a table, what the table is <c>of</c>.</param>
internal sealed class RuleCompiler(TypeScope scope, IReadOnlyDictionary<string, InputSlot> inputs, Expression? subject = null)
{
    private readonly List<int> mentions = [];
    private readonly List<string> criteria = [];

    /// <summary>Every input that was compiled so far, as often as it was met with.</summary>
    public ImmutableArray<int> Mentions => [.. mentions];

    /// <summary>Full ids of the criteria that <c>met</c> names.</summary>
    public ImmutableArray<string> Criteria => [.. criteria];

    public TypeScope Scope => scope;

    /// <summary>For the rows of a table over this value.</summary>
    public RuleCompiler About(Expression value) => new(scope, inputs, value);

    public Decision Rule(Expression expression) => expression switch
    {
        Call call => OperatorList.Find(call.Operator)!.Compile(Matched(call), this),
        Reference reference => Answered(Slot(reference)),
        _ => throw new InvalidOperationException($"No rule: {expression}"),
    };

    public NumberOf Number(Expression expression)
    {
        switch (expression)
        {
            case Figure { Value: var value }:
                var figure = Quantity.Point(value);
                return _ => figure;
            case DateFigure { Value: var date }:
                var day = Quantity.Point(Days.Of(date), Origins.Date);
                return _ => day;
            case Reference { Name: Input.LegalDay }:
                mentions.Add(Evaluation.DayIndex);
                return evaluation => evaluation.Number(Evaluation.DayIndex);
            case Reference reference:
                var index = Slot(reference).Index;
                return evaluation => evaluation.Number(index);
            case Call call:
                return ((NumberOperator)OperatorList.Find(call.Operator)!).CompileNumber(Matched(call), this);
            default:
                return Number(subject!);
        }
    }

    /// <summary>An input that is a choice, or one of the words that it can be.</summary>
    /// <param name="words">The options among which a name is first sought.</param>
    public ChoiceOf Choice(Expression expression, ImmutableArray<string> words)
    {
        if (expression is Subject)
            return Choice(subject!, words);
        var reference = (Reference)expression;
        if (words.Contains(reference.Name))
        {
            var known = new ChoiceSet([reference.Name]);
            return _ => known;
        }

        var index = Slot(reference).Index;
        return evaluation => evaluation.Choice(index);
    }

    /// <summary>Null for what is no choice.</summary>
    public ChoiceType? ChoiceTypeOf(Expression expression) =>
        (expression is Subject ? subject : expression) is Reference { Name: var name } && inputs.TryGetValue(name, out var slot) ? slot.RuleType as ChoiceType : null;

    /// <summary>Compiles a part and tells which inputs are in it.</summary>
    public (T Compiled, ImmutableArray<int> Inputs) Recorded<T>(Func<T> compile)
    {
        var start = mentions.Count;
        var compiled = compile();
        return (compiled, [.. mentions[start..].Distinct()]);
    }

    /// <summary>Takes over what another compiler met with.</summary>
    public void Adopt(RuleCompiler other)
    {
        mentions.AddRange(other.mentions);
        criteria.AddRange(other.criteria);
    }

    public string Criterion(Reference name)
    {
        var id = scope.FullCriterionId(name.Name)!;
        criteria.Add(id);
        return id;
    }

    public InputSlot? Find(string input) => inputs.GetValueOrDefault(input);

    private static CheckedCall Matched(Call call) => CheckedCall.Match(call, OperatorList.Find(call.Operator)!, new DiagnosticBag())!;

    private InputSlot Slot(Reference reference)
    {
        var slot = inputs[reference.Name];
        mentions.Add(slot.Index);
        return slot;
    }

    /// <summary>A yes/no input that stands for a rule.</summary>
    private static Decision Answered(InputSlot slot) => evaluation =>
    {
        var answer = evaluation.Truth(slot.Index);
        var verdict = answer switch { null => Verdict.Unknown, true => Verdict.Met, _ => Verdict.Unmet };
        if (!evaluation.Explains || answer is not { } truth)
            return new("answer", verdict) { Reason = answer is null ? Reason.Open : null, Inputs = answer is null ? evaluation.OpenAmong([slot.Index]) : [] };
        var needed = !evaluation.IsNegated;
        Change? change = truth == needed || !evaluation.SeeksChange ? null : slot.IsFixed ? new NoChange() : new InputChange(slot.Id, new ExactTruth(needed), null, false);
        return new("answer", verdict) { Have = new ExactTruth(truth), Need = new ExactTruth(needed), Change = change };
    };
}
