using System.Collections.Immutable;
using SiteGen.Core.Model;

namespace SiteGen.Core.Pages.SelfCheck;

/// <summary>A question of the self-check, with the field that answers it.</summary>
/// <param name="Id">Of the input.</param>
/// <param name="Type">As in the content: <c>money</c>, <c>yes-no</c>.</param>
/// <param name="Period">What time it asks of; null where none is stated.</param>
/// <param name="Evidence">Where the answer can be found; null where nothing is named.</param>
/// <param name="Figure">How a figure is typed; null for all other types.</param>
/// <param name="Options">What can be chosen: of yes/no and choices.</param>
/// <param name="Bands">Ranges to choose where the exact figure is not known.</param>
/// <param name="IsFixed">The enterprise cannot change it.</param>
/// <param name="Why">What its answer decides.</param>
internal sealed record QuestionView(
    string Id,
    string Type,
    string Label,
    string Question,
    string? Help,
    string? Period,
    string? Evidence,
    FigureEntry? Figure,
    ImmutableArray<OptionView> Options,
    ImmutableArray<InputBand> Bands,
    bool IsFixed,
    ImmutableArray<ReasonView> Why)
{
    public bool IsDate => Type == Words.Of(InputType.Date);

    public static ImmutableArray<QuestionView> Of(PageContext context, RegionContent content) =>
        [.. content.Inputs.Where(input => !input.IsRegion).Select(input => Of(context, input, content))];

    private static QuestionView Of(PageContext context, Input input, RegionContent content) => new(
        input.Id.Value,
        Words.Of(input.Type),
        context.Text(input.Label),
        context.Text(input.Question),
        context.Text(input.Help),
        input.Period is { } period ? context.Wording.Of("input-period", period) : null,
        input.Evidence is { } evidence && context.Lookup.Evidence.TryGetValue(evidence.Value, out var proof) ? context.Text(proof.Name) : null,
        FigureEntry.Of(context, input),
        OptionView.Of(context, input),
        InputBand.Of(input, context.Language),
        input.IsFixed,
        ReasonView.Of(context, input, content));
}

/// <param name="Value">Of the answer: an option's id, <c>true</c>, <c>false</c>.</param>
internal sealed record OptionView(string Value, string Label)
{
    public static ImmutableArray<OptionView> Of(PageContext context, Input input) => input.Type switch
    {
        InputType.YesNo => [new("true", context.Wording["self-check.yes"]), new("false", context.Wording["self-check.no"])],
        _ => [.. input.Choices.Select(choice => new OptionView(choice.Id.Value, context.Text(choice.Label)))],
    };
}

/// <summary>Something that an answer decides, and the clauses it rests on.</summary>
/// <param name="Name">Of a criterion, a measure or a programme.</param>
/// <param name="Cites">Keys of clauses, with blanks between.</param>
internal sealed record ReasonView(string Name, string Cites)
{
    public static ImmutableArray<ReasonView> Of(PageContext context, Input input, RegionContent content) =>
    [
        .. content.Criteria.Where(criterion => RuleNames.Of(criterion).Contains(input.Id.Value))
            .Select(criterion => new ReasonView(context.Text(criterion.Name), ClauseTexts.Keys(criterion.Cites))),
        .. content.Measures.Where(measure => RuleNames.Of(measure).Contains(input.Id.Value))
            .Select(measure => new ReasonView(context.Text(measure.Name), ClauseTexts.Keys(measure.Cites))),
        .. content.Programmes.Where(programme => programme.RecognisedBy?.Value == input.Id.Value)
            .Select(programme => new ReasonView(context.Text(programme.Name), "")),
    ];
}
