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
    /// <summary>How hard the answer is to find.</summary>
    public int Cost { get; init; } = 1;

    public ChoiceType Choice => (ChoiceType)RuleType;

    /// <summary>The smallest step between two answers; null where there is none.</summary>
    public Rational? Step => Type switch
    {
        InputType.Money => new(1, 100),
        InputType.Count or InputType.Date => 1,
        _ => null,
    };

    public bool IsWhole => Type is InputType.Count or InputType.Date;
}
