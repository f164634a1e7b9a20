using System.Collections.Immutable;
using SiteGen.Core.Model;
using SiteGen.Core.Rules.Evaluating;

namespace SiteGen.Core.Rules.JavaScript;

/// <summary>A door of the room: a knowledge base without errors as JavaScript modules that decide as <see cref="Evaluator"/> does.</summary>
/// <remarks>
/// <c>rules.js</c> joins all and exports <c>evaluate(answers, { asOf, unlocks })</c> <c>nextQuestions(answers, { asOf, targets, skip, first })</c> and <c>errorsOf(answers, { asOf })</c>;
/// <c>policies/</c> one module each; <c>inputs.js</c>; <c>runtime.js</c> and <c>engine.js</c> hold what these need and nothing else.
/// </remarks>
public static class JavaScriptEmitter
{
    /// <summary>The module from which the rules of pages have runtime and engine.</summary>
    public const string CoreName = "core.js";

    /// <summary>The module that joins all, for other systems.</summary>
    public const string JoinedName = "rules.js";

    public static CompiledRules Emit(KnowledgeBase knowledge)
    {
        var modules = new Modules(knowledge);
        ImmutableArray<ScriptModule> written = [.. modules.Write()];
        ImmutableArray<ScriptModule> all = [.. written, modules.Core(), .. RegionContent.All(knowledge).Select(modules.Of)];
        var texts = ScriptShortener.Shorten([.. all.Select(module => module.Text)]);
        all = [.. all.Zip(texts, (module, text) => module with { Text = text })];
        return new(all[..written.Length], all[written.Length], all[(written.Length + 1)..]);
    }

    private sealed class Modules(KnowledgeBase knowledge)
    {
        private readonly ScriptLibrary library = ScriptLibrary.Load();
        private readonly RuleSet rules = RuleSetCompiler.Compile(knowledge);
        private readonly CriterionPlaces criteria = new(knowledge);
        private readonly SortedSet<string> used = new(StringComparer.Ordinal) { "engine" };

        public IEnumerable<ScriptModule> Write()
        {
            var slots = rules.Inputs.ToDictionary(slot => slot.Id, StringComparer.Ordinal);
            var inputs = new ModuleNames(slots, criteria, null);
            ScriptModule[] written =
            [
                Module("inputs.js", inputs, new InputScript(knowledge, rules, inputs).Write()),
                .. knowledge.Policies.Select(policy =>
                {
                    var names = new ModuleNames(slots, criteria, policy.Id.Value);
                    return Module($"policies/{policy.Id.Value}.js", names, new PolicyScript(knowledge, rules, policy, names).Write());
                }),
                new(JoinedName, Joined()),
            ];
            return library.Join(used).Concat(written);
        }

        /// <summary>Once all else is written: what the rules import is known.</summary>
        public ScriptModule Core()
        {
            var exports = used.GroupBy(library.ModuleOf).Select(group => $"export{{{string.Join(',', group)}}}from\"./{group.Key}\";\n");
            return new(CoreName, string.Concat(exports));
        }

        public ScriptModule Of(RegionContent region)
        {
            var policies = Indexes(region.Policies, knowledge.Policies).ToList();
            var programmes = Indexes(region.Programmes, knowledge.Programmes).Select(index => $"programmes[{index}]");
            return new(region.Region.Id.Value, $"{Head(CoreName, policies)}"
                + $"const{{evaluate,nextQuestions,errorsOf}}=engine(inputs,constraints,[{string.Join(',', programmes)}],[{List(policies)}]);\n");
        }

        private ScriptModule Module(string path, ModuleNames names, string text)
        {
            used.UnionWith(names.Functions);
            var above = path.Contains('/', StringComparison.Ordinal) ? "../" : "./";
            var own = names.Functions.GroupBy(library.ModuleOf).Select(group => $"import{{{string.Join(',', group)}}}from\"{above}{group.Key}\";\n");
            var others = names.Policies.Select(index => $"import{{policy as policy{index}}}from\"./{knowledge.Policies[index].Id.Value}.js\";\n");
            return new(path, $"{string.Concat(own)}{string.Concat(others)}{names.Head()}{text}");
        }

        private string Joined()
        {
            var policies = Enumerable.Range(0, knowledge.Policies.Length).ToList();
            return $"{Head(ScriptLibrary.Engine, policies)}export const{{evaluate,nextQuestions,errorsOf}}=engine(inputs,constraints,programmes,[{List(policies)}]);\n";
        }

        private string Head(string engine, IEnumerable<int> policies)
        {
            var imports = policies.Select(index => $"import{{policy as policy{index}}}from\"./policies/{knowledge.Policies[index].Id.Value}.js\";\n");
            return $"import{{engine}}from\"./{engine}\";\nimport{{constraints,inputs,programmes}}from\"./inputs.js\";\n{string.Concat(imports)}";
        }

        private static string List(IEnumerable<int> policies) => string.Join(',', policies.Select(index => $"policy{index}"));

        private static IEnumerable<int> Indexes<T>(ImmutableArray<T> some, ImmutableArray<T> all) => some.Select(one => all.IndexOf(one));
    }
}
