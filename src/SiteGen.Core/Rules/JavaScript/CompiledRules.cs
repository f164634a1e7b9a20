using System.Collections.Immutable;

namespace SiteGen.Core.Rules.JavaScript;

/// <summary>A module as it is published.</summary>
/// <param name="Path">Below the folder of the rules: <c>policies/lutai-sme-cultivation.js</c>.</param>
public sealed record ScriptModule(string Path, string Text);

/// <summary>The rules of a knowledge base as JavaScript modules (ES2021) that import one another.</summary>
/// <param name="Core">Exports what the rules need of runtime and engine, and <c>engine</c> itself.</param>
/// <param name="Regions">By region with policies; defines <c>evaluate</c>, <c>nextQuestions</c> and <c>errorsOf</c> over these policies, from <c>core.js</c>.</param>
public sealed record CompiledRules(ImmutableArray<ScriptModule> Modules, ScriptModule Core, ImmutableArray<ScriptModule> Regions);
