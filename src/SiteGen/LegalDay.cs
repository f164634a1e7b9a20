using SiteGen.Core.Diagnostics;
using SiteGen.Core.Sources;

namespace SiteGen;

/// <summary>The day it is where the site is at home.</summary>
internal static class LegalDay
{
    /// <summary>The site names a time zone that nobody knows; the fault of the content that only a machine with time zone data can see.</summary>
    public static readonly DiagnosticCode UnknownTimeZone = new("SG0901", Severity.Error,
        new("there is no time zone \"{0}\"", "没有“{0}”这个时区"),
        new("write an IANA name such as Asia/Shanghai", "请使用 IANA 时区名，如 Asia/Shanghai"));

    /// <returns>Today in the zone, or null after reporting SG0901.</returns>
    /// <exception cref="RefusedException">The machine has no time zone data and the zone is not one that can do without.</exception>
    public static DateOnly? Today(Located<string> zone, TimeProvider clock, DiagnosticBag diagnostics)
    {
        var now = clock.GetUtcNow();
        if (FixedOffset(zone.Value) is { } offset)
            return DateOnly.FromDateTime(now.ToOffset(offset).DateTime);
        if (TimeZoneInfo.TryFindSystemTimeZoneById(zone.Value, out var found))
            return DateOnly.FromDateTime(TimeZoneInfo.ConvertTime(now, found).DateTime);
        if (!TimeZoneInfo.TryFindSystemTimeZoneById("Europe/London", out _))
            throw Refusals.NoTimeZones(zone.Value);
        diagnostics.Report(UnknownTimeZone, zone.Span, zone.Value);
        return null;
    }

    /// <remarks>
    /// China has had one offset and no summer time since 1991-09-15. Small container images carry no time zone data, and the sites this
    /// program is for should build there too, with the same bytes.
    /// </remarks>
    private static TimeSpan? FixedOffset(string zone) => zone switch
    {
        "Asia/Shanghai" => TimeSpan.FromHours(8),
        "UTC" or "Etc/UTC" => TimeSpan.Zero,
        _ => null,
    };
}
