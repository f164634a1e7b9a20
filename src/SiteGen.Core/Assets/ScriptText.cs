using System.Collections.Immutable;
using SiteGen.Core.Sources;

namespace SiteGen.Core.Assets;

/// <summary>A module as a function of what it imports, which returns what it exports.</summary>
/// <param name="Function">Minified, an expression; takes one argument for each import that binds names.</param>
/// <param name="Exports">The names that it returns.</param>
internal sealed record ScriptText(string Function, ImmutableArray<ScriptImport> Imports, ImmutableArray<string> Exports);

/// <param name="Path">As written, without its quotes.</param>
/// <param name="Parameter">What binds the names: <c>{ a, b: c }</c>, a name for the whole module, or null where nothing is bound.</param>
/// <param name="Names">Those that the other module must export.</param>
internal sealed record ScriptImport(SourceSpan Path, string? Parameter, ImmutableArray<SourceSpan> Names);
