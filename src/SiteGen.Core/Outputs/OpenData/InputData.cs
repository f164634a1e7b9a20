using System.ComponentModel;
using SiteGen.Core.Model;

namespace SiteGen.Core.Outputs.OpenData;

[Description("What an enterprise may be asked.")]
internal sealed record InputData(
    string Id,
    TextData Label,
    TextData Question,
    TextData? Help,
    [property: OneOf<InputType>] string Type,
    [property: Description("Of counts and quantities, as written.")] string? Unit,
    [property: Description("The figure is a yearly rate.")] bool PerYear,
    [property: Description("What time an answer speaks of."), OneOf<InputPeriod>] string? Period,
    [property: Description("An interval that holds every possible answer.")] RuleData? Domain,
    [property: Description("Where ranges meet that readers may choose who do not know the exact figure or day, from low to high.")] IReadOnlyList<RuleData> Bands,
    [property: Description("Of a choice, in the order written.")] IReadOnlyList<ChoiceData> Choices,
    [property: Description("The choices rise in that order.")] bool Ordered,
    [property: Description("From 1 to 5: how hard the answer is to find.")] int Cost,
    string? Evidence,
    [property: Description("The enterprise cannot change it.")] bool Fixed)
{
    public static InputData Of(Input input) => new(
        input.Id.Value,
        TextData.Of(input.Label),
        TextData.Of(input.Question),
        TextData.OfAny(input.Help),
        Words.Of(input.Type),
        input.Unit?.Value,
        input.PerYear,
        input.Period is { } period ? Words.Of(period) : null,
        RuleData.OfAny(input.Domain),
        [.. input.Bands.Select(band => RuleData.Of(band.Written.Value, band.Expression))],
        [.. input.Choices.Select(ChoiceData.Of)],
        input.IsOrdered,
        input.Cost,
        input.Evidence?.Value,
        input.IsFixed);
}

internal sealed record ChoiceData(
    string Id,
    TextData Label,
    [property: Description("Stands outside the order.")] bool Unordered)
{
    public static ChoiceData Of(Choice choice) => new(choice.Id.Value, TextData.Of(choice.Label), choice.IsUnordered);
}
