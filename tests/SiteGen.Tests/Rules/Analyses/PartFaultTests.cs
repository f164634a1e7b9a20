using SiteGen.Core.Diagnostics;
using Xunit;

namespace SiteGen.Tests.Rules.Analyses;

public sealed class PartFaultTests
{
    [Theory]
    [InlineData("staff >= 5")]
    [InlineData("staff between [5, 10)")]
    [InlineData("{ all: ['staff >= 5', 'rd_staff / staff >= 10%', innovation] }")]
    [InlineData("{ any: ['staff >= 5', 'rd_staff / staff >= 10%', innovation] }")]
    [InlineData("{ readings: ['rd_spend / revenue > 2%', 'rd_spend / revenue >= 2%'] }")]
    [InlineData("{ if: { when: kind = industrial, then: 'staff >= 10', else: 'staff >= 0' } }")]
    [InlineData("{ all: [{ any: [innovation, certified] }, { any: [innovation, 'staff > 5'] }] }")]
    [InlineData("{ at_least: { count: 2, of: [innovation, certified, 'staff > 5'] } }")]
    [InlineData("{ points: { at_least: 30, rows: [{ when: innovation, points: 20 }, { when: certified, points: 20 }] } }")]
    [InlineData("{ none: [innovation, 'level >= high'] }")]
    [InlineData("not (rd_spend >= 5 万元)")]
    [InlineData("revenue > 0 and not (rd_spend / revenue >= 5%)")]
    [InlineData("years_between(founded, as_of) >= 3 年 and staff > 5")]
    [InlineData("growth > 20% and energy_saved > 5 吨标煤/年")]
    [InlineData("{ table: { of: rd_spend / revenue, along: revenue, rows: [{ range: '(.., 5 万元]', require: '>= 0%' }, { range: '(5 万元, ..)', require: '>= 4%' }] } }")]
    [InlineData("rd_staff / staff >= 10% and loom_spend / revenue >= 5% and staff >= 10")]
    [InlineData("loom_spend / revenue >= 5% and rd_spend / revenue >= 5% and loom_spend + rd_spend > 100 万元")]
    [InlineData("founded <= as_of and kind in (industrial, farming) and level != middle")]
    [InlineData("{ met: craftsmanship }")]
    [InlineData("{ all: [{ met: craftsmanship }, innovation] }")]
    public void Sound_rules_pass(string rule) => Assert.Empty(SmallRules.Told(SmallRules.Criterion(rule)));

    [Theory]
    [InlineData("staff < 0", "SG0280 staff < 0")]
    [InlineData("{ all: ['staff > 10', innovation, 'staff < 5'] }", "SG0280 staff < 5")]
    [InlineData("staff > 5 and staff < 6", "SG0280 staff < 6")]
    [InlineData("{ all: [innovation, { none: [innovation] }] }", "SG0280 none")]
    [InlineData("{ all: ['rd_staff >= 10', 'staff < 10'] }", "SG0280 staff < 10")]
    [InlineData("rd_staff / staff > 100%", "SG0280 rd_staff / staff > 100%")]
    [InlineData("kind = industrial and kind = farming", "SG0280 kind = farming")]
    [InlineData("founded > 2030-12-31", "SG0280 founded > 2030-12-31")]
    [InlineData("{ all: ['staff > 10', { any: ['staff < 5', 'staff < 3'] }] }", "SG0284 staff < 3")]
    [InlineData("staff >= 0", "SG0281 staff >= 0")]
    [InlineData("staff >= 5 or staff < 5", "SG0281 staff < 5")]
    [InlineData("{ any: [innovation, { not: innovation }] }", "SG0281 not")]
    [InlineData("level >= low", "SG0281 level >= low")]
    [InlineData("not (staff < 0)", "SG0281 (staff < 0)")]
    [InlineData("{ any: [innovation, 'staff < 0'] }", "SG0282 staff < 0")]
    [InlineData("{ any: [innovation, 'patents > 1000'] }", "SG0282 patents > 1000")]
    [InlineData("{ if: { when: innovation, then: 'staff < 0', else: certified } }", "SG0282 staff < 0")]
    [InlineData("{ all: [innovation, 'staff >= 0'] }", "SG0283 staff >= 0")]
    [InlineData("{ table: { of: rd_staff / staff, along: staff, rows: [{ range: '(.., 50 人]', require: '>= 5%' }, { range: '(50 人, ..)', require: '> 100%' }] } }", "SG0282 > 100%")]
    [InlineData("{ at_least: { count: 1, of: [innovation, 'staff < 0'] } }", "SG0282 staff < 0")]
    [InlineData("{ points: { at_least: 20, rows: [{ when: innovation, points: 20 }, { when: 'staff >= 0', points: 10 }] } }", "SG0283 staff >= 0")]
    [InlineData("{ all: ['staff >= 5', 'staff >= 10'] }", "SG0284 staff >= 5")]
    [InlineData("{ any: ['staff >= 5', 'staff >= 10'] }", "SG0284 staff >= 10")]
    [InlineData("{ all: ['rd_staff >= 5', 'staff >= 5'] }", "SG0284 staff >= 5")]
    [InlineData("{ all: ['rd_spend / revenue >= 5%', 'rd_spend > 0', innovation] }", "SG0284 rd_spend > 0")]
    [InlineData("{ all: [innovation, certified, innovation] }", "SG0284 innovation")]
    [InlineData("{ all: ['level >= high', 'level != low'] }", "SG0284 level != low")]
    [InlineData("{ none: ['staff < 5', 'staff < 3'] }", "SG0284 staff < 3")]
    [InlineData("{ readings: ['staff >= 5', 'staff >= 5'] }", "SG0284 staff >= 5")]
    [InlineData("{ if: { when: 'staff < 0', then: innovation, else: certified } }", "SG0285 staff < 0")]
    [InlineData("{ all: [innovation, { if: { when: 'kind in (industrial, farming, other)', then: 'staff > 3', else: certified } }] }", "SG0286 kind in (industrial, farming, other)")]
    [InlineData("{ readings: ['staff >= 5', 'staff < 5'] }", "SG0287 readings")]
    [InlineData("{ readings: [innovation, { not: innovation }] }", "SG0287 readings")]
    [InlineData("not (rd_spend / revenue >= 5%)", "SG0288 (rd_spend / revenue >= 5%)")]
    [InlineData("{ none: ['rd_spend / revenue >= 5%', innovation] }", "SG0288 rd_spend / revenue >= 5%")]
    [InlineData("{ none: [{ met: loom-intensity }] }", "SG0288 met: loom-intensity")]
    [InlineData("min(staff, rd_staff) > 0 and rd_staff < 0", "SG0280 rd_staff < 0")]
    [InlineData("months_between(founded, as_of) > 3 月 and months_between(founded, as_of) < 4 月", "SG0296 months_between(founded, as_of) < 4 月")]
    public void A_fault_is_told_at_the_part_that_has_it(string rule, string told) => Assert.Equal([told], SmallRules.Told(SmallRules.Criterion(rule)));

    [Fact]
    public void What_a_criterion_lacks_is_told_there_and_not_where_it_is_named() =>
        Assert.Equal(["SG0280 staff < 0"], SmallRules.Told(SmallRules.Criterion(SmallRules.Criterion("staff < 0"), "{ all: [innovation, { met: c }] }", "d")));

    [Theory]
    [InlineData("    applies: \"kind = industrial\"\n    require: \"kind != farming and staff > 5\"\n", "SG0283 kind != farming")]
    [InlineData("    applies: \"staff < 0\"\n    require: innovation\n", "SG0289 staff < 0")]
    [InlineData("    applies: \"region = river\"\n    require: innovation\n", "SG0289 region = river")]
    [InlineData("    require: \"region = valley and innovation\"\n", "SG0283 region = valley")]
    public void A_measure_is_asked_only_where_it_applies(string lines, string told) => Assert.Equal([told], SmallRules.Told(SmallRules.Measure(lines)));

    [Theory]
    [InlineData("staff < 0", "SG0291 staff < 0")]
    [InlineData("staff >= 0", "SG0292 staff >= 0")]
    [InlineData("rd_staff > staff", "SG0293 rd_staff > staff")]
    [InlineData("rd_staff <= staff + patents * (1 人 / 1 项)", null)]
    public void Constraints_leave_something_to_be_answered(string rule, string? told) =>
        Assert.Equal(told is null ? [] : [told], SmallRules.Told(SmallRules.Constraint(rule)));

    [Fact]
    public void A_criterion_of_another_region_applies_to_nobody_here() =>
        Assert.Equal(["SG0290 region = other"], SmallRules.Told(SmallRules.Criterion("innovation", more: "    applies: region = other\n")));

    [Theory]
    [InlineData("{ all: ['staff > 10', 'staff < 5'] }", "with staff = ", "例如 staff = ")]
    [InlineData("rd_staff / staff > 100%", "rd_staff = 0, staff = 0", "rd_staff = 0人、staff = 0人")]
    [InlineData("{ any: [innovation, { not: innovation }] }", "innovation = no", "innovation = 否")]
    public void Answers_show_the_fault(string rule, string english, string chinese)
    {
        var fault = Assert.Single(SmallRules.Faults(SmallRules.Criterion(rule)));
        Assert.Contains(english, fault.Message(MessageLanguage.English), StringComparison.Ordinal);
        Assert.Contains(chinese, fault.Message(MessageLanguage.Chinese), StringComparison.Ordinal);
    }
}
