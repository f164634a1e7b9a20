using SiteGen.Core.Diagnostics;
using SiteGen.Tests.Binding;

namespace SiteGen.Tests.Rules.Analyses;

/// <summary>The minimal content with inputs of every kind, and one criterion more: <c>c</c>.</summary>
internal static class SmallRules
{
    private const string Inputs = "inputs.yaml";
    private const string Criteria = "policies/river-grant/criteria.yaml";
    private const string Measures = "policies/river-grant/measures.yaml";

    private static readonly string[] Declared =
    [
        "staff: { type: count, unit: 人, domain: '[0, 1000 万人]' }",
        "rd_staff: { type: count, unit: 人, domain: '[0, 1000 万人]' }",
        "patents: { type: count, unit: 项, domain: '[0, 1000 项]' }",
        "rd_spend: { type: money, domain: '[0, 10 亿元]' }",
        "growth: { type: percent, domain: '[-100%, 1000%]' }",
        "energy_saved: { type: quantity, unit: 吨标煤, per: year, domain: '[0, 100 万吨标煤/年]' }",
        "innovation: { type: yes-no }",
        "certified: { type: yes-no }",
        "kind: { type: choice, choices: [industrial, farming, other] }",
        "level: { type: choice, ordered: true, choices: [low, middle, high] }",
        "founded: { type: date, domain: '[1950-01-01, 2030-12-31]' }",
    ];

    public static EditedContent Content { get; } = EditedContent.Minimal
        .Edit(Inputs, "constraints:\n", $"{string.Concat(Declared.Select(Input))}constraints:\n  - \"rd_staff <= staff\"\n");

    /// <summary>With a criterion that requires this, in flow style.</summary>
    public static EditedContent Criterion(string rule, string id = "c", string more = "") => Criterion(Content, rule, id, more);

    public static EditedContent Criterion(EditedContent content, string rule, string id = "c", string more = "") =>
        content.With(Criteria, $"{content[Criteria]}  - id: {id}\n    name:\n      zh: 条件\n      en: Criterion\n    cites: \"#looms\"\n    force: benchmark\n    decided: computed\n{more}    require: {rule}\n");

    /// <summary>With lines of the loom subsidy in the place of what it requires.</summary>
    public static EditedContent Measure(string lines) =>
        Content.Edit(Measures, "    require:\n      all:\n        - met: loom-intensity\n        - \"recognised_craft = newly\"\n", lines);

    public static EditedContent Constraint(string rule) => Content.Edit(Inputs, "  - \"rd_staff <= staff\"\n", $"  - \"rd_staff <= staff\"\n  - \"{rule}\"\n");

    /// <summary>What is said of rules: code and place. That the sample inputs are unused is passed over.</summary>
    public static IEnumerable<string> Told(EditedContent content) => Faults(content).Select(fault => $"{fault.Code.Id} {fault.Span.Text}");

    public static IEnumerable<Diagnostic> Faults(EditedContent content) => content.Faults().Where(fault =>
        string.CompareOrdinal(fault.Code.Id, "SG0280") >= 0 && string.CompareOrdinal(fault.Code.Id, "SG0296") <= 0 && fault.Code.Id != "SG0295");

    private static string Input(string line)
    {
        var (id, rest) = (line[..line.IndexOf(':', StringComparison.Ordinal)], line[(line.IndexOf('{', StringComparison.Ordinal) + 1)..^1]);
        var keys = rest.Replace("choices: [", "choices: [{ id: ", StringComparison.Ordinal);
        if (keys != rest)
            keys = Choices(keys);
        return $"  {id}: {{ label: {{ zh: 数, en: Figure }}, question: {{ zh: 多少？, en: How much? }}, {keys} }}\n";
    }

    private static string Choices(string keys)
    {
        var start = keys.IndexOf("choices: [", StringComparison.Ordinal);
        var words = keys[start..].Replace("choices: [{ id: ", "", StringComparison.Ordinal).Split(['[', ']', ' ', ','], StringSplitOptions.RemoveEmptyEntries);
        return $"{keys[..start]}choices: [{string.Join(", ", words.Select(word => $"{{ id: {word}, label: {{ zh: 项, en: Option }} }}"))}]";
    }
}
