using System.Collections.Immutable;
using SiteGen.Core.Model;

namespace SiteGen.Core.Pages.Parts;

/// <summary>A field that Chinese government sites publish of a document.</summary>
/// <param name="ChineseLabel">Its usual name, shown beside a label in another language; null on a Chinese page.</param>
/// <param name="Value">Null where the source leaves it empty.</param>
internal sealed record MetadataRow(string Label, string? ChineseLabel, string? Value, string? Href)
{
    public static ImmutableArray<MetadataRow> Of(PageContext context, PolicyDocument policy)
    {
        var issuer = policy.Issuer is { } id ? context.Lookup.Agencies.GetValueOrDefault(id.Value) : null;
        var dates = policy.Dates;
        return
        [
            Row(context, "index-number", policy.IndexNumber?.Value),
            Row(context, "document-number", policy.DocumentNumber?.Value),
            Row(context, "issuer", context.Text(issuer?.Name)) with { Href = issuer is null ? null : context.LinkTo(issuer).Href },
            Row(context, "subjects", Joined(context, policy.Subjects)),
            Row(context, "written", context.Wording.Date(dates.Written)),
            Row(context, "published", context.Wording.Date(dates.Published)),
            Row(context, "effective", context.Wording.Date(dates.Effective)),
            Row(context, "expires", context.Wording.Date(dates.Expires)),
            Row(context, "validity", policy.Validity == Validity.NotStated ? null : context.Wording.Of("validity", policy.Validity)),
            Row(context, "period", PeriodText(context, policy.Period)),
            Row(context, "source", context.Text(policy.Source.Name)) with { Href = policy.Source.Address },
        ];
    }

    public static string? PeriodText(PageContext context, Period? period) => period switch
    {
        null => null,
        { From: { } from, To: { } to } => context.Wording.Fill("period.both", context.Wording.Date(from), context.Wording.Date(to)),
        { From: { } from } => context.Wording.Fill("period.from", context.Wording.Date(from)),
        { To: { } to } => context.Wording.Fill("period.to", context.Wording.Date(to)),
        _ => null,
    };

    private static MetadataRow Row(PageContext context, string name, string? value) => new(
        context.Wording[$"metadata.{name}"],
        context.Language == Language.Chinese ? null : context.Wording[$"metadata-in-chinese.{name}"],
        value,
        null);

    private static string? Joined(PageContext context, ImmutableArray<LocalizedText> texts) =>
        texts.Length == 0 ? null : string.Join(context.Wording["punctuation.list"], texts.Select(context.Text));
}
