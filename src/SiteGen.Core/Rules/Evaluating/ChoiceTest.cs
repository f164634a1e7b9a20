using System.Collections.Immutable;
using SiteGen.Core.Expressions;
using SiteGen.Core.Rules.Results;
using SiteGen.Core.Rules.Values;

namespace SiteGen.Core.Rules.Evaluating;

/// <summary>A choice against its words or another choice: <c>a = b</c>, <c>a &gt;= b</c>, <c>a in (b, c)</c>.</summary>
/// <param name="Type">Of the left side, by whose order more and less are told.</param>
internal sealed record ChoiceTest(string Name, ChoiceType Type, ChoiceOf Left, ImmutableArray<ChoiceOf> Right, ImmutableArray<int> Inputs)
{
    public static Decision Compile(string name, ChoiceType type, Expression left, ImmutableArray<Expression> right, RuleCompiler compiler)
    {
        var (sides, inputs) = compiler.Recorded(() => (compiler.Choice(left, []), right.Select(side => compiler.Choice(side, type.Options)).ToImmutableArray()));
        return new ChoiceTest(name, type, sides.Item1, sides.Item2, inputs).Decide;
    }

    private Explanation Decide(Evaluation evaluation)
    {
        var verdict = Verdict(evaluation);
        var explanation = new Explanation(Name, verdict) { Reason = verdict == Results.Verdict.Unknown ? Reason.Open : null };
        if (verdict == Results.Verdict.Unknown)
            explanation = explanation with { Inputs = evaluation.OpenAmong(Inputs) };
        if (!evaluation.Explains)
            return explanation;
        var wanted = evaluation.IsNegated ? Results.Verdict.Unmet : Results.Verdict.Met;
        return explanation with
        {
            Have = Shown.Of(Left(evaluation)),
            Need = Needed(evaluation),
            Change = evaluation.SeeksChange && verdict == Joining.Not(wanted) ? Change(evaluation, wanted) : null,
        };
    }

    private Verdict Verdict(Evaluation evaluation)
    {
        if (Right is [var single])
            return Verdict(Left(evaluation), single(evaluation));
        var (left, right) = (Left(evaluation), Right.Select(side => side(evaluation)).ToList());
        var verdicts = right.Select(side => Verdict(left, side)).ToHashSet();
        return verdicts.Contains(Results.Verdict.Met) ? Results.Verdict.Met
            : !left.Origins.IsMixed() && IsAmong(left, right) ? Results.Verdict.Met
            : verdicts.Max();
    }

    /// <summary>Whatever the left side still is, it is one of these.</summary>
    private static bool IsAmong(ChoiceSet left, List<ChoiceSet> right) =>
        left.Options.All(option => right.Exists(side => side.Options is [var only] && only == option));

    private Verdict Verdict(ChoiceSet left, ChoiceSet right)
    {
        if ((left.Origins | right.Origins).IsMixed())
            return Results.Verdict.Unknown;
        if ((left.Options, right.Options) is ([var one], [var other]))
            return Holds(one, other) ? Results.Verdict.Met : Results.Verdict.Unmet;
        var outcomes = left.Options.SelectMany(_ => right.Options, Holds).Distinct().Take(2).ToList();
        return outcomes is [var only] ? (only ? Results.Verdict.Met : Results.Verdict.Unmet) : Results.Verdict.Unknown;
    }

    private bool Holds(string left, string right)
    {
        var (a, b) = (Type.Order.IndexOf(left), Type.Order.IndexOf(right));
        return Name switch
        {
            "!=" => left != right,
            "=" or "in" => left == right,
            _ when a < 0 || b < 0 => false,
            "<" => a < b,
            "<=" => a <= b,
            ">" => a > b,
            _ => a >= b,
        };
    }

    private ExactValue? Needed(Evaluation evaluation)
    {
        var needed = Right.Select(side => Shown.Of(side(evaluation))).ToList();
        return needed.Contains(null) ? null : Name == "in" ? new ExactOptions([.. needed.Select(one => one!.Text)]) : needed[0];
    }

    private Change? Change(Evaluation evaluation, Verdict wanted)
    {
        var slots = Inputs.Select(input => evaluation.Inputs[input]).ToList();
        if (slots.TrueForAll(slot => slot.IsFixed))
            return new NoChange();
        var changes = from slot in slots
                      where !slot.IsFixed && evaluation.Answers[slot.Index] is not null
                      let options = slot.Choice.Options.Where(option => Verdict(evaluation.Try(Trial.Of(slot.Index, Answer.Of(option)))) == wanted).ToImmutableArray()
                      where options.Length > 0
                      select new InputChange(slot.Id, options is [var only] ? new ExactText(only) : new ExactOptions(options), null, false);
        return changes.FirstOrDefault();
    }
}
