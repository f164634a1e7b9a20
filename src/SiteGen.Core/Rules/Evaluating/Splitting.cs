using System.Collections.Immutable;
using SiteGen.Core.Rules.Results;
using SiteGen.Core.Rules.Values;

namespace SiteGen.Core.Rules.Evaluating;

/// <summary>Whether a rule comes out the same for every value that one or two open inputs can have, within domains and constraints.</summary>
internal sealed class Splitting
{
    private readonly Evaluation evaluation;
    private readonly Decision rule;
    private readonly ImmutableArray<Constrained> constraints;
    private Verdict? agreed;

    private Splitting(Evaluation evaluation, Decision rule, ImmutableArray<int> inputs)
    {
        this.evaluation = evaluation;
        this.rule = rule;
        constraints = [.. evaluation.Rules.Constraints.Where(constraint => constraint.Inputs.Any(input => inputs.Contains(input)))];
    }

    /// <summary>Tries each of the inputs that are open, then every two of them.</summary>
    /// <returns>The verdict and the inputs of the first set that decides; null where none does.</returns>
    public static (Verdict Verdict, ImmutableArray<int> Inputs)? Decide(Evaluation evaluation, Decision rule, ImmutableArray<int> candidates)
    {
        var open = candidates.Where(evaluation.Answers.IsOpen).ToImmutableArray();
        var pairs = open.SelectMany((first, index) => open.Skip(index + 1), (first, second) => ImmutableArray.Create(first, second));
        foreach (var inputs in open.Select(input => ImmutableArray.Create(input)).Concat(pairs))
            if (new Splitting(evaluation, rule, inputs).Over(inputs) is { } verdict)
                return (verdict, inputs);
        return null;
    }

    private Verdict? Over(ImmutableArray<int> inputs)
    {
        var figures = inputs.Where(input => evaluation.Inputs[input].IsFigure).ToImmutableArray();
        return Words(new Trial(), [.. inputs.Except(figures)], figures) ? agreed : null;
    }

    /// <summary>Tries all words of the choices, then the figures.</summary>
    private bool Words(Trial trial, ImmutableArray<int> words, ImmutableArray<int> figures)
    {
        if (words.IsEmpty)
            return Figures(trial, figures);
        var input = words[0];
        return evaluation.Inputs[input].Words.All(answer => Words(trial.With(input, answer), words[1..], figures));
    }

    private bool Figures(Trial trial, ImmutableArray<int> figures)
    {
        if (figures.IsEmpty)
            return Sample(trial);
        var domains = figures.Select(evaluation.Number).ToImmutableArray();
        if (!Anywhere(trial, figures, domains))
            return false;
        var seeking = trial.SeekTurns([.. figures.Zip(domains)]);
        var trying = evaluation.Try(seeking);
        rule(trying);
        foreach (var constraint in constraints)
            constraint.Rule(trying);
        trial = trial.Leaving(seeking);
        return figures is [var x, var y]
            ? Cells.Across(domains[0], domains[1], seeking.Turns!).All(point => Sample(trial.With(x, At(point.X)).With(y, At(point.Y))))
            : Cells.Along(domains[0], seeking.Turns!.Select(turn => -turn.Constant / turn.X), evaluation.Inputs[figures[0]].IsWhole)
                .All(value => Sample(trial.With(figures[0], At(value))));
    }

    /// <summary>One sample before the lines are sought: mostly it is open already, and so is the whole.</summary>
    private bool Anywhere(Trial trial, ImmutableArray<int> figures, ImmutableArray<Quantity> domains)
    {
        foreach (var (input, domain) in figures.Zip(domains))
            if (Cells.Along(domain, [], evaluation.Inputs[input].IsWhole).Select(At).FirstOrDefault() is { } answer)
                trial = trial.With(input, answer);
            else
                return true;
        return Sample(trial);
    }

    /// <returns>Whether all samples agree so far.</returns>
    private bool Sample(Trial trial)
    {
        var trying = evaluation.Try(trial);
        if (constraints.Any(constraint => constraint.Rule(trying).Verdict == Verdict.Unmet))
            return true;
        var verdict = rule(trying).Verdict;
        if (verdict == Verdict.Unknown || (agreed ?? verdict) != verdict)
            return false;
        agreed = verdict;
        return true;
    }

    private static Answer At(Expressions.Rational value) => Answer.Of(Quantity.Point(value));
}
