using FsCheck;
using FsCheck.Fluent;
using SiteGen.Core.Diagnostics;
using SiteGen.Tests.Binding;
using Xunit;

namespace SiteGen.Tests.Rules;

/// <summary>Tables in edits of the minimal content, whose revenue goes from 0 to 10 亿元.</summary>
public sealed class TableAnalysisTests
{
    private const string Criteria = "policies/river-grant/criteria.yaml";
    private const string Measures = "policies/river-grant/measures.yaml";
    private const string Inputs = "inputs.yaml";

    [Theory]
    [InlineData("revenue", "(.., 5 亿元] (5 亿元, ..)", "")]
    [InlineData("revenue", "[0, 5 亿元) [5 亿元, 10 亿元]", "")]
    [InlineData("revenue", "(.., 5 亿元] [500000000.01 元, ..)", "")]
    [InlineData("revenue", "(.., 5 亿元] [500000000.02 元, ..)", "SG0261 no row holds revenue = 500000000.01 元, which lies between two rows")]
    [InlineData("revenue", "(.., 5 亿元) (5 亿元, ..)", "SG0261 no row holds revenue = 5 亿元, which lies between two rows")]
    [InlineData("revenue", "(.., 4 亿元) (5 亿元, ..)", "SG0261 no row holds revenue = 4.5 亿元, which lies between two rows")]
    [InlineData("revenue", "(.., 5 亿元] [5 亿元, ..)", "SG0262 two rows hold revenue = 5 亿元")]
    [InlineData("revenue", "(.., 6 亿元] (5 亿元, ..)", "SG0262 two rows hold revenue = 5.5 亿元")]
    [InlineData("revenue", "(.., 6 亿元] (5 亿元, 5.5 亿元) [6 亿元, ..)",
        "SG0262 two rows hold revenue = 6 亿元 | SG0265 the rows before this one hold all that it holds, such as 5.25 亿元")]
    [InlineData("revenue", "(5 亿元, ..) (.., 5 亿元]", "SG0263 this row holds 2.5 亿元 and stands after the row that holds 7.5 亿元")]
    [InlineData("revenue", "(.., 5 亿元] (5 亿元, 20 亿元] (20 亿元, ..)", "SG0264 no answer reaches this row: here revenue lies in [0 元, 10 亿元]")]
    [InlineData("revenue", "(.., 0) [0, ..)", "SG0264 no answer reaches this row: here revenue lies in [0 元, 10 亿元]")]
    [InlineData("revenue", "(0, ..)", "SG0266 no row holds revenue = 0 元, which lies beyond this one")]
    [InlineData("revenue", "(.., 5 亿元] (5 亿元, 8 亿元]", "SG0266 no row holds revenue = 9 亿元, which lies beyond this one")]
    [InlineData("staff", "[1 人, 5 人] [6 人, ..)", "")]
    [InlineData("staff", "[1 人, 5 人] (6 人, ..)", "SG0261 no row holds staff = 6 人, which lies between two rows")]
    [InlineData("staff", "[1 人, 5 人] [5 人, ..)", "SG0262 two rows hold staff = 5 人")]
    [InlineData("staff", "[1 人, 5 人] (4.5 人, ..)", "SG0262 two rows hold staff = 5 人")]
    [InlineData("founded", "(.., 2019-12-31] [2020-01-01, ..)", "")]
    [InlineData("founded", "(.., 2019-12-31] [2020-01-02, ..)", "SG0261 no row holds founded = 2020-01-01, which lies between two rows")]
    [InlineData("founded", "(.., 2019-12-31] [2020-01-01, 2020-06-30]", "SG0266 no row holds founded = 2020-07-01, which lies beyond this one")]
    [InlineData("level", "[none, village] [valley, river]", "")]
    [InlineData("level", "(.., village] (village, ..)", "")]
    [InlineData("level", "[none, none] [valley, river]", "SG0261 no row holds level = village, which lies between two rows")]
    [InlineData("level", "[village, valley] [river, river]", "SG0266 no row holds level = none, which lies beyond this one")]
    [InlineData("growth", "[-100%, 20%) [20%, ..)", "")]
    [InlineData("growth", "[-100%, 20%) (20%, ..)", "SG0261 no row holds growth = 20%, which lies between two rows")]
    [InlineData("growth", "[0%, 20%) [20%, ..)", "SG0266 no row holds growth = -50%, which lies beyond this one")]
    [InlineData("loom_spend / revenue", "[0%, 30%) [30%, 100%]", "")]
    [InlineData("loom_spend / revenue", "[0%, 30%) [30%, 100%)", "SG0266 no row holds loom_spend / revenue = 100%, which lies beyond this one")]
    [InlineData("revenue / loom_spend", "[0 倍, 3 倍) [3 倍, 5 倍]", "SG0266 no row holds revenue / loom_spend = 10, which lies beyond this one")]
    [InlineData("revenue + loom_spend", "[0, 20 亿元]", "")]
    [InlineData("revenue + loom_spend", "[0, 20 亿元)", "SG0266 no row holds revenue + loom_spend = 20 亿元, which lies beyond this one")]
    [InlineData("years_between(founded, as_of)", "(.., 3 年) [3 年, ..)", "")]
    [InlineData("years_between(founded, as_of)", "(.., 3 年] [4 年, ..)", "")]
    [InlineData("round(growth, 10%)", "(.., 20%] [30%, ..)", "")]
    public void Every_figure_has_one_row(string along, string ranges, string told)
    {
        var content = Content(along, ranges);
        Assert.Equal(told.Length == 0 ? [] : told.Split(" | "), Told(content));
    }

    /// <summary>Rows that meet, from end to end, and the same with one fault in them.</summary>
    [Fact]
    public void Rows_that_meet_are_never_told_and_one_that_is_moved_always_is() => Prop.ForAll(Gen.Choose(1, 99).NonEmptyListOf().ToArbitrary(), Gen.Choose(0, 1000).ToArbitrary(), (ends, seed) =>
    {
        int[] limits = [.. ends.Distinct().Order()];
        string[] rows =
        [
            $"(.., {limits[0]} 万元]",
            .. limits.Zip(limits.Skip(1), (low, high) => $"({low} 万元, {high} 万元]"),
            $"({limits[^1]} 万元, ..)",
        ];
        Assert.Empty(Told(Content("revenue", string.Join(' ', rows))));
        var at = seed % limits.Length;
        rows[at + 1] = (seed % 3) switch
        {
            0 => rows[at + 1].Replace("(", "[", StringComparison.Ordinal),
            1 => rows[at + 1].Replace($"({limits[at]} ", $"({limits[at]}.000001 ", StringComparison.Ordinal),
            _ => rows[at + 1].Replace($"({limits[at]} ", $"({limits[at] - 1} ", StringComparison.Ordinal),
        };
        var told = Assert.Single(Told(Content("revenue", string.Join(' ', rows))));
        Assert.Equal(seed % 3 == 1 ? "SG0261" : "SG0262", told[..6]);
    }).Check(Config.QuickThrowOnFailure.WithMaxTest(60));

    [Theory]
    [InlineData("(.., 5 亿元] (5 亿元, 8 亿元]", "revenue <= 8 亿元")]
    [InlineData("(1 亿元, 5 亿元] (5 亿元, ..)", "1 亿元 < revenue and innovative")]
    [InlineData("[2 亿元, 3 亿元]", "revenue between [2 亿元, 3 亿元]")]
    public void What_must_hold_besides_narrows_what_the_rows_owe(string ranges, string besides)
    {
        var content = Content("revenue", ranges);
        Assert.NotEmpty(Told(content));
        Assert.Empty(Told(content.Edit(Criteria, "    decided: computed\n", $"    decided: computed\n    applies: {besides}\n")));
        var rule = content[Criteria][content[Criteria].IndexOf("    table:", StringComparison.Ordinal)..content[Criteria].IndexOf("  - id: craftsmanship", StringComparison.Ordinal)];
        var nested = $"    require:\n      all:\n        - {besides}\n        - " + string.Join("\n          ", rule.TrimEnd().Split('\n').Select(line => line[4..])) + "\n";
        Assert.Empty(Told(content.Edit(Criteria, rule, nested)));
    }

    [Theory]
    [InlineData("loom_spend > 0", "(.., ..)", "(.., ..)", "")]
    [InlineData("revenue > 5 亿元", "(5 亿元, ..)", "(.., 5 亿元]", "")]
    [InlineData("revenue > 5 亿元 or revenue = 0", "(.., ..)", "(0, 5 亿元]", "")]
    [InlineData("revenue > 5 亿元 and loom_spend > 0", "(5 亿元, ..)", "(.., 5 亿元]", "SG0266")]
    [InlineData("revenue > 5 亿元", "(5 亿元, ..)", "(5 亿元, ..)", "SG0264")]
    [InlineData("level = none", "(.., ..)", "(.., ..)", "")]
    public void Each_case_owes_its_own_rows(string when, string then, string otherwise, string told)
    {
        var content = EditedContent.Minimal[Criteria];
        var (start, end) = (content.IndexOf("    table:", StringComparison.Ordinal), content.IndexOf("  - id: craftsmanship", StringComparison.Ordinal));
        var rule = $"    require:\n      if:\n        when: {when}\n        then:\n{Nested(then)}        else:\n{Nested(otherwise)}";
        Assert.Equal(told, string.Join(' ', Told(WithInputs().Edit(Criteria, content[start..end], rule)).Select(text => text[..6])));

        static string Nested(string range) =>
            $"          table:\n            of: loom_spend\n            along: revenue\n            rows:\n              - range: \"{range}\"\n                require: \">= 1 元\"\n";
    }

    [Theory]
    [InlineData("[village, river]", "level != none")]
    [InlineData("[none, valley]", "not (level = river)")]
    [InlineData("[village, valley]", "level in (valley, village)")]
    [InlineData("[village, valley]", "level > none and level < river")]
    public void Words_that_are_left_out_owe_no_row(string range, string besides)
    {
        var content = Content("level", range);
        Assert.NotEmpty(Told(content));
        Assert.Empty(Told(content.Edit(Criteria, "    decided: computed\n", $"    decided: computed\n    applies: {besides}\n")));
    }

    [Theory]
    [InlineData("(.., 5 亿元]=3 万元 (5 亿元, ..)=5 万元", "")]
    [InlineData("(.., 5 亿元]=3 万元 (5 亿元, ..)=3 万元", "")]
    [InlineData("(.., 5 亿元]=5 万元 (5 亿元, ..)=3 万元",
        "SG0267 more brings less: revenue = 2.5 亿元 pays 5 万元, but revenue = 7.5 亿元 pays 3 万元")]
    [InlineData("(5 亿元, ..)=3 万元 (.., 5 亿元]=5 万元",
        "SG0263 this row holds 2.5 亿元 and stands after the row that holds 7.5 亿元 | SG0267 more brings less: revenue = 2.5 亿元 pays 5 万元, but revenue = 7.5 亿元 pays 3 万元")]
    [InlineData("(.., 5 亿元]=3 万元 [5 亿元, ..)=5 万元", "SG0262 two rows hold revenue = 5 亿元")]
    [InlineData("(1 亿元, 5 亿元]=3 万元 (5 亿元, ..)=5 万元", "SG0266 no row holds revenue = 5000 万元, which lies beyond this one")]
    public void Sums_are_held_to_the_same(string rows, string told)
    {
        var lines = rows.Replace(") ", ")|", StringComparison.Ordinal).Replace("元 (", "元|(", StringComparison.Ordinal).Replace("元 [", "元|[", StringComparison.Ordinal).Split('|')
            .Select(row => row.Split('=')).Select(row => $"          - range: \"{row[0]}\"\n            pay: {row[1]}\n");
        var content = EditedContent.Minimal.Edit(Measures, "fixed: 3 万元\n", $"table:\n        along: revenue\n        rows:\n{string.Concat(lines)}");
        Assert.Equal(told.Length == 0 ? [] : told.Split(" | ").Order(), Told(content).Order());
    }

    [Fact]
    public void A_measure_that_asks_for_more_owes_no_rows_below()
    {
        var content = EditedContent.Minimal.Edit(Measures, "fixed: 3 万元\n", "table:\n        along: revenue\n        rows:\n          - range: \"(1 亿元, ..)\"\n            pay: 3 万元\n");
        Assert.NotEmpty(Told(content));
        Assert.Empty(Told(content.Edit(Measures, "require: \"recognised_craft = newly\"", "require: recognised_craft = newly and revenue > 1 亿元")));
    }

    [Theory]
    [InlineData("village valley river", "")]
    [InlineData("river valley", "")]
    [InlineData("village river", "SG0268 the step \"valley\" pays nothing, though it stands between \"village\" and \"river\"")]
    [InlineData("none river",
        "SG0268 the step \"valley\" pays nothing, though it stands between \"none\" and \"river\" | SG0268 the step \"village\" pays nothing, though it stands between \"none\" and \"river\"")]
    public void A_ladder_leaves_out_no_step(string steps, string told)
    {
        var lines = steps.Split(' ').Select(step => $"        - value: {step}\n          pay: 3 万元\n");
        var content = WithInputs().Edit(Measures, "fixed: 3 万元\n", $"ladder: level\n      received: null\n      steps:\n{string.Concat(lines)}");
        Assert.Equal(told.Length == 0 ? [] : told.Split(" | "), Told(content));
    }

    private static EditedContent Content(string along, string ranges)
    {
        var rows = ranges.Replace("] ", "]|", StringComparison.Ordinal).Replace(") ", ")|", StringComparison.Ordinal).Split('|')
            .Select(range => $"        - range: \"{range}\"\n          require: \">= 20%\"\n");
        return WithInputs()
            .Edit(Criteria, "along: \"revenue\"", $"along: \"{along}\"")
            .Edit(Criteria, "        - range: \"(.., 1000 万元]\"\n          require: \">= 20%\"\n        - range: \"(1000 万元, ..)\"\n          require: \">= 20%\"\n", string.Concat(rows));
    }

    private static EditedContent WithInputs() => EditedContent.Minimal.Edit(Inputs, "constraints:\n", """
          staff:
            label: { zh: 职工人数, en: Staff }
            question: { zh: 职工多少人？, en: How many staff? }
            type: count
            unit: 人
            domain: "[1, 100 万人]"
          founded:
            label: { zh: 成立日期, en: Date founded }
            question: { zh: 何时成立？, en: When was it founded? }
            type: date
            domain: "[1949-10-01, 2100-12-31]"
          growth:
            label: { zh: 增长率, en: Growth }
            question: { zh: 增长多少？, en: By how much did it grow? }
            type: percent
            domain: "[-100%, 1000%]"
          innovative:
            label: { zh: 创新, en: Innovative }
            question: { zh: 是否创新？, en: Is it innovative? }
            type: yes-no
          level:
            label: { zh: 等级, en: Level }
            question: { zh: 哪一级？, en: Which level? }
            type: choice
            ordered: true
            choices:
              - id: none
                label: { zh: 无, en: None }
              - id: village
                label: { zh: 村, en: Village }
              - id: valley
                label: { zh: 谷, en: Valley }
              - id: river
                label: { zh: 河, en: River }
              - id: elsewhere
                label: { zh: 其他, en: Elsewhere }
                unordered: true
        constraints:

        """);

    /// <summary>What tables are told; that their figures stand in no clause is another matter.</summary>
    private static IEnumerable<string> Told(EditedContent content) =>
        content.Faults().Where(fault => fault.Code.Id.StartsWith("SG026", StringComparison.Ordinal)).Select(fault => $"{fault.Code.Id} {fault.Message(MessageLanguage.English)}").Order(StringComparer.Ordinal);
}
