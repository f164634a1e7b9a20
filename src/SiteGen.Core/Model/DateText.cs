using System.Collections.Immutable;
using System.Globalization;

namespace SiteGen.Core.Model;

/// <summary>A day as a person writes it: 2020年7月21日, 21 July 2020.</summary>
public static class DateText
{
    private static readonly ImmutableArray<string> Numbers = [.. Enumerable.Range(1, 12).Select(month => month.ToString(CultureInfo.InvariantCulture))];

    /// <summary>{0} stands for the year, {1} for the month, {2} for the day.</summary>
    public static string PatternIn(Language language) => language == Language.Chinese ? "{0}年{1}月{2}日" : "{2} {1} {0}";

    public static ImmutableArray<string> MonthsIn(Language language) =>
        language == Language.Chinese ? Numbers : [.. DateTimeFormatInfo.InvariantInfo.MonthNames[..12]];

    public static string Write(DateOnly day, Language language) =>
        string.Format(CultureInfo.InvariantCulture, PatternIn(language), day.Year, MonthsIn(language)[day.Month - 1], day.Day);
}
