using System.ComponentModel;
using SiteGen.Core.Model;

namespace SiteGen.Core.Outputs.OpenData;

internal sealed record CriterionData(
    [property: Description("policy/local-id")] string Id,
    string Policy,
    TextData Name,
    string? Programme,
    [property: Description("The clauses it rests on.")] IReadOnlyList<string> Cites,
    [property: Description("A condition must be met; a benchmark is encouraged by the source and is no official recognition criterion."), OneOf<Force>] string Force,
    [property: Description("From figures, by the enterprise's own word, or by officials."), OneOf<Decided>] string Decided,
    [property: Description("Whom it concerns; null where nobody is left out.")] RuleData? Applies,
    [property: Description("What must hold; null where officials judge.")] RuleData? Require,
    TextData? Note,
    [property: Description("Names the figures that the cited clauses do not contain, and says why they stand.")] TextData? FigureNote)
{
    public static CriterionData Of(Criterion criterion) => new(
        criterion.FullId,
        criterion.PolicyId,
        TextData.Of(criterion.Name),
        criterion.Programme?.Value,
        DataScope.Values(criterion.Cites),
        Words.Of(criterion.Force),
        Words.Of(criterion.Decided),
        RuleData.OfAny(criterion.Applies),
        RuleData.OfAny(criterion.Require),
        TextData.OfAny(criterion.Note),
        TextData.OfAny(criterion.FigureNote));
}
