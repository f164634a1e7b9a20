using System.Collections.Immutable;
using System.Text;
using SiteGen.Core.Assets;
using SiteGen.Core.Diagnostics;
using SiteGen.Core.Model;
using SiteGen.Core.Rules.JavaScript;
using SiteGen.Core.Rules.SelfCheck;

namespace SiteGen.Tests.Rules.Differential;

/// <summary>The emitted modules of a knowledge base in a folder of their own, and Node beside them.</summary>
internal sealed class EmittedRules : IDisposable
{
    private readonly string folder = Directory.CreateTempSubdirectory("sitegen-rules-").FullName;

    /// <param name="schema">The JSON Schema to which results are held.</param>
    /// <param name="asPagesLoadThem">Minified and joined, over the core of the self-check.</param>
    public EmittedRules(KnowledgeBase knowledge, string schema = "{}", bool asPagesLoadThem = false)
    {
        var rules = JavaScriptEmitter.Emit(knowledge);
        var modules = asPagesLoadThem ? Published(knowledge, rules) : [.. rules.Modules];
        Entry = Path.Combine(folder, modules.Single(module => Path.GetFileName(module.Path).StartsWith("rules.", StringComparison.Ordinal)).Path);
        File.WriteAllText(Path.Combine(folder, "package.json"), """{"type":"module"}""");
        File.WriteAllText(Schema, schema);
        foreach (var module in modules)
        {
            var file = Path.Combine(folder, module.Path);
            Directory.CreateDirectory(Path.GetDirectoryName(file)!);
            File.WriteAllText(file, module.Text, new UTF8Encoding(false));
        }
    }

    /// <summary>Where the module stands that joins them all.</summary>
    public string Entry { get; }

    private string Schema => Path.Combine(folder, "schema.json");

    /// <param name="questions">One JSON object <c>{ asOf, answers }</c> each.</param>
    /// <returns>One result as JSON each, valid by the schema.</returns>
    public Task<string[]> EvaluateAsync(IEnumerable<string> questions) => RunAsync(["evaluate-rules.mjs", Entry, Schema], questions);

    /// <param name="questions">One JSON object <c>{ asOf, answers, targets }</c> each.</param>
    /// <returns>One list of questions as JSON each.</returns>
    public Task<string[]> NextQuestionsAsync(IEnumerable<string> questions) => RunAsync(["next-questions.mjs", Entry], questions);

    private static ImmutableArray<ScriptModule> Published(KnowledgeBase knowledge, CompiledRules rules)
    {
        var scripts = SelfCheckScripts.Of(knowledge, rules, hasClient: false);
        var joined = rules.Modules.Single(module => module.Path == JavaScriptEmitter.JoinedName).Text.Replace("./engine.js", "./core.js", StringComparison.Ordinal);
        var diagnostics = new DiagnosticBag();
        var assets = PublishedAssets.Publish(
            [
                .. scripts.Parts.Select(module => Asset(module, AssetForm.Part)),
                Asset(scripts.Core, AssetForm.Whole),
                .. scripts.Finished.Append(new($"{SelfCheckScripts.Folder}rules.js", joined)).Select(module => Asset(module, AssetForm.Finished)),
            ],
            diagnostics);
        Xunit.Assert.Empty(diagnostics.ToSorted());
        return [.. assets.All.Select(asset => new ScriptModule(asset.Path, Encoding.UTF8.GetString(asset.Bytes.Span)))];
    }

    private static ThemeAsset Asset(ScriptModule module, AssetForm form) => new(module.Path, Encoding.UTF8.GetBytes(module.Text)) { Form = form };

    private static async Task<string[]> RunAsync(string[] oracle, IEnumerable<string> lines)
    {
        var said = await NodeOracle.RunAsync(oracle, string.Join('\n', lines));
        return said.Split('\n', StringSplitOptions.RemoveEmptyEntries);
    }

    public void Dispose() => Directory.Delete(folder, recursive: true);
}
