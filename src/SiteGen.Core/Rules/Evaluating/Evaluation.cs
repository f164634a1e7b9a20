using System.Collections.Immutable;
using SiteGen.Core.Rules.Results;
using SiteGen.Core.Rules.Values;

namespace SiteGen.Core.Rules.Evaluating;

/// <summary>A verdict and why.</summary>
internal delegate Explanation Decision(Evaluation evaluation);

internal delegate Quantity NumberOf(Evaluation evaluation);

internal delegate ChoiceSet ChoiceOf(Evaluation evaluation);

/// <summary>One look at the rules with certain answers.</summary>
/// <param name="Explains">Figures and changes are told, not verdicts alone.</param>
/// <param name="IsNegated">Under an odd number of <c>not</c>: what is met stands in the way.</param>
/// <param name="SeeksChange">A change here would be of use; in what only chooses a branch it would not.</param>
/// <param name="Memo">Verdicts of criteria that were found already; null where values are tried.</param>
internal sealed record Evaluation(
    RuleSet Rules,
    AnswerSet Answers,
    Quantity Today,
    Trial? Trial,
    bool Explains,
    bool IsNegated,
    bool SeeksChange,
    Dictionary<string, Explanation>? Memo)
{
    /// <summary>The index of <c>as_of</c>, which is no input.</summary>
    public const int DayIndex = -1;

    /// <summary>By what is answered alone, without trying what open answers may be.</summary>
    public bool IsPlain { get; init; }

    /// <summary>What is unknown names all inputs that it hangs on, of whom it concerns and of what it requires.</summary>
    public bool IsAsking { get; init; }

    public ImmutableArray<InputSlot> Inputs => Rules.Inputs;

    public Evaluation Negated => this with { IsNegated = !IsNegated };

    /// <summary>For what only chooses a branch.</summary>
    public Evaluation WithoutChange => SeeksChange ? this with { SeeksChange = false } : this;

    public static Evaluation Begin(RuleSet rules, AnswerSet answers, DateOnly day, bool explains) =>
        new(rules, answers, Quantity.Point(Days.Of(day), Origins.Date), null, explains, IsNegated: false, SeeksChange: true, []);

    /// <summary>Nothing but verdicts, with values in the place of answers.</summary>
    public Evaluation Try(Trial trial) => this with { Trial = trial, Explains = false, Memo = null };

    public Quantity Number(int input)
    {
        if (Trial?.Find(input)?.Number is { } tried)
            return tried;
        if (input == DayIndex)
            return Today;
        var slot = Inputs[input];
        return Answers[input]?.Number ?? slot.Domain with { Origins = slot.Domain.Origins | Origins.Absent };
    }

    public ChoiceSet Choice(int input) =>
        Trial?.Find(input)?.Option is { } tried ? new([tried], Origins.Split)
        : Answers[input]?.Option is { } option ? new([option])
        : new(Inputs[input].Choice.Options, Origins.Absent);

    public bool? Truth(int input) => Trial?.Find(input)?.Truth ?? Answers[input]?.Truth;

    /// <summary>The constraints that the answers break, whatever else is answered.</summary>
    public ImmutableArray<Constrained> Broken() => [.. Rules.Constraints.Where(constraint => constraint.Rule(this).Verdict == Verdict.Unmet)];

    /// <summary>Those of these inputs that are not known exactly, each once.</summary>
    public ImmutableArray<string> OpenAmong(ImmutableArray<int> inputs) =>
        Trial is null ? [.. inputs.Distinct().Where(input => input != DayIndex && Answers.IsOpen(input)).Select(input => Inputs[input].Id)] : [];
}
