using System.Collections.Immutable;
using SiteGen.Core.Expressions;
using SiteGen.Core.Model;
using SiteGen.Core.Rules.Results;
using SiteGen.Core.Rules.Values;

namespace SiteGen.Core.Rules.Evaluating;

internal delegate AmountResult AmountOf(Evaluation evaluation);

/// <summary>Amounts of measures as functions.</summary>
internal static class AmountCompiler
{
    private delegate Payment PaymentOf(Evaluation evaluation);

    public static AmountOf Compile(Measure measure, RuleCompiler compiler)
    {
        Money? pool = measure.Pool?.Expression is Figure figure ? Money.Of(figure.Value) : null;
        return measure.Amount switch
        {
            FixedAmount once => Paid(AmountKind.Fixed, Constant(once.Pay), once.Shares),
            RangeAmount range => Paid(AmountKind.Range, Constant(IntervalValue.Of((Interval)range.Range.Expression!)), range.Shares),
            RateAmount rate => Paid(AmountKind.Rate, Rate(rate, compiler), rate.Shares),
            TableAmount table => Paid(AmountKind.Table, Table(table, compiler), table.Shares),
            LadderAmount ladder => Paid(AmountKind.Ladder, Ladder(ladder, compiler), []),
            ReferencedAmount => Unstated(AmountKind.ByReference),
            UnspecifiedAmount => Unstated(AmountKind.Unspecified),
            _ => _ => new(AmountKind.InKind, null, null, true, [], null, pool),
        };

        AmountOf Unstated(AmountKind kind) => _ => new(kind, default(Money), null, false, [], null, pool);

        AmountOf Paid(AmountKind kind, PaymentOf payment, ImmutableArray<Share> shares)
        {
            var parts = Parts.Compile(shares, compiler);
            return evaluation => payment(evaluation).ToResult(kind, parts, pool, evaluation);
        }
    }

    private static PaymentOf Constant(Rule pay)
    {
        var value = ((Figure)pay.Expression!).Value;
        return _ => Payment.Of(value);
    }

    private static PaymentOf Constant(Quantity range)
    {
        var payment = Payment.Of(range);
        return _ => payment;
    }

    private static PaymentOf Rate(RateAmount rate, RuleCompiler compiler)
    {
        var share = Quantity.Point(((Figure)rate.Rate.Expression!).Value);
        var of = compiler.Number(rate.Of.Expression!);
        var (cap, floor) = (Limit(rate.Cap), Limit(rate.Floor));
        return evaluation =>
        {
            var whole = Arithmetic.Product(share, of(evaluation));
            var raised = floor is null ? whole : Arithmetic.Greatest([whole, floor]);
            return Payment.Of(cap is null ? raised : Arithmetic.Least([raised, cap])).CutFrom(Payment.Of(raised), ReductionCause.Cap);
        };
    }

    /// <summary>By the row in which the figure lies; a figure in no row pays nothing, and neither does what is no figure.</summary>
    private static PaymentOf Table(TableAmount table, RuleCompiler compiler)
    {
        var tiers = Tiers.Compile(table.Along.Expression!, [.. table.Rows.Select(row => (Interval)row.Range.Expression!)], compiler);
        var pays = table.Rows.Select(row => ((Figure)row.Pay.Expression!).Value).ToImmutableArray();
        return evaluation =>
        {
            var found = tiers.Find(evaluation);
            return found.Zero == ZeroDivision.Surely ? Payment.Of(Rational.Zero) : Payment.Over([.. found.Touched.Select(index => pays[index]), .. found.CanMiss ? [Rational.Zero] : Array.Empty<Rational>()]);
        };
    }

    private static Quantity? Limit(Rule? rule) => rule?.Expression is Figure figure ? Quantity.Point(figure.Value) : null;

    private static PaymentOf Ladder(LadderAmount ladder, RuleCompiler compiler)
    {
        var pays = ladder.Steps.ToDictionary(step => step.Value.Value, step => ((Figure)step.Pay.Expression!).Value, StringComparer.Ordinal);
        var on = compiler.Choice(new Reference(ladder.On.Value, ladder.On.Span), []);
        var received = ladder.Received is { } before ? compiler.Choice(new Reference(before.Value, before.Span), []) : null;
        return evaluation =>
        {
            var reached = Payment.Over(on(evaluation).Options, pays);
            return received is null ? reached : reached.Less(Payment.Over(received(evaluation).Options, pays));
        };
    }
}
