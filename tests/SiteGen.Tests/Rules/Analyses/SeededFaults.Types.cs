namespace SiteGen.Tests.Rules.Analyses;

internal static partial class SeededFaults
{
    private static IEnumerable<SeededFault> Types =>
    [
        SeededFault.InRule("count against money", "staff >= 5 人", "staff >= 5 万元", "SG0228 5 万元"),
        SeededFault.InRule("yearly quantity against one", "energy_saved >= 5 吨标煤/年", "energy_saved >= 5 吨标煤", "SG0228 5 吨标煤"),
        SeededFault.InRule("energy against electricity", "energy_saved >= 5 吨标煤/年", "energy_saved >= 5 度/年", "SG0228 5 度/年"),
        SeededFault.InRule("money without unit", "revenue >= 5 万元", "revenue >= 50000", "SG0228 50000"),
        SeededFault.InRule("万 without 元", "revenue >= 5 万元", "revenue >= 5 万", "SG0228 5 万"),
        SeededFault.InRule("percentage without sign", "rd_spend / revenue >= 5%", "rd_spend / revenue >= 5", "SG0249 5"),
        SeededFault.InRule("ratio against money", "rd_spend / revenue >= 5%", "rd_spend / revenue >= 5 元", "SG0228 5 元"),
        SeededFault.InRule("unknown unit", "staff >= 5 人", "staff >= 5 万员", "SG0210 万员"),
        SeededFault.InRule("misspelt input", "staff >= 5", "stuff >= 5", "SG0220 stuff"),
        SeededFault.InRule("misspelt choice", "kind = industrial", "kind = industral", "SG0224 industral"),
        SeededFault.InRule("misspelt operator", "{ any: [innovation, certified] }", "{ anny: [innovation, certified] }", "SG0203 anny"),
        SeededFault.InRule("misspelt criterion", "{ met: craftsmanship }", "{ met: craftmanship }", "SG0234 craftmanship"),
        SeededFault.InRule("order of choices that have none", "kind = industrial", "kind >= industrial", "SG0225 industrial"),
        SeededFault.InRule("yes/no compared", "innovation", "innovation = certified", "SG0227 ="),
        SeededFault.InRule("comparison of three", "staff > 5 and staff < 9", "5 < staff < 9", "SG0214 <"),
        SeededFault.InRule("more than there are", "{ at_least: { count: 2, of: [innovation, certified, 'staff > 5'] } }", "{ at_least: { count: 4, of: [innovation, certified, 'staff > 5'] } }", "SG0237 4"),
        SeededFault.InRule("points out of reach", "{ points: { at_least: 30, rows: [{ when: innovation, points: 20 }, { when: certified, points: 20 }] } }", "{ points: { at_least: 50, rows: [{ when: innovation, points: 20 }, { when: certified, points: 20 }] } }", "SG0241 50"),
        SeededFault.InRule("step of nothing", "round(revenue, 1 万元) > 5 万元", "round(revenue, 0 万元) > 5 万元", "SG0242 0 万元"),
        SeededFault.InRule("ends exchanged", "staff between [5, 9]", "staff between [9, 5]", "SG0236 [9, 5]"),
        SeededFault.InRule("empty list", "{ any: [innovation, certified] }", "{ any: [] }", "SG0238 []"),
        SeededFault.InRule("criterion that stands on itself", "{ any: [innovation, { met: craftsmanship }] }", "{ any: [innovation, { met: c }] }", "SG0239 c"),
        SeededFault.InReal("unit of another input", Jizhou + "criteria.yaml", "energy_saved >= 200 吨标煤/年", "electricity_saved >= 200 吨标煤/年", "SG0228 200 吨标煤/年"),
    ];
}
