using System.Collections.Immutable;
using SiteGen.Core.Expressions;
using SiteGen.Core.Rules.Results;
using SiteGen.Core.Rules.Values;

namespace SiteGen.Core.Rules.Evaluating;

/// <summary>Money before it is rounded, between two figures that are never negative.</summary>
/// <param name="High">Null where nothing limits it.</param>
internal sealed record Payment(Rational Low, Rational? High, Reduction? Reduction = null)
{
    public static Payment Of(Rational value) => new(value, value);

    public static Payment Of(Quantity value) => new(
        value.Zero == ZeroDivision.No && value.Low.IsFinite ? NotNegative(value.Low.Value) : Rational.Zero,
        value.Zero == ZeroDivision.Surely ? Rational.Zero : value.High.IsFinite ? NotNegative(value.High.Value) : null);

    /// <summary>By the step that it can be; an option without step pays nothing.</summary>
    public static Payment Over(ImmutableArray<string> options, IReadOnlyDictionary<string, Rational> pays) =>
        Over([.. options.Select(option => pays.GetValueOrDefault(option))]);

    /// <summary>One of these sums; nothing where there is none.</summary>
    public static Payment Over(IReadOnlyCollection<Rational> possible) => possible.Count == 0 ? Of(Rational.Zero) : new(possible.Min(), possible.Max());

    /// <summary>This, and how much less it is than the whole.</summary>
    public Payment CutFrom(Payment whole, ReductionCause cause)
    {
        var most = whole.High is { } all && High is { } kept ? all - kept : Rational.Zero;
        return most.IsZero ? this : this with { Reduction = new(cause, Money.Of(whole.Low - Low), Money.Of(most)) };
    }

    /// <summary>What is left after what was received. What was taken off is told, which is never more than there was.</summary>
    public Payment Less(Payment received)
    {
        var high = NotNegative(High!.Value - received.Low);
        var low = NotNegative(Low - received.High!.Value);
        var (least, most) = (Least(Low, received.Low), Least(High.Value, received.High.Value));
        return new(low, high, most.IsZero ? null : new(ReductionCause.Received, Money.Of(least), Money.Of(most)));
    }

    public AmountResult ToResult(AmountKind kind, ImmutableArray<Part> parts, Money? pool, Evaluation evaluation)
    {
        var (low, high) = (Money.Of(Low), High is { } most ? Money.Of(most) : default(Money?));
        var isCertain = low == high && kind != AmountKind.Range && pool is null;
        return new(kind, low, high, isCertain, Parts.Divide(this, parts, evaluation), Reduction, pool);
    }

    private static Rational Least(Rational a, Rational b) => a < b ? a : b;

    private static Rational NotNegative(Rational value) => value.Sign < 0 ? Rational.Zero : value;
}
