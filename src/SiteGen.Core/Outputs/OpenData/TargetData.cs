using System.ComponentModel;
using SiteGen.Core.Model;
using SiteGen.Core.Site;

namespace SiteGen.Core.Outputs.OpenData;

[Description("What a policy sets out to reach.")]
internal sealed record TargetData(
    [property: Description("policy/local-id")] string Id,
    string Policy,
    [property: Description("What is counted.")] TextData Metric,
    string? Programme,
    [property: Description("The figure in its unit, the lower one of a span: \"40\"; \"50\" with the unit %.")] string Low,
    [property: Description("The upper figure of a span.")] string? High,
    [property: Description("As the source writes it: 家, %, 倍; null for a plain number.")] string? Unit,
    [property: Description("multiple: of a base, which the source may leave out."), OneOf<TargetComparison>] string Comparison,
    [property: OneOf<Cadence>] string Cadence,
    [property: Description("The year at whose end it is due.")] int? By,
    [property: Description("Who answers for it.")] IReadOnlyList<string> Agencies,
    [property: Description("The figure in words.")] TextData ValueText,
    IReadOnlyList<string> Cites,
    [property: Description("Names the figures that the cited clauses do not contain, and says why they stand.")] TextData? FigureNote,
    Uri Address)
{
    public static TargetData Of(Target target, DataScope scope) => new(
        target.FullId,
        target.PolicyId,
        TextData.Of(target.Metric),
        target.Programme?.Value,
        Figures.Number(target.Low),
        target.High is { } high ? Figures.Number(high) : null,
        Figures.WrittenUnit(target.Low),
        Words.Of(target.Comparison),
        Words.Of(target.Cadence),
        target.By,
        DataScope.Values(target.Agencies),
        TextData.Of(target.ValueText),
        DataScope.Values(target.Cites),
        TextData.OfAny(target.FigureNote),
        scope.Address(PageKind.Targets, anchor: Anchors.Of(target.FullId)));
}
