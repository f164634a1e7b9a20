using System.ComponentModel;
using SiteGen.Core.Model;
using SiteGen.Core.Site;

namespace SiteGen.Core.Outputs.OpenData;

[Description("Support that an enterprise can get.")]
internal sealed record MeasureData(
    [property: Description("policy/local-id")] string Id,
    string Policy,
    TextData Name,
    [property: Description("What it gives and to whom.")] TextData Summary,
    [property: OneOf<MeasureKind>] string Kind,
    IReadOnlyList<string> Programmes,
    [property: Description("The clauses it rests on.")] IReadOnlyList<string> Cites,
    [property: Description("From whom.")] IReadOnlyList<string> Agencies,
    [property: Description("Who may have it, in words.")] TextData? Audience,
    [property: Description("The measure's own, and where it is silent its policy's.")] ApplicationData Application,
    [property: Description("Its own period; null where its policy's counts.")] PeriodData? Window,
    [property: Description("Whom it concerns; null where its policy's rule alone says so.")] RuleData? Applies,
    [property: Description("What must hold; null where there is nothing to decide.")] RuleData? Require,
    [property: Description("What the rules do not decide but the source implies.")] IReadOnlyList<ConfirmationData> Confirm,
    AmountData Amount,
    [property: Description("The money set aside for all applicants, in yuan.")] string? Pool,
    [property: Description("On the day of the data."), OneOf<Status>] string Status,
    TextData? Note,
    [property: Description("Names the figures that the cited clauses do not contain, and says why they stand.")] TextData? FigureNote,
    Uri Address)
{
    public static MeasureData Of(Measure measure, DataScope scope)
    {
        var policy = scope.Lookup.Policies[measure.PolicyId];
        return new(
            measure.FullId,
            measure.PolicyId,
            TextData.Of(measure.Name),
            TextData.Of(measure.Summary),
            Words.Of(measure.Kind),
            DataScope.Values(measure.Programmes),
            DataScope.Values(measure.Cites),
            DataScope.Values(measure.Agencies),
            TextData.OfAny(measure.Audience),
            ApplicationData.Of(measure.Application.Or(policy.Application)),
            PeriodData.OfAny(measure.Window),
            RuleData.OfAny(measure.Applies),
            RuleData.OfAny(measure.Require),
            [.. measure.Confirm.Select(ConfirmationData.Of)],
            AmountData.Of(measure),
            measure.Pool is { } pool ? Figures.Yuan(pool) : null,
            Words.Of(measure.StatusOn(policy, scope.Day)),
            TextData.OfAny(measure.Note),
            TextData.OfAny(measure.FigureNote),
            scope.Address(PageKind.Measure, measure.FullId));
    }
}

[Description("What an applicant needs.")]
internal sealed record ApplicationData(TextData? How, TextData? Where, TextData? Materials, TextData? Deadline, TextData? Contact)
{
    public static ApplicationData Of(Application application) => new(
        TextData.OfAny(application.How),
        TextData.OfAny(application.Where),
        TextData.OfAny(application.Materials),
        TextData.OfAny(application.Deadline),
        TextData.OfAny(application.Contact));
}

internal sealed record ConfirmationData(TextData Text, IReadOnlyList<string> Cites)
{
    public static ConfirmationData Of(Confirmation confirmation) => new(TextData.Of(confirmation.Text), DataScope.Values(confirmation.Cites));
}
