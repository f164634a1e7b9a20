using SiteGen.Core.Expressions;
using SiteGen.Core.Model;
using SiteGen.Core.Pages.Themes;

namespace SiteGen.Core.Pages.Parts;

/// <summary>What a measure pays at most, in bands that a reader can choose between; after them what has no such figure.</summary>
internal enum AmountBand { Small, Middle, Large, Uncapped, ByReference, InKind, NotStated }

internal static class AmountBands
{
    /// <summary>In yuan; each limit belongs to the band below it.</summary>
    private static readonly Rational SmallLimit = 100_000;

    private static readonly Rational MiddleLimit = 500_000;

    public static AmountBand Of(Amount amount) => amount switch
    {
        FixedAmount paid => OfMost(Most(paid.Pay)),
        RangeAmount range => OfMost(Most(range.Range)),
        RateAmount rate => OfMost(rate.Cap is { } cap ? Most(cap) : null),
        TableAmount table => OfMost(Most(table.Rows.Select(row => row.Pay))),
        LadderAmount ladder => OfMost(Most(ladder.Steps.Select(step => step.Pay))),
        ReferencedAmount => AmountBand.ByReference,
        InKindAmount => AmountBand.InKind,
        UnspecifiedAmount => AmountBand.NotStated,
        _ => throw new NotSupportedException($"{amount.GetType().Name} has no band"),
    };

    /// <summary>In words: "Up to CNY 100,000".</summary>
    public static string Label(AmountBand band, Wording wording) =>
        wording.Fill($"amount-band.{Words.Of(band)}", Money(SmallLimit, wording), Money(MiddleLimit, wording));

    private static AmountBand OfMost(Rational? most) => most switch
    {
        null => AmountBand.Uncapped,
        { } sum when sum <= SmallLimit => AmountBand.Small,
        { } sum when sum <= MiddleLimit => AmountBand.Middle,
        _ => AmountBand.Large,
    };

    /// <returns>Null where the figure depends on the enterprise or a range is open above.</returns>
    private static Rational? Most(Rule pay) => pay.Expression switch
    {
        Figure figure => figure.Value,
        Interval { High: Figure high } => high.Value,
        _ => null,
    };

    private static Rational? Most(IEnumerable<Rule> pays)
    {
        var sums = pays.Select(Most).ToList();
        return sums.Contains(null) ? null : sums.Max();
    }

    private static string Money(Rational sum, Wording wording) => FigureText.Write(sum, Dimension.Money, wording.Language);
}
