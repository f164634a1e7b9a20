using System.Collections.Immutable;
using System.Numerics;
using SiteGen.Core.Diagnostics;

namespace SiteGen.Core.Expressions;

/// <summary>A unit that a figure may carry.</summary>
/// <param name="Base">Null for 倍, which multiplies and measures nothing.</param>
/// <param name="Name">As messages call it.</param>
/// <param name="Quantity">What it measures, in words.</param>
/// <param name="Spellings">As figures may write it; the first one is canonical.</param>
public sealed record Unit(BaseUnit? Base, Phrase Name, Phrase Quantity, params ImmutableArray<string> Spellings)
{
    public Dimension Dimension => Base is { } unit ? Dimension.Of(unit) : Dimension.None;
}

/// <summary>What stands behind a number: <c>万</c>, <c>元</c>, <c>万元</c>.</summary>
/// <param name="Scale">How many of the base unit: 10000 for <c>万元</c>.</param>
/// <param name="Unit">Null where the scale stands alone.</param>
public readonly record struct ScaledUnit(BigInteger Scale, Unit? Unit);

/// <summary>The table of units and scales in docs/content.md.</summary>
public static class Units
{
    public static ImmutableArray<Unit> All { get; } =
    [
        new(BaseUnit.Yuan, new("yuan", "元"), new("money", "金额"), "元", "yuan", "CNY"),
        new(BaseUnit.CoalTonne, new("tce", "吨标煤"), new("energy", "能耗"), "吨标煤", "tce"),
        new(BaseUnit.KilowattHour, new("kWh", "度"), new("electricity", "电量"), "度", "kWh", "千瓦时"),
        new(BaseUnit.Person, new("persons", "人"), new("a number of people", "人数"), "人", "person", "persons"),
        new(BaseUnit.Item, new("items", "项"), new("a number of items", "项数"), "项", "个", "item", "items"),
        new(BaseUnit.Enterprise, new("enterprises", "家"), new("a number of enterprises", "家数"), "家", "enterprise", "enterprises"),
        new(BaseUnit.Occasion, new("times", "次"), new("a number of times", "次数"), "次"),
        new(BaseUnit.Year, new("years", "年"), new("a length of time", "时长"), "年", "year", "years"),
        new(BaseUnit.Month, new("months", "月"), new("a length of time", "时长"), "月", "个月", "month", "months"),
        new(BaseUnit.Day, new("days", "天"), new("a length of time", "时长"), "天", "日", "day", "days"),
        new(null, new("times as much", "倍"), new("a multiple", "倍数"), "倍"),
    ];

    /// <summary>The words before a unit, or alone, that multiply a figure.</summary>
    private static ImmutableArray<(string Word, int Scale)> Scales { get; } =
        [("", 1), ("百", 100), ("千", 1000), ("万", 10_000), ("百万", 1_000_000), ("千万", 10_000_000), ("亿", 100_000_000)];

    /// <summary>The canonical spellings, for messages.</summary>
    public static string List => WordList.Of(All.Select(unit => unit.Spellings[0]));

    public static Unit Of(BaseUnit unit) => All.First(candidate => candidate.Base == unit);

    /// <summary>A unit as written, without scale; null where there is none such.</summary>
    public static Unit? Find(string spelling) => All.FirstOrDefault(unit => unit.Spellings.Contains(spelling));

    /// <summary>A unit, a scale or both; null where the word is neither. <c>千瓦时</c> is a unit although <c>千</c> is a scale.</summary>
    public static ScaledUnit? FindScaled(string word)
    {
        foreach (var (prefix, scale) in Scales)
        {
            if (!word.StartsWith(prefix, StringComparison.Ordinal))
                continue;
            var rest = word[prefix.Length..];
            var unit = Find(rest);
            if (unit is not null || (rest.Length == 0 && prefix.Length > 0))
                return new(scale, unit);
        }

        return null;
    }

    /// <summary>In words: <c>money (yuan)</c>, <c>electricity (kWh a year)</c>, <c>a plain number or percentage</c>.</summary>
    public static Phrase Describe(Dimension dimension)
    {
        var over = dimension.Bases.Where(unit => dimension[unit] > 0).ToList();
        var under = dimension.Bases.Where(unit => dimension[unit] < 0).ToList();
        if (over.Count + under.Count == 0)
            return new("a plain number or percentage", "纯数或百分比");
        var quantity = over.Count == 1 && dimension[over[0]] == 1 ? Of(over[0]).Quantity : new("a quantity", "数量");
        var per = under.Select(unit => unit == BaseUnit.Year ? " a year" : $" for each of {Of(unit).Name.En}");
        return new(
            $"{quantity.En} ({string.Join(" x ", over.Select(unit => Of(unit).Name.En))}{string.Concat(per)})",
            $"{quantity.Zh}（{string.Join("×", over.Select(unit => Of(unit).Name.Zh))}{string.Concat(under.Select(unit => $"/{Of(unit).Name.Zh}"))}）");
    }
}
