using System.Collections.Immutable;
using SiteGen.Core.Model;
using SiteGen.Core.Rules.JavaScript;
using SiteGen.Core.Rules.Sentences;

namespace SiteGen.Core.Rules.SelfCheck;

/// <summary>What the self-check's documents load: rules, sentences and texts, and for each region and language the module that begins.</summary>
/// <param name="Parts">Modules of which <see cref="Core"/> is made.</param>
/// <param name="Core">Runtime, engine, sentences and the theme's script, in one file: what they have in common is packed once.</param>
/// <param name="Finished">Modules that are as small as they can be.</param>
public sealed record SelfCheckScripts(ImmutableArray<ScriptModule> Parts, ScriptModule Core, ImmutableArray<ScriptModule> Finished)
{
    /// <summary>Beside the scripts of the theme, which stand in <c>client/</c>.</summary>
    public const string Folder = "self-check/";

    /// <summary>The theme's script of these documents: exports <c>start({ evaluate, nextQuestions, errorsOf, sentencesOf, texts })</c>.</summary>
    public const string Client = "client/self-check-region.js";

    private static readonly string[] CoreParts = [ScriptLibrary.Runtime, ScriptLibrary.Engine];

    /// <summary>The name of the module that begins.</summary>
    public static string EntryName(string region, Language language) => $"{Folder}{region}.{language.Code()}.js";

    /// <param name="hasClient">Where the theme has no script, nothing begins.</param>
    public static SelfCheckScripts Of(KnowledgeBase knowledge, CompiledRules rules, bool hasClient)
    {
        var sentences = SentenceModules.Scripts.Select(script => InFolder(new(script.Name, script.Text))).ToImmutableArray();
        var keys = ShortKeys.Of(sentences, SentenceTexts.Of(knowledge, knowledge.Site.Languages[0]).Phrases.Select(phrase => phrase.Key));
        var start = hasClient ? $"export{{start}}from\"../{Client}\";\n" : "";
        var core = rules.Core with { Text = $"{rules.Core.Text}export{{sentencesOf}}from\"./{SentenceModules.Scripts[0].Name}\";\n{start}" };
        return new(
            [.. rules.Modules.Where(IsPart).Select(InFolder), .. sentences.Select(keys.Shorten)],
            InFolder(core),
            [
                .. rules.Modules.Where(module => !IsPart(module) && module.Path != JavaScriptEmitter.JoinedName).Select(OverCore).Select(InFolder),
                .. hasClient ? Entries(knowledge, rules, keys) : [],
            ]);
    }

    private static bool IsPart(ScriptModule module) => CoreParts.Contains(module.Path);

    private static ScriptModule InFolder(ScriptModule module) => module with { Path = Folder + module.Path };

    /// <summary>What is written about runtime and engine holds of the one module that joins them.</summary>
    private static ScriptModule OverCore(ScriptModule module) => module with
    {
        Text = CoreParts.Aggregate(module.Text, (text, part) => text.Replace($"/{part}\"", $"/{JavaScriptEmitter.CoreName}\"", StringComparison.Ordinal)),
    };

    private static IEnumerable<ScriptModule> Entries(KnowledgeBase knowledge, CompiledRules rules, ShortKeys keys) =>
        from content in RegionContent.All(knowledge).Zip(rules.Regions)
        from language in knowledge.Site.Languages
        select new ScriptModule(EntryName(content.First.Region.Id.Value, language), Entry(content.Second.Text, keys.Shorten(SentenceTexts.Of(knowledge, language, content.First))));

    private static string Entry(string rules, SentenceTexts texts) =>
        $"import{{sentencesOf,start}}from\"./{JavaScriptEmitter.CoreName}\";\n{rules}"
        + $"start({{evaluate,nextQuestions,errorsOf,sentencesOf,texts:{SentenceTextsJson.Write(texts)}}});\n";
}
