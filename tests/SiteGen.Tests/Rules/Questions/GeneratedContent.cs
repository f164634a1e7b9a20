using SiteGen.Core.Binding;
using SiteGen.Core.Diagnostics;
using SiteGen.Core.Model;
using SiteGen.Core.Rules;
using SiteGen.Core.Sources;

namespace SiteGen.Tests.Rules.Questions;

/// <summary>A collection of policies drawn by chance, of the forms that such policies have: thresholds, ratios, tiers, ages, titles, either-or.</summary>
internal sealed class GeneratedContent(Random random, int policies)
{
    private static readonly string[] Industries = ["farming", "food", "textiles", "machines", "software", "services"];

    private const int Criteria = 12, Measures = 10;

    private static readonly string[] Regions = ["hill", "lake", "coast"];
    private static readonly string[] Money = ["revenue", "profit", "rd_spend", "investment", "equipment_spend", "export_sales", "tax_paid", "loans"];
    private static readonly string[] Counts = ["staff", "rd_staff", "college_staff", "disabled_staff"];
    private static readonly string[] Items = ["patents", "standards", "products"];
    private static readonly string[] YesNo = ["audited", "in_park", "has_credit_record", "green_factory", "listed_parent", "family_owned", "online_sales", "has_laboratory"];
    private static readonly string[] Titles = ["tech_title", "srdi_title", "giant_title", "brand_title"];
    private static readonly (string Part, string Whole)[] Ratios =
        [("rd_spend", "revenue"), ("rd_staff", "staff"), ("college_staff", "staff"), ("equipment_spend", "investment"), ("export_sales", "revenue"), ("profit", "revenue"), ("loans", "revenue")];

    public static KnowledgeBase Draw(int seed, int policies = 6)
    {
        var diagnostics = new DiagnosticBag();
        var knowledge = ContentBinder.Bind(new(new GeneratedContent(new(seed), policies).Files()), new(), diagnostics)!;
        TypeChecker.Check(knowledge, diagnostics);
        return diagnostics.HasErrors ? throw new InvalidOperationException(DiagnosticText.Write(diagnostics.ToSorted()[0], MessageLanguage.English)) : knowledge;
    }

    private IEnumerable<SourceFile> Files()
    {
        var root = RepositoryRoot.Path("tests", "sites", "minimal", "content");
        foreach (var path in Directory.GetFiles(root, "*", SearchOption.AllDirectories).Select(path => Path.GetRelativePath(root, path).Replace('\\', '/')))
            if (!path.Contains("inputs.yaml", StringComparison.Ordinal) && !path.Contains("river-grant", StringComparison.Ordinal) && !path.Contains("regions", StringComparison.Ordinal) && !path.Contains("programmes", StringComparison.Ordinal))
                yield return File(path, System.IO.File.ReadAllText(Path.Combine(root, path)));
        yield return File("regions.yaml", "regions:\n  - id: valley\n    name:\n      zh: 谷\n      en: Valley\n" + string.Concat(Regions.Select(region => $"  - id: {region}\n    name:\n      zh: 区\n      en: Region\n")));
        yield return File("inputs.yaml", Inputs());
        var policy = System.IO.File.ReadAllText(Path.Combine(root, "policies/river-grant/policy.yaml"));
        for (var index = 0; index < policies; index++)
        {
            var region = Regions[index % Regions.Length];
            yield return File($"policies/plan-{index}/policy.yaml", policy.Replace("id: river-grant", $"id: plan-{index}", StringComparison.Ordinal).Replace("applies: \"region = valley\"", $"applies: \"region = {region}\"", StringComparison.Ordinal));
            yield return File($"policies/plan-{index}/criteria.yaml", "criteria:\n" + string.Concat(Enumerable.Range(0, Criteria).Select(number => $"  - id: c{number}\n    name:\n      zh: 条件\n      en: Criterion\n    cites: \"#aims\"\n    force: condition\n    decided: computed\n    require: {Criterion(2)}\n")));
            yield return File($"policies/plan-{index}/measures.yaml", "measures:\n" + string.Concat(Enumerable.Range(0, Measures).Select(Measure)));
        }
    }

    private static SourceFile File(string path, string text) => new(path, path, text);

    private static string Inputs()
    {
        string Named(string id, string rest, int cost) => $"  {id}:\n    label:\n      zh: 项\n      en: Item\n    question:\n      zh: 问\n      en: Question\n{rest}    cost: {cost}\n";
        string Choice(string id, string rest, params string[] options) => Named(id, $"    type: choice\n    choices:\n{string.Concat(options.Select(option => $"      - id: {option}\n        label:\n          zh: 选\n          en: Option\n"))}{rest}", 1);
        return "evidence:\n  - id: accounts\n    name:\n      zh: 账\n      en: Accounts\ninputs:\n" + Named("region", "    type: choice\n    from: regions\n    choices:\n      - id: other\n        label:\n          zh: 其他\n          en: Other\n", 1)
            + Choice("industry", "", "farming", "food", "textiles", "machines", "software", "services")
            + Choice("size", "    ordered: true\n", "micro", "small", "medium", "large")
            + string.Concat(Titles.Select(title => Choice(title, "", "none", "earlier", "newly")))
            + string.Concat(YesNo.Select(id => Named(id, "    type: yes-no\n", 1)))
            + string.Concat(Money.Select((id, index) => Named(id, "    type: money\n    domain: \"[0, 1000 亿元]\"\n", 2 + index % 2)))
            + string.Concat(Counts.Select(id => Named(id, "    type: count\n    unit: 人\n    domain: \"[0, 100 万人]\"\n", id == "staff" ? 1 : 2)))
            + string.Concat(Items.Select(id => Named(id, "    type: count\n    unit: 项\n    domain: \"[0, 1 万项]\"\n", 2)))
            + Named("founded", "    type: date\n    domain: \"[1980-01-01, 2030-01-01]\"\n", 1)
            + "constraints:\n" + string.Concat(Ratios.Where(ratio => ratio.Part is not ("profit" or "loans")).Select(ratio => $"  - \"{ratio.Part} <= {ratio.Whole}\"\n"));
    }

    private string Measure(int number)
    {
        var criteria = Enumerable.Range(0, Criteria).OrderBy(_ => random.Next()).Take(random.Next(2, 6)).Select(index => $"{{ met: c{index} }}").ToList();
        var require = random.Next(6) switch
        {
            0 => $"{{ any: [{string.Join(", ", criteria.Take(3))}] }}",
            1 when criteria.Count > 2 => $"{{ all: [{criteria[0]}, {{ any: [{string.Join(", ", criteria.Skip(1))}] }}] }}",
            2 when criteria.Count > 2 => $"{{ if: {{ when: {criteria[0]}, then: {criteria[1]}, else: {criteria[2]} }} }}",
            _ => $"{{ all: [{string.Join(", ", criteria)}] }}",
        };
        return $"  - id: m{number}\n    name:\n      zh: 措施\n      en: Measure\n    summary:\n      zh: 措施\n      en: Measure\n    kind: award\n    cites: \"#aims\"\n    require: {require}\n    amount:\n      fixed: {number + 1} 万元\n";
    }

    private string Criterion(int depth) => random.Next(depth > 0 ? 13 : 9) switch
    {
        0 or 1 => $"'{Of(Money)} {Sign()} {Of(["10 万元", "50 万元", "100 万元", "500 万元", "2000 万元", "5000 万元", "1 亿元", "4 亿元"])}'",
        2 => $"'{Of(Counts)} {Sign()} {Of(["10", "20", "50", "100", "300", "1000"])} 人'",
        3 => $"'{Of(Items)} >= {random.Next(1, 11)} 项'",
        4 => $"'{Of(Titles)} in ({Of(["newly", "newly, earlier"])})'",
        5 => Of(YesNo),
        6 => $"'industry in ({string.Join(", ", Industries.OrderBy(_ => random.Next()).Take(random.Next(1, 4)))})'",
        7 => $"'size {Of(["<=", ">="])} {Of(["small", "medium"])}'",
        8 => $"'years_between(founded, as_of) {Sign()} {random.Next(1, 11)}'",
        9 or 10 => Ratio(),
        11 => "{ table: { of: rd_spend / revenue, along: revenue, rows: [{ range: '(.., 5000 万元]', require: '>= 5%' }, { range: '(5000 万元, 2 亿元]', require: '>= 4%' }, { range: '(2 亿元, ..)', require: '>= 3%' }] } }",
        _ => $"{{ {Of(["any", "any", "all"])}: [{Criterion(depth - 1)}, {Criterion(depth - 1)}] }}",
    };

    private string Ratio()
    {
        var (part, whole) = Ratios[random.Next(Ratios.Length)];
        return $"'{part} / {whole} >= {Of(["3", "5", "10", "20", "30", "50", "60"])}%'";
    }

    private string Sign() => random.Next(4) == 0 ? "<=" : ">=";

    private string Of(string[] values) => values[random.Next(values.Length)];
}
