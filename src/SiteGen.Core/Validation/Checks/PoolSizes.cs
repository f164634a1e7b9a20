using SiteGen.Core.Diagnostics;
using SiteGen.Core.Expressions;
using SiteGen.Core.Model;

namespace SiteGen.Core.Validation.Checks;

/// <summary>No single applicant can be promised more than is set aside for all.</summary>
internal static class PoolSizes
{
    private static readonly Phrase Pool = new("the pool", "资金总额");

    public static void Check(CheckContext context)
    {
        foreach (var measure in context.Knowledge.Measures)
            if (measure.Pool is { Expression: Figure { Value: var all } } pool)
                foreach (var pay in PaysOf(measure.Amount).OfType<Figure>().Where(pay => pay.Dimension == Dimension.Money && pay.Value > all))
                    context.Diagnostics.ReportRelated(Codes.AmountAbovePool, pay.Span, new(pool.Written.Span, Pool),
                        pay.Span.Text, pool.Written.Value, FigureText.Write(pay.Value - all, Dimension.Money, Language.Chinese));
    }

    private static IEnumerable<Expression?> PaysOf(Amount amount) => amount switch
    {
        FixedAmount once => [once.Pay.Expression],
        RangeAmount { Range.Expression: Interval range } => [range.Low, range.High],
        RateAmount rate => [rate.Cap?.Expression, rate.Floor?.Expression],
        TableAmount table => table.Rows.Select(row => row.Pay.Expression),
        LadderAmount ladder => ladder.Steps.Select(step => step.Pay.Expression),
        _ => [],
    };
}
