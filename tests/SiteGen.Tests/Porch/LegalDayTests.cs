using SiteGen.Core.Diagnostics;
using SiteGen.Core.Sources;
using Xunit;

namespace SiteGen.Tests.Porch;

public sealed class LegalDayTests
{
    private static readonly SourceFile Site = new("site.yaml", "content/site.yaml", "time_zone: Mars/Olympus\n");

    [Theory]
    [InlineData("Asia/Shanghai", "2026-01-01")]
    [InlineData("UTC", "2025-12-31")]
    [InlineData("Etc/UTC", "2025-12-31")]
    [InlineData("Europe/Moscow", "2025-12-31")]
    [InlineData("Asia/Tokyo", "2026-01-01")]
    public void Today_is_the_day_where_the_site_is_at_home(string zone, string day)
    {
        var diagnostics = new DiagnosticBag();
        Assert.Equal(DateOnly.Parse(day), LegalDay.Today(Written(zone), new Clock("2025-12-31T16:00:00Z"), diagnostics));
        Assert.False(diagnostics.HasErrors);
    }

    [Fact]
    public void The_day_changes_at_midnight_there() =>
        Assert.Equal(new DateOnly(2025, 12, 31), LegalDay.Today(Written("Asia/Shanghai"), new Clock("2025-12-31T15:59:59Z"), new()));

    [Fact]
    public void A_zone_that_nobody_knows_is_a_fault_of_the_content()
    {
        var diagnostics = new DiagnosticBag();
        Assert.Null(LegalDay.Today(Written("Mars/Olympus"), TimeProvider.System, diagnostics));
        var found = Assert.Single(diagnostics.ToSorted());
        Assert.Equal(("SG0901", (1, 12)), (found.Code.Id, found.Span.Position));
    }

    private static Located<string> Written(string zone) => new(zone, new(Site, 11, 12));

    private sealed class Clock(string now) : TimeProvider
    {
        public override DateTimeOffset GetUtcNow() => DateTimeOffset.Parse(now);
    }
}
