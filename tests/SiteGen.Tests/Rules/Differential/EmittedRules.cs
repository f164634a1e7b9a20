using System.Text;
using SiteGen.Core.Model;
using SiteGen.Core.Rules.JavaScript;

namespace SiteGen.Tests.Rules.Differential;

/// <summary>The emitted modules of a knowledge base in a folder of their own, and Node beside them.</summary>
internal sealed class EmittedRules : IDisposable
{
    private readonly string folder = Directory.CreateTempSubdirectory("sitegen-rules-").FullName;

    /// <param name="schema">The JSON Schema to which results are held.</param>
    public EmittedRules(KnowledgeBase knowledge, string schema = "{}")
    {
        File.WriteAllText(Path.Combine(folder, "package.json"), """{"type":"module"}""");
        File.WriteAllText(Schema, schema);
        foreach (var module in JavaScriptEmitter.Emit(knowledge).Modules)
        {
            var file = Path.Combine(folder, module.Path);
            Directory.CreateDirectory(Path.GetDirectoryName(file)!);
            File.WriteAllText(file, module.Text, new UTF8Encoding(false));
        }
    }

    /// <summary>Where the module stands that joins them all.</summary>
    public string Entry => Path.Combine(folder, "rules.js");

    private string Schema => Path.Combine(folder, "schema.json");

    /// <param name="questions">One JSON object <c>{ asOf, answers }</c> each.</param>
    /// <returns>One result as JSON each, valid by the schema.</returns>
    public Task<string[]> EvaluateAsync(IEnumerable<string> questions) => RunAsync(["evaluate-rules.mjs", Entry, Schema], questions);

    /// <param name="questions">One JSON object <c>{ asOf, answers, targets }</c> each.</param>
    /// <returns>One list of questions as JSON each.</returns>
    public Task<string[]> NextQuestionsAsync(IEnumerable<string> questions) => RunAsync(["next-questions.mjs", Entry], questions);

    private static async Task<string[]> RunAsync(string[] oracle, IEnumerable<string> lines)
    {
        var said = await NodeOracle.RunAsync(oracle, string.Join('\n', lines));
        return said.Split('\n', StringSplitOptions.RemoveEmptyEntries);
    }

    public void Dispose() => Directory.Delete(folder, recursive: true);
}
