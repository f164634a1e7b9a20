using System.Collections.Immutable;

namespace SiteGen.Core.Expressions;

/// <summary>What is counted or measured. None of them is ever converted into another: not coal into electricity, not years into days.</summary>
public enum BaseUnit { Yuan, CoalTonne, KilowattHour, Person, Item, Enterprise, Occasion, Year, Month, Day }

/// <summary>Base units with whole exponents: <c>元</c> is yuan¹, <c>度/年</c> is kilowatt-hour¹ year⁻¹. Equal by value.</summary>
public sealed record Dimension
{
    /// <summary>One for each <see cref="BaseUnit"/>.</summary>
    private readonly ImmutableArray<int> exponents;

    private Dimension(IEnumerable<int> exponents) => this.exponents = [.. exponents];

    /// <summary>Of plain numbers and ratios.</summary>
    public static Dimension None { get; } = new(Enum.GetValues<BaseUnit>().Select(_ => 0));

    public static Dimension Money { get; } = Of(BaseUnit.Yuan);

    /// <summary>A number of people, things or periods: exactly one unit that is counted rather than measured.</summary>
    public bool IsCount => Bases.Count() == 1 && Bases.First() >= BaseUnit.Person && this[Bases.First()] == 1;

    /// <summary>The base units whose exponent is not zero.</summary>
    public IEnumerable<BaseUnit> Bases => Enum.GetValues<BaseUnit>().Where(unit => this[unit] != 0);

    public int this[BaseUnit unit] => exponents[(int)unit];

    public static Dimension operator *(Dimension a, Dimension b) => new(a.exponents.Zip(b.exponents, (x, y) => x + y));

    public static Dimension operator /(Dimension a, Dimension b) => new(a.exponents.Zip(b.exponents, (x, y) => x - y));

    public static Dimension Of(BaseUnit unit) => new(Enum.GetValues<BaseUnit>().Select(other => other == unit ? 1 : 0));

    public bool Equals(Dimension? other) => other is not null && exponents.SequenceEqual(other.exponents);

    public override int GetHashCode() => exponents.Aggregate(0, HashCode.Combine);

    public override string ToString() => Units.Describe(this).En;
}
