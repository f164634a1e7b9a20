using System.Collections.Immutable;
using FsCheck;
using FsCheck.Fluent;
using SiteGen.Core.Diagnostics;
using SiteGen.Core.Expressions;
using SiteGen.Core.Rules;
using SiteGen.Tests.Expressions;
using Xunit;

namespace SiteGen.Tests.Rules;

public sealed class TypeCheckerTests
{
    private static readonly TypeScope Scope = new(
        ImmutableDictionary.CreateRange(new Dictionary<string, RuleType?>
        {
            ["revenue"] = RuleType.Money,
            ["rd_spend"] = RuleType.Money,
            ["staff"] = new NumberType(Dimension.Of(BaseUnit.Person)),
            ["ip_count"] = new NumberType(Dimension.Of(BaseUnit.Item)),
            ["coal_saved"] = new NumberType(Dimension.Of(BaseUnit.CoalTonne) / Dimension.Of(BaseUnit.Year)),
            ["power_saved"] = new NumberType(Dimension.Of(BaseUnit.KilowattHour) / Dimension.Of(BaseUnit.Year)),
            ["growth"] = RuleType.Ratio,
            ["innovation"] = RuleType.YesNo,
            ["founded"] = RuleType.Date,
            ["recognised"] = new ChoiceType(["none", "earlier", "newly"], []),
            ["listing"] = new ChoiceType(["none", "regional", "main", "elsewhere"], ["none", "regional", "main"]),
            ["listing_received"] = new ChoiceType(["none", "regional", "main", "elsewhere"], ["none", "regional", "main"]),
            ["faulty"] = null,
        }),
        ["policy/first", "other/second"],
        "policy");

    [Theory]
    [InlineData("rd_spend / revenue >= 5%")]
    [InlineData("rd_spend / revenue >= 0.05")]
    [InlineData("revenue > 5000 万元")]
    [InlineData("revenue > 0")]
    [InlineData("rd_spend * 3 <= revenue - 2 亿元")]
    [InlineData("revenue >= staff * (50 万元 / 1 人)")]
    [InlineData("staff >= 5")]
    [InlineData("staff >= 5 人 and ip_count >= 1 个")]
    [InlineData("staff + 2 * 3 > 10")]
    [InlineData("coal_saved >= 200 吨标煤/年 or power_saved >= 20 万度/年")]
    [InlineData("coal_saved * 2 年 >= 400 吨标煤")]
    [InlineData("growth >= 20% and growth <= 2 倍")]
    [InlineData("innovation and not (recognised = none)")]
    [InlineData("recognised in (newly, earlier)")]
    [InlineData("recognised != none")]
    [InlineData("listing >= regional")]
    [InlineData("listing > listing_received")]
    [InlineData("listing between (none, main]")]
    [InlineData("listing = elsewhere")]
    [InlineData("founded >= 2017-01-01")]
    [InlineData("founded between [2017-01-01, 2020-12-31]")]
    [InlineData("years_between(founded, 2020-07-21) >= 3 年")]
    [InlineData("days_between(founded, 2020-07-21) >= 365")]
    [InlineData("round(min(revenue, 5 亿元, rd_spend * 10), 1 万元) > sum(rd_spend, 1 万元)")]
    [InlineData("revenue between [rd_spend, ..)")]
    [InlineData("-revenue < 0")]
    [InlineData("faulty > 5 元 and faulty = whatever")]
    [InlineData("{ all: [innovation, { met: first }, { met: policy/first }, { met: other/second }] }")]
    [InlineData("{ at_least: { count: 2, of: [innovation, 'staff > 5', { none: [innovation] }] } }")]
    [InlineData("{ if: { when: innovation, then: 'staff > 5', else: { any: ['staff > 9'] } } }")]
    [InlineData("{ readings: ['rd_spend / revenue > 2%', 'rd_spend / revenue >= 2%'] }")]
    [InlineData("{ table: { of: rd_spend / revenue, along: revenue, rows: [{ range: '(.., 5 元]', require: '>= 5% and < 50%' }] } }")]
    [InlineData("{ table: { of: listing, along: founded, rows: [{ range: '(.., 2020-01-01]', require: '= main' }] } }")]
    [InlineData("years_between(founded, as_of) >= 3 年 and as_of <= 2020-12-31")]
    [InlineData("{ points: { at_least: 60, rows: [{ when: innovation, points: 40 }, { when: 'staff > 5', points: 20.5 }, { when: { met: first }, points: -10 }] } }")]
    [InlineData("{ points: { at_least: -5, rows: [{ when: innovation, points: -10 }] } }")]
    public void Sound_rules_pass(string rule) => Assert.Empty(Faults(rule));

    [Theory]
    [InlineData("revenue > 5 人", "SG0228", "5 人", "money (yuan) and a number of people (persons) do not go together")]
    [InlineData("revenue > power_saved", "SG0228", ">", "money (yuan) and electricity (kWh a year) do not go together")]
    [InlineData("coal_saved + power_saved > 5 度/年", "SG0228", "+", "energy (tce a year) and electricity (kWh a year)")]
    [InlineData("coal_saved >= 200 吨标煤", "SG0228", "200 吨标煤", "energy (tce a year) and energy (tce)")]
    [InlineData("revenue > 5000", "SG0228", "5000", "money (yuan) and a number without unit")]
    [InlineData("revenue > 5%", "SG0228", "5%", "money (yuan) and a plain number or percentage")]
    [InlineData("staff > 5%", "SG0228", "5%", "do not go together")]
    [InlineData("coal_saved > 5", "SG0228", "5", "a number without unit")]
    [InlineData("years_between(founded, 2020-07-21) >= 36 月", "SG0228", "36 月", "a length of time (years)")]
    [InlineData("founded > 5 年", "SG0228", "5 年", "a date and a length of time")]
    [InlineData("founded - 1 > 5", "SG0229", "founded", "a number is expected here, but this is a date")]
    [InlineData("revenue", "SG0229", "revenue", "a yes/no is expected here, but this is money (yuan)")]
    [InlineData("recognised", "SG0229", "recognised", "this is a choice")]
    [InlineData("innovation and revenue", "SG0229", "revenue", "a yes/no is expected")]
    [InlineData("innovation = recognised", "SG0227", "=", "cannot be compared")]
    [InlineData("revenue = innovation", "SG0227", "=", "cannot be compared")]
    [InlineData("innovation = yes", "SG0227", "=", "cannot be compared")]
    [InlineData("revnue > 5 元", "SG0220", "revnue", "did you mean \"revenue\"?")]
    [InlineData("revenue-rd_spend > 5 元", "SG0221", "revenue-rd_spend", "one name")]
    [InlineData("newly", "SG0222", "newly", "a choice of recognised")]
    [InlineData("newly = recognised", "SG0222", "newly", "a choice of recognised")]
    [InlineData("recognised = revenue", "SG0223", "revenue", "an input, not a choice")]
    [InlineData("recognised = newley", "SG0224", "newley", "did you mean \"newly\"?")]
    [InlineData("recognised in (newly, ealier)", "SG0224", "ealier", "did you mean \"earlier\"?")]
    [InlineData("recognised = 5", "SG0228", "5", "a choice and a number without unit")]
    [InlineData("recognised = listing", "SG0228", "=", "a choice and a choice")]
    [InlineData("recognised > none", "SG0225", "none", "no order")]
    [InlineData("listing >= elsewhere", "SG0226", "elsewhere", "outside the order")]
    [InlineData("minimum(staff, 5)", "SG0203", "minimum", "unknown operator")]
    [InlineData("{ at-leest: { count: 2, of: [] } }", "SG0203", "at-leest", "unknown operator \"at-leest\"; did you mean \"at_least\"?")]
    [InlineData("years_between(founded) > 3 年", "SG0230", "years_between", "1 value")]
    [InlineData("round(staff, 1, 2) > 3", "SG0230", "round", "3 value")]
    [InlineData("{ at_least: { cuont: 2, of: [innovation] } }", "SG0231", "cuont", "did you mean \"count\"?")]
    [InlineData("{ at_least: { count: 1 } }", "SG0232", "at_least", "needs the key \"of\"")]
    [InlineData("{ all: innovation }", "SG0233", "innovation", "takes a list")]
    [InlineData("{ met: frist }", "SG0234", "frist", "did you mean \"first\"?")]
    [InlineData("{ met: second }", "SG0234", "second", "no criterion")]
    [InlineData("revenue between [2 元, 1 元]", "SG0236", "[2 元, 1 元]", "nothing")]
    [InlineData("revenue between [1 元, 1 元)", "SG0236", "[1 元, 1 元)", "nothing")]
    [InlineData("{ at_least: { count: 3, of: [innovation, innovation] } }", "SG0237", "3", "of 2 rules")]
    [InlineData("{ at_least: { count: 1 项, of: [innovation] } }", "SG0237", "1 项", "of 1 rules")]
    [InlineData("{ all: [] }", "SG0238", "[]", "empty")]
    [InlineData("{ table: { of: staff, along: revenue, rows: [{ range: '[rd_spend, ..)', require: '> 5' }] } }", "SG0235", "rd_spend", "fixed")]
    [InlineData("{ table: { of: staff, along: revenue, rows: [{ range: '[5 人, ..)', require: '> 5' }] } }", "SG0228", "5 人", "money (yuan)")]
    [InlineData("{ table: { of: staff, along: revenue, rows: [{ range: '[5 元, ..)', require: '> 5 元' }] } }", "SG0228", "5 元", "people")]
    [InlineData("{ table: { of: listing, along: revenue, rows: [{ range: '[5 元, ..)', require: '= mian' }] } }", "SG0224", "mian", "listing")]
    [InlineData("{ table: { of: staff, along: revenue, rows: [{ range: '[5 元, ..)' }] } }", "SG0232", "", "\"require\"")]
    [InlineData("{ table: { of: staff, along: revenue, rows: ['staff > 5'] } }", "SG0233", "staff > 5", "takes a row")]
    [InlineData("{ table: { of: staff, along: revenue, rows: [] } }", "SG0238", "[]", "empty")]
    [InlineData("as_of > 5 年", "SG0228", "5 年", "a date and a length of time")]
    [InlineData("as_off > 2020-01-01", "SG0220", "as_off", "did you mean \"as_of\"?")]
    [InlineData("{ points: { at_least: 60 分数, rows: [{ when: innovation, points: 60 }] } }", "SG0210", "分数", "unknown unit")]
    [InlineData("{ points: { at_least: 60 项, rows: [{ when: innovation, points: 60 }] } }", "SG0229", "60 项", "a number without unit is expected")]
    [InlineData("{ points: { at_least: 60, rows: [{ when: innovation, points: 60% }] } }", "SG0229", "60%", "a number without unit is expected")]
    [InlineData("{ points: { at_least: 60, rows: [{ when: innovation, points: 59 }] } }", "SG0241", "60", "from 0 to 59")]
    [InlineData("{ points: { at_least: 0, rows: [{ when: innovation, points: 59 }] } }", "SG0241", "0", "from 0 to 59")]
    [InlineData("{ points: { at_least: 60, rows: [{ when: revenue, points: 60 }] } }", "SG0229", "revenue", "a yes/no is expected")]
    [InlineData("{ points: { at_least: 60, rows: [innovation] } }", "SG0233", "innovation", "takes a row")]
    [InlineData("{ points: { at_least: 60, rows: [] } }", "SG0238", "[]", "empty")]
    [InlineData("{ points: { at_least: 60, rows: [{ when: innovation }] } }", "SG0232", "", "\"points\"")]
    [InlineData("{ points: { rows: [{ when: innovation, points: 60 }] } }", "SG0232", "points", "\"at_least\"")]
    public void Each_fault_is_told_at_its_place(string rule, string code, string place, string message)
    {
        var fault = Assert.Single(Faults(rule));
        Assert.Equal((code, place), (fault.Code.Id, fault.Span.Text));
        Assert.Contains(message, fault.Message(MessageLanguage.English), StringComparison.Ordinal);
    }

    [Fact]
    public void All_faults_are_told_in_one_run() =>
        Assert.Equal(
            ["SG0228", "SG0220", "SG0234"],
            Faults("{ all: ['revenue > 5 人', 'revnue > 1 元', { met: nothing }] }").Select(fault => fault.Code.Id));

    [Fact]
    public void Messages_are_whole_in_both_languages() =>
        Assert.Equal("金额（元）与电量（度/年）不能放在一起", Faults("revenue > power_saved").Single().Message(MessageLanguage.Chinese));

    [Theory]
    [InlineData("[0, 10000 亿元]", null)]
    [InlineData("[0, 10000]", "SG0228")]
    [InlineData("[0, 1000 万人]", "SG0228")]
    [InlineData("[0, revenue]", "SG0235")]
    [InlineData("[5 元, 1 元]", "SG0236")]
    public void Intervals_are_of_their_type_and_fixed(string text, string? code)
    {
        var faults = new DiagnosticBag();
        TypeChecker.CheckInterval(Written.Sound(Written.Interval(text)), RuleType.Money, faults);
        Assert.Equal(code, faults.ToSorted().SingleOrDefault()?.Code.Id);
    }

    [Fact]
    public void Where_a_file_is_missing_no_name_is_called_unknown()
    {
        var faults = new DiagnosticBag();
        var rule = Written.Sound(Written.Rule("{ all: ['nothing > 5 元', { met: nobody }] }"));
        TypeChecker.Check(rule, Scope with { IsComplete = false }, RuleType.YesNo, faults);
        Assert.Empty(faults.ToSorted());
    }

    [Fact]
    public void Any_rule_is_typed_without_harm() =>
        Prop.ForAll(GeneratedRules.Rules.ToArbitrary(), rule =>
        {
            TypeChecker.Check(rule, Scope, RuleType.YesNo, new DiagnosticBag());
        }).Check(Config.QuickThrowOnFailure.WithMaxTest(1000));

    [Fact]
    public void Every_operator_is_listed_once() =>
        Assert.Distinct(OperatorList.All.Select(operation => operation.Name));

    private static ImmutableArray<Diagnostic> Faults(string rule)
    {
        var faults = new DiagnosticBag();
        var (read, unread) = rule.StartsWith('{') ? Written.Rule(rule) : Written.Expression(rule);
        if (read is null)
            return [.. unread];
        TypeChecker.Check(read, Scope, RuleType.YesNo, faults);
        return faults.ToSorted();
    }
}
