using System.Text;
using SiteGen.Core.Binding;
using SiteGen.Core.Diagnostics;
using SiteGen.Core.Model;
using SiteGen.Core.Sources;
using Xunit;

namespace SiteGen.Tests.Rules.Sentences;

/// <summary>Bound without the checks that would find fault with some of these rules: a knowledge base over the minimal content in which every operator and every kind of amount stands, some of them under <c>not</c>.</summary>
internal static class EveryOperator
{
    /// <summary>Id and rule, in YAML's flow style.</summary>
    private static readonly (string Id, string Rule)[] Rules =
    [
        ("intensity", "loom_spend / revenue >= 5%"),
        ("less", "revenue < 200 万元"),
        ("most", "loom_spend / revenue <= 1/3"),
        ("more", "power > 20 万度/年"),
        ("stake-more", "stake > 25%"),
        ("exact", "weavers = 10 人"),
        ("other-than", "weavers != 10 人"),
        ("turned", "5% <= loom_spend / revenue"),
        ("against", "weavers >= staff * 10%"),
        ("against-input", "weavers <= staff"),
        ("multiple", "revenue / loom_spend > 2 倍"),
        ("bare", "staff / weavers >= 3"),
        ("within", "revenue between [100 万元, 2000 万元)"),
        ("since", "founded between [2015-01-01, ..)"),
        ("days", "days_between(founded, as_of) >= 30 天"),
        ("age", "years_between(founded, as_of) >= 3 年"),
        ("later", "founded > 2018-06-30"),
        ("today", "as_of >= 2020-01-01"),
        ("chosen", "recognised_craft = newly"),
        ("not-chosen", "recognised_craft != none"),
        ("step", "market >= second"),
        ("listed", "market in (second, third)"),
        ("counts", "weavers in (1, 2, 3)"),
        ("place", "region = valley"),
        ("wage", "min(revenue, loom_spend * 2, 5 亿元) > 100 万元"),
        ("sums", "sum(revenue, loom_spend) - 1 万元 >= round(revenue / 3, 1 万元)"),
        ("months", "months_between(founded, as_of) < 60 月"),
        ("answered", "certified"),
        ("no-answer", "not certified"),
        ("fixed-answer", "native"),
    ];

    private static readonly (string Id, string Rule)[] Structures =
    [
        ("both", "certified and revenue >= 100 万元"),
        ("either", "certified or revenue >= 100 万元"),
        ("every", "{ all: [ certified, { any: [ 'power >= 1 万度/年', { all: [ 'stake >= 50%', 'weavers >= 2 人' ] } ] }, { met: intensity } ] }"),
        ("nothing", "{ none: [ 'revenue > 5 亿元', 'founded < 2000-01-01', 'power between [1 度/年, 9 度/年]', { met: chosen }, { all: [ native, certified ] } ] }"),
        ("denied", "not (certified and revenue >= 100 万元 or native)"),
        ("some", "{ at_least: { count: 2, of: [ certified, 'revenue >= 100 万元', 'loom_spend / revenue >= 5%', { met: judged } ] } }"),
        ("few", "{ none: [ { at_least: { count: 2, of: [ certified, native, 'weavers > 5 人' ] } } ] }"),
        ("score", "{ points: { at_least: 60, rows: [ { when: certified, points: 40 }, { when: 'revenue >= 100 万元 and staff >= 20 人', points: 20.5 }, { when: native, points: -5 } ] } }"),
        ("low-score", "{ none: [ { points: { at_least: 10, rows: [ { when: certified, points: 10 }, { when: native, points: 5 } ] } } ] }"),
        ("met-of", "{ met: every }"),
        ("read", "{ readings: [ 'loom_spend / revenue > 2%', 'loom_spend / revenue >= 2%' ] }"),
        ("read-not", "{ none: [ { readings: [ 'stake > 2%', 'stake >= 2%' ] } ] }"),
        ("case", "{ if: { when: 'recognised_craft = newly', then: 'revenue >= 80 万元', else: { all: [ 'revenue >= 40 万元', certified ] } } }"),
        ("case-of", "{ if: { when: { any: [ certified, native ] }, then: 'staff >= 8 人', else: 'staff >= 4 人' } }"),
        ("case-not", "{ none: [ { if: { when: certified, then: 'staff >= 8 人', else: native } } ] }"),
        ("tiers", "{ table: { of: 'loom_spend / revenue', along: revenue, rows: [ { range: '(.., 5000 万元]', require: '>= 5%' }, { range: '(5000 万元, 2 亿元]', require: '>= 4%' }, { range: '(2 亿元, 8 亿元]', require: { any: [ '>= 3%', certified ] } } ] } }"),
        ("rates", "{ table: { of: weavers, along: 'loom_spend / revenue', rows: [ { range: '[0%, 50%)', require: '>= 5 人' }, { range: '[50%, ..)', require: '> 2 人' } ] } }"),
        ("steps", "{ none: [ { table: { of: staff, along: market, rows: [ { range: '[first, second)', require: '>= 5 人' }, { range: '[second, ..)', require: '> 2 人' } ] } } ] }"),
        ("whatever", "{ any: [ 'staff >= 60 人', 'staff < 60 人' ] }"),
    ];

    private static readonly (string Id, string Amount)[] Amounts =
    [
        ("once", "{ fixed: 3 万元, shares: [ { payer: valley/crafts-office, share: 50%, when: application, due: certified }, { payer: valley/crafts-office, share: 50%, when: recognition, due: 'recognised_craft = newly' } ] }"),
        ("between", "{ range: '[30 万元, 50 万元]', basis: size, shares: [ { payer: valley/crafts-office, share: 100%, when: not-stated } ] }"),
        ("part", "{ rate: 6%, of: loom_spend, cap: 10 万元, floor: 1 万元 }"),
        ("tiered", "{ table: { along: revenue, rows: [ { range: '(.., 5000 万元]', pay: 5 万元 }, { range: '(5000 万元, ..)', pay: 10 万元 } ] } }"),
        ("stepped", "{ ladder: market, received: market_paid, steps: [ { value: first, pay: 5 万元 }, { value: second, pay: 15 万元 }, { value: third, pay: 40 万元 } ] }"),
        ("referred", "{ by_reference: loom-standard }"),
        ("kind", "{ in_kind: { zh: 免费培训, en: Free training } }"),
        ("silent", "{ unspecified: { zh: 原文没有写明金额。, en: The source states no sum. } }"),
    ];

    public static KnowledgeBase Read()
    {
        var minimal = Binding.EditedContent.Minimal;
        var files = minimal.Paths.ToDictionary(path => path, path => minimal[path], StringComparer.Ordinal);
        files["inputs.yaml"] = files["inputs.yaml"].Replace("constraints:", Inputs + "constraints:\n  - \"weavers <= staff\"", StringComparison.Ordinal);
        files["policies/river-grant/criteria.yaml"] += Criteria();
        files["policies/river-grant/measures.yaml"] += Measures();
        var diagnostics = new DiagnosticBag();
        var knowledge = ContentBinder.Bind(new SourceSet(files.Select(file => new SourceFile(file.Key, $"content/{file.Key}", file.Value))), new(), diagnostics);
        var faults = string.Concat(diagnostics.ToSorted().Select(fault => DiagnosticText.Write(fault, MessageLanguage.English)));
        Assert.True(faults.Length == 0, faults);
        return knowledge!;
    }

    private static string Criteria()
    {
        var text = new StringBuilder();
        foreach (var (id, rule) in Rules.Select(rule => (rule.Id, $"\"{rule.Rule}\"")).Concat(Structures.Select(rule => (rule.Id, rule.Rule.StartsWith('{') ? rule.Rule : $"\"{rule.Rule}\""))))
            text.Append($"  - id: {id}\n    name:\n      zh: 准则“{id}”\n      en: Criterion {id}\n    programme: craft\n    cites: \"#looms\"\n    force: benchmark\n    decided: computed\n    require: {rule}\n");
        text.Append("  - id: judged\n    name:\n      zh: 手艺\n      en: Craft\n    cites: \"#looms\"\n    force: condition\n    decided: judged\n    applies: native\n");
        return text.ToString();
    }

    private static string Measures()
    {
        var text = new StringBuilder();
        var rules = Rules.Concat(Structures).Select(rule => rule.Id).ToList();
        for (var at = 0; at < rules.Count; at++)
        {
            var (kind, amount) = Amounts[at % Amounts.Length];
            text.Append($"  - id: {kind}-{rules[at]}\n    name:\n      zh: 措施{rules[at]}\n      en: Measure {rules[at]}\n    summary:\n      zh: 样例。\n      en: A sample.\n    kind: award\n    cites: \"#looms\"\n");
            text.Append($"    require: {{ met: {rules[at]} }}\n    amount: {amount}\n{(at % 5 == 0 ? "    window:\n      from: 2030-01-01\n      to: null\n" : "")}{(at % 3 == 1 ? "    pool: 100 万元\n" : "")}{(at % 4 == 2 ? "    applies: not native\n" : "")}");
        }

        return text.Append("combining:\n  - id: one-of\n    exclusive: [once-intensity, craft-prize, part-most]\n    cites: \"#looms\"\n  - id: limit\n    cap: 60 万元\n    of: [between-less, tiered-more]\n    cites: \"#looms\"\n").ToString();
    }

    private const string Inputs = """
          staff: { label: { zh: 职工人数, en: Staff }, question: { zh: 多少人？, en: How many? }, type: count, unit: 人, domain: "[0, 100 万人]" }
          weavers: { label: { zh: 织工人数, en: Weavers }, question: { zh: 多少人？, en: How many? }, type: count, unit: 人, domain: "[0, 100 万人]" }
          power: { label: { zh: 年节电量, en: Electricity saved }, question: { zh: 多少？, en: How much? }, type: quantity, unit: 度, per: year, domain: "[0, 100 亿度/年]" }
          stake: { label: { zh: 持股比例, en: Share held }, question: { zh: 多少？, en: How much? }, type: percent, domain: "[0%, 100%]" }
          founded: { label: { zh: 成立日期, en: Date of foundation }, question: { zh: 何时？, en: When? }, type: date, domain: "[1950-01-01, 2040-12-31]", fixed: true }
          certified: { label: { zh: 质量认证, en: Quality certificate }, question: { zh: 有吗？, en: Is there one? }, type: yes-no }
          native: { label: { zh: 本地企业, en: Local enterprise }, question: { zh: 是吗？, en: Is it? }, type: yes-no, fixed: true }
          market: { label: { zh: 挂牌市场, en: Market }, question: { zh: 哪个？, en: Which? }, type: choice, ordered: true, choices: [ { id: first, label: { zh: 一板, en: First board } }, { id: second, label: { zh: 二板, en: Second board } }, { id: third, label: { zh: 三板, en: Third board } }, { id: abroad, label: { zh: 境外, en: Abroad }, unordered: true } ] }
          market_paid: { label: { zh: 已领取的层次, en: Level already rewarded }, question: { zh: 哪个？, en: Which? }, type: choice, ordered: true, choices: [ { id: nothing, label: { zh: 未领取, en: None } }, { id: first, label: { zh: 一板, en: First board } }, { id: second, label: { zh: 二板, en: Second board } }, { id: third, label: { zh: 三板, en: Third board } } ] }

        """;
}
