using SiteGen.Core.Expressions;

namespace SiteGen.Core.Rules.Values;

/// <summary>The time between two days, whole units: less the later the first, more the later the second.</summary>
internal static class Elapsed
{
    public static Quantity Between(BaseUnit unit, Quantity from, Quantity to)
    {
        var form = unit == BaseUnit.Day ? Arithmetic.Difference(to, from).Form : null;
        return Quantity.From(At(unit, from.High, to.Low, Bound.NoLow), At(unit, from.Low, to.High, Bound.NoHigh), form, from, to);
    }

    private static Bound At(BaseUnit unit, Bound from, Bound to, Bound none) =>
        from.IsFinite && to.IsFinite ? Bound.Of(Days.Between(unit, from.Value, to.Value)) : none;
}
