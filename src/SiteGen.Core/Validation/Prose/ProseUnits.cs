using System.Collections.Frozen;
using System.Text.RegularExpressions;
using SiteGen.Core.Expressions;

namespace SiteGen.Core.Validation.Prose;

/// <summary>The units that sentences write beside figures; what is not here is a thing that is counted.</summary>
internal static partial class ProseUnits
{
    private static readonly FrozenDictionary<string, Dimension> English = new (BaseUnit Unit, string[] Words)[]
    {
        (BaseUnit.Yuan, ["yuan", "cny", "rmb"]),
        (BaseUnit.CoalTonne, ["tce"]),
        (BaseUnit.KilowattHour, ["kwh", "kilowatt-hour", "kilowatt-hours", "kilowatt hours"]),
        (BaseUnit.Person, ["person", "persons", "people", "employee", "employees"]),
        (BaseUnit.Item, ["item", "items"]),
        (BaseUnit.Enterprise, ["enterprise", "enterprises", "company", "companies"]),
        (BaseUnit.Year, ["year", "years"]),
        (BaseUnit.Month, ["month", "months"]),
        (BaseUnit.Day, ["day", "days"]),
    }.SelectMany(entry => entry.Words.Select(word => (word, Dimension.Of(entry.Unit)))).ToFrozenDictionary(entry => entry.word, entry => entry.Item2);

    /// <summary>个 counts anything, as does an English number with a noun of its own.</summary>
    public static Dimension OfChinese(string unit) => unit switch
    {
        "" or "个" => Dimension.None,
        "吨标准煤" => Dimension.Of(BaseUnit.CoalTonne),
        "名" => Dimension.Of(BaseUnit.Person),
        _ => Units.Find(unit)?.Dimension ?? Dimension.None,
    };

    public static Dimension OfEnglish(string unit) =>
        English.GetValueOrDefault(unit.ToLowerInvariant()) ?? (CoalWords().IsMatch(unit) ? Dimension.Of(BaseUnit.CoalTonne) : Dimension.None);

    [GeneratedRegex("coal", RegexOptions.IgnoreCase)]
    private static partial Regex CoalWords();
}
