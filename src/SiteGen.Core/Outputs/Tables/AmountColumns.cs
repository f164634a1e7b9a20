using SiteGen.Core.Outputs.OpenData;

namespace SiteGen.Core.Outputs.Tables;

/// <summary>An amount, flattened: what a kind of amount does not have stays empty.</summary>
internal static class AmountColumns
{
    public static Columns<T> Amount<T>(this Columns<T> columns, Func<T, AmountData> amount) => columns
        .Word("amount_kind", row => AmountKind.Of(amount(row)))
        .Word("amount_low", row => Figures(amount(row)).Low)
        .Word("amount_high", row => Figures(amount(row)).High)
        .Word("amount_basis", row => (amount(row) as RangeAmountData)?.Basis)
        .Word("amount_rate", row => (amount(row) as RateAmountData)?.Rate)
        .Word("amount_of", row => (amount(row) as RateAmountData)?.Base)
        .Word("amount_cap", row => (amount(row) as RateAmountData)?.Cap)
        .Word("amount_floor", row => (amount(row) as RateAmountData)?.Floor)
        .Word("amount_along", row => (amount(row) as TableAmountData)?.Along.Written)
        .List("amount_rows", row => amount(row) is TableAmountData table ? table.Rows.Select(line => $"{line.Range.Written}: {line.Pay}") : [])
        .Word("amount_on", row => (amount(row) as LadderAmountData)?.On)
        .Word("amount_received", row => (amount(row) as LadderAmountData)?.Received)
        .List("amount_steps", row => amount(row) is LadderAmountData ladder ? ladder.Steps.Select(step => $"{step.Key}: {step.Value}") : [])
        .Word("amount_document", row => (amount(row) as ReferencedAmountData)?.Document)
        .Text("amount_text", row => TextOf(amount(row)))
        .List("amount_shares", row => Shares(amount(row)).Select(share => $"{share.Payer}: {share.Share} ({share.When})"));

    private static (string? Low, string? High) Figures(AmountData amount) => amount switch
    {
        FixedAmountData whole => (whole.Low, whole.High),
        RangeAmountData range => (range.Low, range.High),
        _ => (null, null),
    };

    private static TextData? TextOf(AmountData amount) => amount switch
    {
        InKindAmountData given => given.Text,
        UnspecifiedAmountData open => open.Text,
        _ => null,
    };

    private static IReadOnlyList<ShareData> Shares(AmountData amount) => amount switch
    {
        FixedAmountData whole => whole.Shares,
        RangeAmountData range => range.Shares,
        RateAmountData rate => rate.Shares,
        TableAmountData table => table.Shares,
        _ => [],
    };
}
