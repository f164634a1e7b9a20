using SiteGen.Core.Expressions;
using SiteGen.Core.Model;
using SiteGen.Core.Rules.Values;

namespace SiteGen.Core.Rules.Evaluating;

/// <summary>An input as the engine sees it.</summary>
/// <param name="Index">In the order of the content.</param>
/// <param name="Domain">Of figures and dates: what an answer can be.</param>
/// <param name="DomainText">As written.</param>
internal sealed record InputSlot(int Index, string Id, InputType Type, RuleType RuleType, Quantity Domain, string DomainText, bool IsFixed)
{
    private static readonly Rational BasisPoint = new(1, 10_000);

    /// <summary>How hard the answer is to find.</summary>
    public int Cost { get; init; } = 1;

    public ChoiceType Choice => (ChoiceType)RuleType;

    /// <summary>A number or a day, not a word.</summary>
    public bool IsFigure => RuleType is NumberType or DateType;

    public Rational? Step => InputTypes.StepOf(Type);

    /// <summary>The step, or where there is none what a person would take for one: a hundredth of a percent, one of the unit.</summary>
    public Rational Stride => Step ?? (Type == InputType.Percent ? BasisPoint : Rational.One);

    public bool IsWhole => Step == Rational.One;

    /// <summary>Every answer that is a word: an option, or yes or no.</summary>
    public IEnumerable<Answer> Words => RuleType is ChoiceType choice ? choice.Options.Select(Answer.Of) : [Answer.Of(true), Answer.Of(false)];

    /// <summary>An answer that is known exactly.</summary>
    public Answer At(Rational value) => Answer.Of(Domain with { Low = Bound.Of(value), High = Bound.Of(value) });
}
