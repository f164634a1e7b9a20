using System.Globalization;
using System.Text;
using SiteGen.Tests;

namespace SiteGen.BrowserTests;

/// <summary>Content of many measures for one region: thresholds, ratios, tiers, titles, either-or, over some forty inputs.</summary>
internal static class ManyMeasures
{
    private static readonly string[] Options = ["none", "earlier", "newly"];

    private const int Policies = 10;
    private const int OfEach = 30;
    private const int Money = 14;
    private const int Counts = 8;
    private const int Flags = 10;
    private const int Titles = 8;

    /// <summary>Writes it over the small site's content.</summary>
    public static void Write(string folder)
    {
        var source = RepositoryRoot.Path("tests", "sites", "minimal", "content");
        foreach (var name in new[] { "site.yaml", "regions.yaml", "agencies/valley.yaml" })
            Put(folder, name, File.ReadAllText(Path.Combine(source, name)));
        Put(folder, "programmes.yaml", "programmes: []\n");
        Put(folder, "glossary.yaml", "terms: []\n");
        Put(folder, "inputs.yaml", Inputs());
        for (var policy = 0; policy < Policies; policy++)
        {
            var plans = Enumerable.Range(0, OfEach).Select(number => new Plan((policy * OfEach) + number)).ToList();
            Put(folder, $"policies/plan-{policy}/policy.yaml", Policy(policy, plans));
            Put(folder, $"policies/plan-{policy}/measures.yaml", "measures:\n" + string.Concat(plans.Select(plan => plan.Measure)));
        }
    }

    private static void Put(string folder, string name, string text)
    {
        var path = Path.Combine(folder, name);
        Directory.CreateDirectory(Path.GetDirectoryName(path)!);
        File.WriteAllText(path, text);
    }

    private static string Inputs()
    {
        var text = new StringBuilder("evidence: []\ninputs:\n");
        Input("region", "地区", "region", "    type: choice\n    from: regions\n    choices:\n      - id: other\n        label:\n          zh: 其他\n          en: Elsewhere\n    fixed: true\n");
        for (var number = 0; number < Money; number++)
            Input($"money_{number}", $"金额{Letter(number)}", $"sum {Letter(number)}", "    type: money\n    domain: \"[0, 1000 亿元]\"\n    cost: 2\n");
        for (var number = 0; number < Counts; number++)
            Input($"count_{number}", $"人数{Letter(number)}", $"people {Letter(number)}", "    type: count\n    unit: 人\n    domain: \"[0, 100 万人]\"\n");
        for (var number = 0; number < Flags; number++)
            Input($"flag_{number}", $"事项{Letter(number)}", $"fact {Letter(number)}", "    type: yes-no\n");
        for (var number = 0; number < Titles; number++)
            Input($"title_{number}", $"称号{Letter(number)}", $"title {Letter(number)}", "    type: choice\n    choices:\n" + string.Concat(Options.Select(id => $"      - id: {id}\n        label:\n          zh: 选项{id}\n          en: option {id}\n")));
        return text.ToString();

        void Input(string id, string zh, string en, string rest) =>
            text.Append(CultureInfo.InvariantCulture, $"  {id}:\n    label:\n      zh: {zh}\n      en: The {en}\n    question:\n      zh: {zh}是多少？\n      en: What is the {en}?\n{rest}");
    }

    private static string Policy(int policy, IEnumerable<Plan> plans) => $"""
        id: plan-{policy}
        region: valley
        title:
          zh: 第{Letter(policy)}号办法
          en: Plan {Letter(policy)}
        summary:
          zh: 扶持企业。
          en: Supports enterprises.
        index_number: null
        document_number: null
        issuer: valley/crafts-office
        subjects: []
        written: null
        published: null
        effective: null
        expires: null
        validity: not-stated
        source:
          name:
            zh: 样例
            en: A sample
          address: null
        applies: "region = valley"
        clauses:

        """ + string.Concat(plans.Select(plan => plan.Clause));

    private static char Letter(int number) => (char)('A' + number);

    /// <summary>A measure and the clause that it rests on.</summary>
    private sealed class Plan(int number)
    {
        private readonly int sum = ((number % 40) + 1) * 50;
        private readonly int people = ((number % 25) + 1) * 10;
        private readonly int share = (number % 19) + 1;

        public string Clause => $"""
              - id: m{number}
                number: {(number % OfEach) + 1}.
                text:
                  zh: 金额不低于{sum}万元、人数不少于{people}人、比例不低于{share}%的，具备其中2项即可，按规定奖励{pay}万元。
                  en: With a sum of at least CNY {sum * 10_000:#,0}, at least {people} people and a share of at least {share}%, 2 of these being enough, CNY {pay * 10_000:#,0} are awarded.

            """;

        public string Measure => $"""
              - id: m{number}
                name:
                  zh: “{number}号”奖励
                  en: The "{number}" award
                summary:
                  zh: 奖励企业。
                  en: Awards enterprises.
                kind: award
                cites: "#m{number}"
                require:
                  {Rule}
                amount:
                  fixed: {pay} 万元

            """;

        private readonly int pay = (number % 30) + 1;

        private string Rule => (number % 6) switch
        {
            0 => $"all: [\"{Sum(0)}\", \"{People(0)}\", {Flag(0)}]",
            1 => $"all: [\"{Part(0)}\", {Title(0)}]",
            2 => $"any: [\"{Sum(3)}\", {Flag(1)}]",
            3 => $"all: [\"{Part(5)}\", \"{Sum(6)}\", \"{People(3)}\"]",
            4 => $"at_least: {{ count: 2, of: [\"{Sum(1)}\", \"{People(1)}\", {Flag(2)}, {Title(1)}] }}",
            _ => $"if: {{ when: {Flag(3)}, then: \"{Sum(2)}\", else: \"{People(2)}\" }}",
        };

        private string Sum(int turn) => $"money_{(number + turn) % Money} >= {sum} 万元";

        private string People(int turn) => $"count_{(number + turn) % Counts} >= {people} 人";

        private string Part(int turn) => $"money_{(number + turn) % Money} / money_{(number + turn + 1) % Money} >= {share}%";

        private string Flag(int turn) => $"flag_{(number + turn) % Flags}";

        private string Title(int turn) => $"\"title_{((number / 6) + turn) % Titles} in (earlier, newly)\"";
    }
}
