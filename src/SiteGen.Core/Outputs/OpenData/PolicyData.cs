using System.ComponentModel;
using SiteGen.Core.Model;
using SiteGen.Core.Site;

namespace SiteGen.Core.Outputs.OpenData;

internal sealed record PolicyData(
    string Id,
    string Region,
    TextData Title,
    [property: Description("The source has no title of its own; this one is ours.")] bool TitleSupplied,
    TextData Summary,
    [property: Description("索引号")] string? IndexNumber,
    [property: Description("发文字号")] string? DocumentNumber,
    [property: Description("发布机构, an agency's id")] string? Issuer,
    [property: Description("主题")] IReadOnlyList<TextData> Subjects,
    [property: Description("成文日期"), Day] string? Written,
    [property: Description("发布日期"), Day] string? Published,
    [property: Description("施行日期"), Day] string? Effective,
    [property: Description("失效日期"), Day] string? Expires,
    [property: Description("The time that the document itself says it covers.")] PeriodData? Period,
    [property: Description("有效性, as the source states it"), OneOf<Validity>] string Validity,
    [property: Description("On the day of the data."), OneOf<Status>] string Status,
    [property: Description("Where the text was taken from.")] SourceData Source,
    [property: Description("Whom the policy's rules concern.")] RuleData? Applies,
    [property: Description("What holds for every measure of the policy.")] ApplicationData Application,
    Uri Address)
{
    public static PolicyData Of(PolicyDocument policy, DataScope scope) => new(
        policy.Id.Value,
        policy.Region.Value,
        TextData.Of(policy.Title),
        policy.TitleSupplied,
        TextData.Of(policy.Summary),
        policy.IndexNumber?.Value,
        policy.DocumentNumber?.Value,
        policy.Issuer?.Value,
        [.. policy.Subjects.Select(TextData.Of)],
        Days.OfAny(policy.Dates.Written),
        Days.OfAny(policy.Dates.Published),
        Days.OfAny(policy.Dates.Effective),
        Days.OfAny(policy.Dates.Expires),
        PeriodData.OfAny(policy.Period),
        Words.Of(policy.Validity),
        Words.Of(policy.StatusOn(scope.Day)),
        new(TextData.Of(policy.Source.Name), policy.Source.Address),
        RuleData.OfAny(policy.Applies),
        ApplicationData.Of(policy.Application),
        scope.Address(PageKind.Policy, policy.Id.Value));
}

[Description("Two days, both included.")]
internal sealed record PeriodData([property: Day] string? From, [property: Day] string? To)
{
    public static PeriodData? OfAny(Period? period) => period is null ? null : new(Days.OfAny(period.From), Days.OfAny(period.To));
}

internal sealed record SourceData(TextData Name, string? Address);

[Description("A document that a policy's text refers to.")]
internal sealed record DocumentData(
    [property: Description("policy/local-id")] string Id,
    string Policy,
    [property: OneOf<DocumentRelation>] string Relation,
    TextData Title,
    string? Number,
    [property: Day] string? Date,
    [property: Description("The policy of this site that it is, if it is one.")] string? IsPolicy,
    Uri Address)
{
    public static DocumentData Of(PolicyDocument policy, ReferencedDocument document, DataScope scope) => new(
        $"{policy.Id.Value}/{document.Id.Value}",
        policy.Id.Value,
        Words.Of(document.Relation),
        TextData.Of(document.Title),
        document.Number?.Value,
        Days.OfAny(document.Date),
        document.Policy?.Value,
        scope.Address(PageKind.Policy, policy.Id.Value, Anchors.OfDocument(document.Id.Value)));
}

[Description("A place where the source is damaged or ambiguous, and how it was read.")]
internal sealed record ReadingData(
    [property: Description("policy/local-id")] string Id,
    string Policy,
    IReadOnlyList<string> Clauses,
    IReadOnlyList<string> Inputs,
    [property: Description("What stands in the source.")] TextData Found,
    TextData ReadAs,
    TextData Why,
    [property: Description("To be confirmed with the issuer; else settled by the text itself.")] bool Open,
    Uri Address)
{
    public static ReadingData Of(PolicyDocument policy, Reading reading, DataScope scope) => new(
        $"{policy.Id.Value}/{reading.Id.Value}",
        policy.Id.Value,
        DataScope.Values(reading.Clauses),
        DataScope.Values(reading.Inputs),
        TextData.Of(reading.Found),
        TextData.Of(reading.ReadAs),
        TextData.Of(reading.Why),
        reading.IsOpen,
        scope.Address(PageKind.Policy, policy.Id.Value, Anchors.OfReading(reading.Id.Value)));
}
