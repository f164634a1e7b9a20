using System.Collections.Immutable;
using SiteGen.Core.Model;

namespace SiteGen.Core.Binding;

/// <summary>The amount of a measure: one kind, named by its first key.</summary>
internal static class AmountBinder
{
    private static readonly string[] Kinds = ["fixed", "range", "rate", "table", "ladder", "by_reference", "in_kind", "unspecified"];
    private static readonly string[] OtherKeys = ["basis", "of", "cap", "floor", "received", "steps", "shares"];

    public static Amount Bind(MappingReader amount)
    {
        return amount.OneKeyOf(Kinds) switch
        {
            "fixed" => new FixedAmount(amount.RequireFigure("fixed"), Shares(amount), amount.Span),
            "range" => BindRange(amount),
            "rate" => BindRate(amount),
            "table" => BindTable(amount),
            "ladder" => new LadderAmount(amount.RequireWord("ladder"), amount.Word("received"), amount.Each("steps", BindStep), amount.Span),
            "by_reference" => new ReferencedAmount(amount.RequireWord("by_reference"), amount.Span),
            "in_kind" => new InKindAmount(amount.RequireText("in_kind"), amount.Span),
            "unspecified" => new UnspecifiedAmount(amount.RequireText("unspecified"), amount.Span),
            _ => Unknown(amount),
        };
    }

    /// <summary>Asks for every key of every kind: a misspelt one is told its near spelling, and none is out of place where the kind is open.</summary>
    private static UnspecifiedAmount Unknown(MappingReader amount)
    {
        foreach (var key in Kinds.Concat(OtherKeys))
            amount.Find(key);
        return new(TextBinder.StandIn(amount.Span), amount.Span);
    }

    private static RangeAmount BindRange(MappingReader amount) =>
        new(amount.RequireInterval("range"), amount.RequireOneOf<RangeBasis>("basis"), Shares(amount), amount.Span);

    private static RateAmount BindRate(MappingReader amount) =>
        new(amount.RequireFigure("rate"), amount.RequireExpression("of"), amount.Figure("cap"), amount.Figure("floor"), Shares(amount), amount.Span);

    private static TableAmount BindTable(MappingReader amount)
    {
        var shares = Shares(amount);
        return amount.RequireNested("table", table => BindRows(table, shares), place => new(new(new("", place), null), [], shares, place));
    }

    private static TableAmount BindRows(MappingReader table, ImmutableArray<Share> shares)
    {
        table.RequireItems("rows");
        return new(table.RequireExpression("along"), table.Each("rows", BindRow), shares, table.Span);
    }

    private static AmountRow BindRow(MappingReader row) => new(row.RequireInterval("range"), row.RequireFigure("pay"));

    private static LadderStep BindStep(MappingReader step) => new(step.RequireWord("value"), step.RequireFigure("pay"));

    private static ImmutableArray<Share> Shares(MappingReader amount) => amount.Each("shares", BindShare);

    private static Share BindShare(MappingReader share) =>
        new(share.RequireWord("payer"), share.RequireFigure("share"), share.OneOf("when", Milestone.NotStated), share.Rule("due"));
}
