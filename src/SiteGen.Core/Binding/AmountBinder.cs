using System.Collections.Immutable;
using SiteGen.Core.Diagnostics;
using SiteGen.Core.Model;

namespace SiteGen.Core.Binding;

/// <summary>The amount of a measure: one kind, named by its first key.</summary>
internal static class AmountBinder
{
    private static readonly string[] Kinds = ["fixed", "range", "rate", "ladder", "by_reference", "in_kind", "unspecified"];

    public static Amount Bind(MappingReader amount)
    {
        var present = Array.FindAll(Kinds, amount.Has);
        if (present.Length != 1)
            amount.Diagnostics.Report(
                Codes.ChooseOne, present.Length > 1 ? amount.PlaceOf(present[1]) : amount.Head, $"{present.Length}", string.Join(", ", Kinds));
        return present.FirstOrDefault() switch
        {
            "fixed" => new FixedAmount(amount.RequireFigure("fixed"), Shares(amount), amount.Span),
            "range" => BindRange(amount),
            "rate" => BindRate(amount),
            "ladder" => new LadderAmount(amount.RequireWord("ladder"), amount.Word("received"), amount.Each("steps", BindStep), amount.Span),
            "by_reference" => new ReferencedAmount(amount.RequireWord("by_reference"), amount.Span),
            "in_kind" => new InKindAmount(amount.RequireText("in_kind"), amount.Span),
            "unspecified" => new UnspecifiedAmount(amount.RequireText("unspecified"), amount.Span),
            _ => Unknown(amount),
        };
    }

    /// <summary>Asks for every kind, so that a misspelt one is told its near spelling.</summary>
    private static UnspecifiedAmount Unknown(MappingReader amount)
    {
        foreach (var kind in Kinds)
            amount.Find(kind);
        return new(new(new("", amount.Span), new("", amount.Span)), amount.Span);
    }

    private static RangeAmount BindRange(MappingReader amount) =>
        new(amount.RequireInterval("range"), amount.RequireOneOf<RangeBasis>("basis"), Shares(amount), amount.Span);

    private static RateAmount BindRate(MappingReader amount) =>
        new(amount.RequireFigure("rate"), amount.RequireExpression("of"), amount.Figure("cap"), amount.Figure("floor"), Shares(amount), amount.Span);

    private static LadderStep BindStep(MappingReader step) => new(step.RequireWord("value"), step.RequireFigure("pay"));

    private static ImmutableArray<Share> Shares(MappingReader amount) => amount.Each("shares", BindShare);

    private static Share BindShare(MappingReader share) =>
        new(share.RequireWord("payer"), share.RequireFigure("share"), share.OneOf("when", Milestone.NotStated));
}
