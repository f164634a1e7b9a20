using System.Collections.Immutable;

namespace SiteGen.Core.Rules.JavaScript;

/// <summary>A module as it is published.</summary>
/// <param name="Path">Below the folder of the rules: <c>policies/lutai-sme-cultivation.js</c>.</param>
public sealed record ScriptModule(string Path, string Text);

/// <summary>The rules of a knowledge base as JavaScript modules (ES2021) that import one another.</summary>
public sealed record CompiledRules(ImmutableArray<ScriptModule> Modules);
