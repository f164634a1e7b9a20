using SiteGen.Tests.Binding;

namespace SiteGen.Tests.Rules.Analyses;

internal static partial class SeededFaults
{
    private static IEnumerable<SeededFault> Rules =>
    [
        SeededFault.InRule("signs exchanged", "{ all: ['staff >= 10', 'staff <= 50'] }", "{ all: ['staff <= 10', 'staff >= 50'] }", "SG0280 staff >= 50"),
        SeededFault.InRule("beyond the domain", "staff > 1000", "staff > 1000 万人", "SG0280 staff > 1000 万人"),
        SeededFault.InRule("no whole number between", "staff >= 5 and staff <= 6", "staff > 5 and staff < 6", "SG0280 staff < 6"),
        SeededFault.InRule("more than a constraint allows", "rd_staff / staff > 10%", "rd_staff / staff > 100%", "SG0280 rd_staff / staff > 100%"),
        SeededFault.InRule("two choices at once", "{ any: [kind = industrial, kind = farming] }", "{ all: [kind = industrial, kind = farming] }", "SG0280 kind = farming"),
        SeededFault.InRule("shares that exclude each other", "rd_spend / revenue >= 5% and rd_spend / revenue <= 50%", "rd_spend / revenue >= 50% and rd_spend / revenue <= 5%", "SG0280 rd_spend / revenue <= 5%"),
        SeededFault.InRule("three figures that exclude each other", "{ all: ['rd_spend / revenue >= 50%', 'loom_spend / revenue >= 20%', 'rd_spend + loom_spend <= revenue'] }", "{ all: ['rd_spend / revenue >= 90%', 'loom_spend / revenue >= 20%', 'rd_spend + loom_spend <= revenue'] }", "SG0296 rd_spend + loom_spend <= revenue"),
        SeededFault.InRule("days that exclude each other", "founded >= 2010-01-01 and founded <= 2020-12-31", "founded >= 2020-01-01 and founded <= 2010-12-31", "SG0280 founded <= 2010-12-31"),
        SeededFault.InRule("figure forgotten", "staff >= 5", "staff >= 0", "SG0281 staff >= 0"),
        SeededFault.InRule("or in the place of and", "staff >= 5 and staff < 50", "staff >= 5 or staff < 50", "SG0281 staff < 50"),
        SeededFault.InRule("every choice named", "kind in (industrial, farming)", "kind in (industrial, farming, other)", "SG0281 kind in (industrial, farming, other)"),
        SeededFault.InRule("denied twice", "{ any: [innovation, certified] }", "{ any: [innovation, { not: innovation }] }", "SG0281 not"),
        SeededFault.InRule("way that nobody goes", "{ any: [innovation, 'patents > 100'] }", "{ any: [innovation, 'patents > 1000 项'] }", "SG0282 patents > 1000 项"),
        SeededFault.InRule("part that everybody meets", "{ all: [innovation, 'staff >= 5'] }", "{ all: [innovation, 'staff >= 0'] }", "SG0283 staff >= 0"),
        SeededFault.InRule("points for everybody", "{ points: { at_least: 20, rows: [{ when: innovation, points: 20 }, { when: 'staff >= 5', points: 10 }] } }", "{ points: { at_least: 20, rows: [{ when: innovation, points: 20 }, { when: 'staff >= 0', points: 10 }] } }", "SG0283 staff >= 0"),
        SeededFault.InRule("lower figure beside a higher", "{ all: ['staff >= 10', 'rd_staff >= 5'] }", "{ all: ['staff >= 10', 'staff >= 5'] }", "SG0284 staff >= 5"),
        SeededFault.InRule("higher figure as another way", "{ any: ['staff >= 10', 'patents >= 5'] }", "{ any: ['staff >= 10', 'staff >= 50'] }", "SG0284 staff >= 50"),
        SeededFault.InRule("part written twice", "{ all: [innovation, certified, 'staff > 5'] }", "{ all: [innovation, certified, innovation] }", "SG0284 innovation"),
        SeededFault.InRule("part that a constraint implies", "{ all: ['rd_staff >= 5', 'staff >= 50'] }", "{ all: ['rd_staff >= 50', 'staff >= 5'] }", "SG0284 staff >= 5"),
        SeededFault.InRule("part that a ratio implies", "{ all: ['rd_spend / revenue >= 5%', 'rd_spend > 5 万元'] }", "{ all: ['rd_spend / revenue >= 5%', 'rd_spend > 0'] }", "SG0284 rd_spend > 0"),
        SeededFault.InRule("lower step beside a higher", "level >= middle and innovation", "{ all: ['level >= high', 'level >= middle'] }", "SG0284 level >= middle"),
        SeededFault.InRule("part that a criterion implies", "{ all: [{ met: loom-intensity }, 'loom_spend > 5 万元'] }", "{ all: [{ met: loom-intensity }, 'loom_spend > 0'] }", "SG0284 loom_spend > 0"),
        SeededFault.InRule("two readings that are one", "{ readings: ['staff > 5', 'staff >= 5'] }", "{ readings: ['staff >= 5', 'staff >= 5'] }", "SG0284 staff >= 5"),
        SeededFault.InRule("condition never met", "{ if: { when: 'staff < 10', then: innovation, else: certified } }", "{ if: { when: 'staff < 0', then: innovation, else: certified } }", "SG0285 staff < 0"),
        SeededFault.InRule("condition always met", "{ if: { when: 'staff >= 10', then: innovation, else: certified } }", "{ if: { when: 'staff >= 0', then: innovation, else: certified } }", "SG0286 staff >= 0"),
        SeededFault.InRule("contrary readings", "{ readings: ['staff > 5', 'staff >= 5'] }", "{ readings: ['staff >= 5', 'staff < 5'] }", "SG0287 readings"),
        SeededFault.InRule("ratio under not", "rd_spend / revenue < 5%", "not (rd_spend / revenue >= 5%)", "SG0288 (rd_spend / revenue >= 5%)"),
        SeededFault.InRule("ratio under none", "{ none: ['rd_spend >= 5 万元', innovation] }", "{ none: ['rd_spend / revenue >= 5%', innovation] }", "SG0288 rd_spend / revenue >= 5%"),
        SeededFault.InRule("ratio of a criterion under none", "{ none: [{ met: craftsmanship }] }", "{ none: [{ met: loom-intensity }] }", "SG0288 met: loom-intensity"),
        SeededFault.InRule("too bent to be proven", "years_between(founded, as_of) >= 3 年 and months_between(founded, as_of) <= 60 月", "years_between(founded, as_of) >= 3 年 and months_between(founded, as_of) <= 30 月", "SG0296 months_between(founded, as_of) <= 30 月"),
        new("measure for nobody", EditedContent.Minimal, EditedContent.Minimal.Edit(Measures, "    require: \"recognised_craft = newly\"\n", "    applies: \"region = river\"\n    require: \"recognised_craft = newly\"\n"), "SG0289 region = river"),
        SeededFault.InReal("policy for another region", Jizhou + "policy.yaml", "applies: region = jizhou", "applies: region = lutai", "SG0290 region = lutai"),
        SeededFault.InReal("stricter reading twice", Lutai + "criteria.yaml", "- rd_spend / revenue > 2%", "- rd_spend / revenue >= 2%", "SG0284 rd_spend / revenue >= 2%"),
        SeededFault.InReal("more equipment than the project", Jizhou + "criteria.yaml", "require: equipment_spend / project_investment >= 70%", "require: equipment_spend / project_investment > 100%", "SG0280 equipment_spend / project_investment > 100%"),
        SeededFault.InReal("input that is asked in vain", Lutai + "criteria.yaml", "require: rd_staff / staff >= 10%", "require: college_staff / staff >= 10%", "SG0295 rd_staff"),
        Constraint("constraint that nobody meets", "staff < 0", "SG0291 staff < 0"),
        Constraint("constraint that all answers meet", "staff >= 0", "SG0292 staff >= 0"),
        Constraint("contrary constraints", "rd_staff > staff", "SG0293 rd_staff > staff"),
        SeededFault.InSmall("input that nothing uses", "inputs.yaml", "constraints:\n", "  looms:\n    label:\n      zh: 织机\n      en: Looms\n    question:\n      zh: 有织机吗？\n      en: Are there looms?\n    type: yes-no\nconstraints:\n", "SG0295 looms"),
        SeededFault.InSmall("only one, and both", Measures, "measures:\n", "combining:\n  - id: one\n    exclusive: [loom-subsidy, craft-prize]\n    cites: \"#support\"\n  - id: both\n    together: [loom-subsidy, craft-prize]\n    cites: \"#support\"\nmeasures:\n", "SG0294 craft-prize"),
    ];

    private static SeededFault Constraint(string kind, string rule, string told) =>
        new(kind, SmallRules.Constraint("rd_staff <= 100 人"), SmallRules.Constraint(rule), told);
}
