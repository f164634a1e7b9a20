using System.IO.Compression;
using System.Text;
using SiteGen.Core.Outputs;
using SiteGen.Core.Rules.JavaScript;
using SiteGen.Tests.Binding;
using SiteGen.Tests.Rules.Analyses;
using Xunit;

namespace SiteGen.Tests.Rules.Differential;

/// <summary>What the modules weigh as they are published, and what they must not contain.</summary>
public sealed class ScriptBudgetTests(ITestOutputHelper output)
{
    private const int RuntimeBudget = 6 * 1024;
    private const int EngineBudget = 7424;
    private const int CriterionBudget = 40;

    /// <summary>Drawn rules that use every operator between them.</summary>
    private static readonly int[] Seeds = [1, 2, 3, 4, 5];

    [Fact]
    public void The_modules_that_all_rules_share_keep_to_their_budgets()
    {
        var modules = Seeds.SelectMany(seed => JavaScriptEmitter.Emit(new DrawnKnowledge(seed).Draw()).Modules).ToLookup(module => module.Path, module => Weight(RuleScripts.Published(module)));
        var (runtime, engine) = (modules["runtime.js"].Max(), modules["engine.js"].Max());
        output.WriteLine($"runtime.js {runtime} bytes, engine.js {engine} bytes");
        Assert.InRange(runtime, 1, RuntimeBudget);
        Assert.InRange(engine, 1, EngineBudget);
    }

    [Fact]
    public void A_criterion_keeps_to_its_budget()
    {
        const int Count = 300;
        var random = new Random(1);
        var content = Enumerable.Range(0, Count).Aggregate(SmallRules.Content, (all, index) => SmallRules.Criterion(all, Drawn(random), $"criterion-{index}"));
        var (few, many) = (PolicyWeight(SmallRules.Content), PolicyWeight(content));
        var each = (double)(many - few) / Count;
        output.WriteLine($"{Count} criteria add {many - few} bytes, {each:F1} each");
        Assert.InRange(each, 1, CriterionBudget);
    }

    private static long PolicyWeight(EditedContent content) =>
        Weight(JavaScriptEmitter.Emit(content.Bind()).Modules.Single(module => module.Path.StartsWith("policies/", StringComparison.Ordinal)).Text);

    private static string Drawn(Random random)
    {
        var limit = random.Next(1, 9999);
        return random.Next(8) switch
        {
            0 => $"staff >= {limit}",
            1 => $"rd_spend / revenue >= {limit % 60}%",
            2 => $"{{ all: [innovation, 'rd_spend > {limit} 万元'] }}",
            3 => $"rd_staff / staff >= {limit % 100}% and staff >= {limit}",
            4 => $"energy_saved >= {limit} 吨标煤/年",
            5 => $"{{ any: ['level >= middle', 'patents >= {limit % 90}', 'growth > {limit % 70}%'] }}",
            6 => "kind in (industrial, farming)",
            _ => $"years_between(founded, as_of) >= {limit % 40}",
        };
    }

    [Fact]
    public void Nothing_runs_text_as_code() => Assert.All(
        JavaScriptEmitter.Emit(new DrawnKnowledge(1).Draw()).Modules,
        module => Assert.DoesNotMatch(@"\b(eval|Function|import)\(", module.Text));

    private static long Weight(string text)
    {
        using var packed = new MemoryStream();
        using (var gzip = new GZipStream(packed, CompressionLevel.SmallestSize, leaveOpen: true))
            gzip.Write(Encoding.UTF8.GetBytes(text));
        return packed.Length;
    }
}
