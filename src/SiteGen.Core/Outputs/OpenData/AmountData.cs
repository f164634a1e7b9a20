using System.Collections.Immutable;
using System.ComponentModel;
using System.Text.Json.Serialization;
using SiteGen.Core.Model;

namespace SiteGen.Core.Outputs.OpenData;

[Description("What a measure gives; money in yuan.")]
[JsonPolymorphic(TypeDiscriminatorPropertyName = "kind")]
[JsonDerivedType(typeof(FixedAmountData), AmountKind.Fixed)]
[JsonDerivedType(typeof(RangeAmountData), AmountKind.Range)]
[JsonDerivedType(typeof(RateAmountData), AmountKind.Rate)]
[JsonDerivedType(typeof(TableAmountData), AmountKind.Table)]
[JsonDerivedType(typeof(LadderAmountData), AmountKind.Ladder)]
[JsonDerivedType(typeof(ReferencedAmountData), AmountKind.Referenced)]
[JsonDerivedType(typeof(InKindAmountData), AmountKind.InKind)]
[JsonDerivedType(typeof(UnspecifiedAmountData), AmountKind.Unspecified)]
internal abstract record AmountData
{
    public static AmountData Of(Measure measure) => measure.Amount switch
    {
        FixedAmount amount => new FixedAmountData(Figures.Yuan(amount.Pay), Figures.Yuan(amount.Pay), ShareData.Of(amount.Shares)),
        RangeAmount amount => OfRange(amount),
        RateAmount amount => new RateAmountData(
            Figures.Percent(amount.Rate), amount.Of.Written.Value, Figures.AnyYuan(amount.Cap), Figures.AnyYuan(amount.Floor), ShareData.Of(amount.Shares)),
        TableAmount amount => new TableAmountData(
            RuleData.OfAny(amount.Along)!, [.. amount.Rows.Select(AmountRowData.Of)], ShareData.Of(amount.Shares)),
        LadderAmount amount => new LadderAmountData(amount.On.Value, amount.Received?.Value, Steps(amount)),
        ReferencedAmount amount => new ReferencedAmountData($"{measure.PolicyId}/{amount.Document.Value}"),
        InKindAmount amount => new InKindAmountData(TextData.Of(amount.What)),
        UnspecifiedAmount amount => new UnspecifiedAmountData(TextData.Of(amount.What)),
        _ => throw new InvalidOperationException($"The open data knows no {measure.Amount.GetType().Name}."),
    };

    private static RangeAmountData OfRange(RangeAmount amount)
    {
        var (low, high) = Figures.YuanRange(amount.Range);
        return new(low, high, Words.Of(amount.Basis), ShareData.Of(amount.Shares));
    }

    private static ImmutableSortedDictionary<string, string> Steps(LadderAmount amount) =>
        amount.Steps.ToImmutableSortedDictionary(step => step.Value.Value, step => Figures.Yuan(step.Pay), StringComparer.Ordinal);
}

[Description("One figure: low and high are the same.")]
internal sealed record FixedAmountData(string Low, string High, IReadOnlyList<ShareData> Shares) : AmountData;

[Description("A figure between two; null: open to that side. basis says what decides it.")]
internal sealed record RangeAmountData(string? Low, string? High, [property: OneOf<RangeBasis>] string Basis, IReadOnlyList<ShareData> Shares) : AmountData;

[Description("A share of a base.")]
internal sealed record RateAmountData(
    [property: Description("In percent: 6%.")] string Rate,
    [property: JsonPropertyName("of"), Description("The base, an expression over inputs.")] string Base,
    string? Cap,
    string? Floor,
    IReadOnlyList<ShareData> Shares) : AmountData;

[Description("By the range in which a figure lies.")]
internal sealed record TableAmountData(
    [property: Description("The figure, an expression over inputs.")] RuleData Along,
    IReadOnlyList<AmountRowData> Rows,
    IReadOnlyList<ShareData> Shares) : AmountData;

internal sealed record AmountRowData(RuleData Range, string Pay)
{
    public static AmountRowData Of(AmountRow row) => new(RuleData.OfAny(row.Range)!, Figures.Yuan(row.Pay));
}

[Description("By the step reached on an ordered choice; only the difference to what was received is paid.")]
internal sealed record LadderAmountData(
    [property: Description("The input that says which step is reached.")] string On,
    [property: Description("The input that says which step was paid before; null where nothing is set off.")] string? Received,
    [property: Description("What each step pays; the input's choices give their order.")] ImmutableSortedDictionary<string, string> Steps) : AmountData;

[Description("Another document sets it.")]
internal sealed record ReferencedAmountData(string Document) : AmountData;

[Description("No money by nature.")]
internal sealed record InKindAmountData(TextData Text) : AmountData;

[Description("The agency sets it.")]
internal sealed record UnspecifiedAmountData(TextData Text) : AmountData;

[Description("Who pays which part, when.")]
internal sealed record ShareData(
    [property: Description("An agency's id.")] string Payer,
    [property: Description("In percent: 50%.")] string Share,
    [property: OneOf<Milestone>] string When,
    [property: Description("What must hold for it to be payable already; null where that is not to be decided.")] RuleData? Due)
{
    public static IReadOnlyList<ShareData> Of(ImmutableArray<Share> shares) =>
        [.. shares.Select(share => new ShareData(share.Payer.Value, Figures.Percent(share.Part), Words.Of(share.When), RuleData.OfAny(share.Due)))];
}

/// <summary>The words that tell the kinds apart, in JSON and in tables.</summary>
internal static class AmountKind
{
    public const string Fixed = "fixed";
    public const string Range = "range";
    public const string Rate = "rate";
    public const string Table = "table";
    public const string Ladder = "ladder";
    public const string Referenced = "by-reference";
    public const string InKind = "in-kind";
    public const string Unspecified = "unspecified";

    public static string Of(AmountData amount) => amount switch
    {
        FixedAmountData => Fixed,
        RangeAmountData => Range,
        RateAmountData => Rate,
        TableAmountData => Table,
        LadderAmountData => Ladder,
        ReferencedAmountData => Referenced,
        InKindAmountData => InKind,
        _ => Unspecified,
    };
}
