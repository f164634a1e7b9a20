namespace SiteGen.Tests.Rules.Analyses;

internal static partial class SeededFaults
{
    private const string TwoMore = "combining:\n  - id: a\n    cap: 10 万元\n    of: [{0}]\n    cites: \"#looms\"\nmeasures:\n";

    private static IEnumerable<SeededFault> Sources =>
    [
        SeededFault.InReal("shares that do not make a whole", Jizhou + "measures.yaml", "          share: 50%\n          when: not-stated\n        - payer: jizhou", "          share: 40%\n          when: not-stated\n        - payer: jizhou", "SG0426 50%"),
        SeededFault.InSmall("award above its pool", Measures, "pool: 100 万元", "pool: 3 万元", "SG0427 10 万元"),
        SeededFault.InSmall("pool of another scale", Measures, "pool: 100 万元", "pool: 100 元", "SG0427 10 万元"),
        SeededFault.InSmall("window before the policy", Measures, "    application:\n", "    window:\n      from: 2020-01-01\n      to: 2026-03-31\n    application:\n", "SG0429 from: 2020-01-01\n      to: 2026-03-31"),
        SeededFault.InSmall("window after the policy", Measures, "    application:\n", "    window:\n      from: 2024-04-01\n      to: 2030-01-01\n    application:\n", "SG0430 from: 2024-04-01\n      to: 2030-01-01"),
        SeededFault.InSmall("measure combined twice", Measures, "measures:\n", TwoMore.Replace("{0}", "craft-prize, craft-prize", StringComparison.Ordinal), "SG0442 craft-prize"),
        SeededFault.InSmall("measure combined alone", Measures, "measures:\n", TwoMore.Replace("{0}", "craft-prize", StringComparison.Ordinal), "SG0443 craft-prize"),
        SeededFault.InSmall("rule without a citation", Criteria, "    cites: \"#looms\"\n", "", "SG0302 id"),
        SeededFault.InSmall("citation of no clause", Criteria, "cites: \"#looms\"", "cites: \"#loom\"", "SG0402 \"#loom\""),
        SeededFault.InSmall("citation of another clause", Criteria, "cites: \"#looms\"", "cites: \"#prize\"", "SG0422 20%"),
        SeededFault.InSmall("percentage of a rule", Criteria, ">= 20%", ">= 25%", "SG0422 25%"),
        SeededFault.InSmall("percentage of another scale", Criteria, ">= 20%", ">= 0.2%", "SG0423 0.2%"),
        SeededFault.InSmall("rate of a subsidy", Measures, "rate: 5%", "rate: 6%", "SG0422 6%"),
        SeededFault.InSmall("万 forgotten in an award", Measures, "fixed: 3 万元", "fixed: 3 元", "SG0423 3 元"),
        SeededFault.InSmall("万 too many", Measures, "cap: 10 万元", "cap: 10 亿元", "SG0427 10 亿元"),
        SeededFault.InSmall("figure lost in translation", Policy, ", up to CNY 100,000,", ", up to a limit,", "SG0420 Where*"),
        SeededFault.InSmall("figure of another size in translation", Policy, "CNY 30,000", "CNY 300,000", "SG0421 CNY 300,000"),
        SeededFault.InSmall("text in one language", Policy, "      en: Aims\n", "", "SG0304 zh"),
        SeededFault.InSmall("target and its words", "policies/river-grant/targets.yaml", "low: 12 家", "low: 13 家", "SG0422 13 家"),
        SeededFault.InSmall("words of a target", "policies/river-grant/targets.yaml", "zh: 12家\n      en: \"12\"", "zh: 13家\n      en: \"13\"", "SG0425 12 家"),
        SeededFault.InReal("threshold of a project", Jizhou + "measures.yaml", "project_investment > 200 万元", "project_investment > 20 万元", "SG0422 20 万元"),
        SeededFault.InReal("万 forgotten in a threshold", Jizhou + "criteria.yaml", "project_investment > 80 万元", "project_investment > 80 元", "SG0423 80 元"),
        SeededFault.InReal("share of equipment", Jizhou + "criteria.yaml", "equipment_spend / project_investment >= 70%", "equipment_spend / project_investment >= 75%", "SG0422 75%"),
        SeededFault.InReal("award of another size", Lutai + "measures.yaml", "fixed: 5 万元", "fixed: 6 万元", "SG0422 6 万元"),
        SeededFault.InReal("figure without a scenario on it", "scenarios/jizhou.yaml", "project_investment: 40 万元", "project_investment: 40.5 万元", "SG0702 40 万元"),
        SeededFault.InReal("scenario of an unknown input", "scenarios/jizhou.yaml", "project_investment: 40 万元", "project_invesment: 40 万元", "SG0402 project_invesment"),
        SeededFault.InReal("scenario with a count as money", "scenarios/jizhou.yaml", "project_investment: 40 万元", "project_investment: 40 人", "SG0229 40 人"),
    ];
}
