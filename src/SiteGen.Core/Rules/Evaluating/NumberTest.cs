using System.Collections.Immutable;
using SiteGen.Core.Expressions;
using SiteGen.Core.Rules.Results;
using SiteGen.Core.Rules.Values;

namespace SiteGen.Core.Rules.Evaluating;

/// <summary>A figure or day against others: <c>a &gt;= b</c>, <c>a in (b, c)</c>.</summary>
/// <param name="Inputs">Those of both sides, in the order of mention.</param>
internal sealed record NumberTest(string Name, NumberOf Left, ImmutableArray<NumberOf> Right, ImmutableArray<int> Inputs)
{
    public static Decision Compile(string name, Expression left, ImmutableArray<Expression> right, RuleCompiler compiler)
    {
        var (sides, inputs) = compiler.Recorded(() => (compiler.Number(left), right.Select(compiler.Number).ToImmutableArray()));
        return new NumberTest(name, sides.Item1, sides.Item2, inputs).Decide;
    }

    /// <summary>The verdict alone.</summary>
    public Verdict Verdict(Evaluation evaluation) => Look(evaluation).Verdict;

    private Explanation Decide(Evaluation evaluation)
    {
        var (left, right, verdict) = Look(evaluation);
        var isZero = left.Zero == ZeroDivision.Surely || right.Any(value => value.Zero == ZeroDivision.Surely);
        var explanation = new Explanation(Name, verdict) { Reason = verdict == Results.Verdict.Unknown ? Reason.Open : isZero && verdict == Results.Verdict.Unmet ? Reason.DivisionByZero : null };
        if (verdict == Results.Verdict.Unknown)
            explanation = explanation with { Inputs = evaluation.OpenAmong(Inputs) };
        if (!evaluation.Explains)
            return explanation;
        var wanted = evaluation.IsNegated ? Results.Verdict.Unmet : Results.Verdict.Met;
        var isWrong = !isZero && evaluation.SeeksChange && verdict == Joining.Not(wanted);
        return explanation with
        {
            Have = Shown.Of(left),
            Need = Name == "in" ? Shown.Of(right) : Shown.Of(right[0]),
            Margin = Margin(left, right[0]),
            Change = isWrong ? new NumberChange(this, evaluation, wanted).Smallest() : null,
            From = isWrong && !evaluation.IsNegated && Name != "in" ? new FirstDay(this, evaluation).Find() : null,
        };
    }

    private (Quantity Left, ImmutableArray<Quantity> Right, Verdict Verdict) Look(Evaluation evaluation)
    {
        var (left, right) = (Left(evaluation), Right.Select(side => side(evaluation)).ToImmutableArray());
        foreach (var value in right)
            evaluation.Trial?.AddTurns(this, left, value);
        if (evaluation.Trial?.Leaves(this) == true)
            return (left, right, Results.Verdict.Unknown);
        if (Name != "in")
            return (left, right, Comparing.Verdict(Name, left, right[0]));
        var verdicts = right.Select(value => Comparing.Verdict("=", left, value)).ToHashSet();
        var any = verdicts.Contains(Results.Verdict.Met) ? Results.Verdict.Met : verdicts.Max();
        return (left, right, any);
    }

    private string? Margin(Quantity left, Quantity right)
    {
        if (!left.IsPoint || !right.IsPoint || left.Origins.HasFlag(Origins.Date) || left.Zero != ZeroDivision.No || right.Zero != ZeroDivision.No)
            return null;
        var more = left.Low.Value - right.Low.Value;
        return Name switch { ">=" or ">" => $"{more}", "<=" or "<" => $"{-more}", _ => null };
    }
}
