using SiteGen.Core.Model;
using SiteGen.Core.Rules.Evaluating;

namespace SiteGen.Core.Rules.JavaScript;

/// <summary>A door of the room: a knowledge base without errors as JavaScript modules that decide as <see cref="Evaluator"/> does.</summary>
/// <remarks>
/// <c>rules.js</c> joins all and exports <c>evaluate(answers, { asOf, unlocks })</c> and <c>nextQuestions(answers, { asOf, targets })</c>;
/// <c>policies/</c> one module each; <c>inputs.js</c>; <c>runtime.js</c> and <c>engine.js</c> hold what these need and nothing else.
/// </remarks>
public static class JavaScriptEmitter
{
    public static CompiledRules Emit(KnowledgeBase knowledge)
    {
        var written = new Modules(knowledge).Write().ToList();
        var texts = ScriptShortener.Shorten([.. written.Select(module => module.Text)]);
        return new([.. written.Zip(texts, (module, text) => module with { Text = text })]);
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
                new("rules.js", Joined()),
            ];
            return library.Join(used).Concat(written);
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
            var policies = knowledge.Policies.Select((policy, index) => $"import{{policy as policy{index}}}from\"./policies/{policy.Id.Value}.js\";\n");
            var list = string.Join(',', knowledge.Policies.Select((_, index) => $"policy{index}"));
            return $"import{{engine}}from\"./{ScriptLibrary.Engine}\";\nimport{{constraints,inputs,programmes}}from\"./inputs.js\";\n{string.Concat(policies)}"
                + $"export const{{evaluate,nextQuestions}}=engine(inputs,constraints,programmes,[{list}]);\n";
        }
    }
}
