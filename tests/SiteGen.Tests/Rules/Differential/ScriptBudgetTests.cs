using System.IO.Compression;
using System.Text;
using SiteGen.Core.Rules.JavaScript;
using Xunit;

namespace SiteGen.Tests.Rules.Differential;

/// <summary>What the emitted modules weigh, and what they must not contain.</summary>
public sealed class ScriptBudgetTests(ITestOutputHelper output)
{
    private const int RuntimeBudget = 6 * 1024;
    private const int EngineBudget = 7424;

    /// <summary>Drawn rules that use every operator between them.</summary>
    private static readonly int[] Seeds = [1, 2, 3, 4, 5];

    [Fact]
    public void The_modules_that_all_rules_share_keep_to_their_budgets()
    {
        var modules = Seeds.SelectMany(seed => JavaScriptEmitter.Emit(new DrawnKnowledge(seed).Draw()).Modules).ToLookup(module => module.Path, module => Weight(module.Text));
        var (runtime, engine) = (modules["runtime.js"].Max(), modules["engine.js"].Max());
        output.WriteLine($"runtime.js {runtime} bytes, engine.js {engine} bytes");
        Assert.InRange(runtime, 1, RuntimeBudget);
        Assert.InRange(engine, 1, EngineBudget);
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
