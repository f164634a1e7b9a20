using System.Globalization;
using System.Numerics;
using SiteGen.Core.Expressions;

namespace SiteGen.Core.Rules.Values;

/// <summary>Dates as whole numbers of days since 1970-01-01, and the time between them.</summary>
internal static class Days
{
    private static readonly int Epoch = new DateOnly(1970, 1, 1).DayNumber;

    public static Rational Of(DateOnly date) => date.DayNumber - Epoch;

    /// <summary>Null where no calendar reaches.</summary>
    public static DateOnly? ToDate(Rational day)
    {
        var number = day.Floor() + Epoch;
        return number >= DateOnly.MinValue.DayNumber && number <= DateOnly.MaxValue.DayNumber ? DateOnly.FromDayNumber((int)number) : null;
    }

    public static string Write(Rational day) => ToDate(day)?.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture) ?? $"{day}";

    /// <summary>Whole units that have passed; negative where the second day is the earlier one.</summary>
    public static Rational Between(BaseUnit unit, Rational from, Rational to) => unit switch
    {
        BaseUnit.Day => to - from,
        BaseUnit.Month => MonthsBetween(from, to),
        _ => BigInteger.Divide(MonthsBetween(from, to), 12),
    };

    private static BigInteger MonthsBetween(Rational from, Rational to)
    {
        if (to < from)
            return -MonthsBetween(to, from);
        if (ToDate(from) is not { } start || ToDate(to) is not { } end)
            return (to - from).Floor() / 31;
        var months = (end.Year - start.Year) * 12 + end.Month - start.Month;
        return start.AddMonths(months) > end ? months - 1 : months;
    }
}
