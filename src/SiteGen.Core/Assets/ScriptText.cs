using System.Collections.Immutable;
using SiteGen.Core.Sources;

namespace SiteGen.Core.Assets;

/// <summary>A module that was read.</summary>
/// <param name="Body">Its text without imports and the word <c>export</c>, lines and columns as they were.</param>
/// <param name="Declared">Names that it gives a meaning at its top, those of imports among them.</param>
/// <param name="Free">Names that mean the browser's.</param>
internal sealed record ScriptText(
    SourceFile File,
    string Body,
    ImmutableArray<ScriptImport> Imports,
    ImmutableArray<ScriptExport> Exports,
    ImmutableHashSet<string> Declared,
    ImmutableHashSet<string> Free);

/// <param name="Path">As written, without its quotes.</param>
/// <param name="Names">Those that the other module must export; <c>Local</c> is null for one that is only passed on.</param>
/// <param name="Whole">The name for the whole module, where it is imported so.</param>
internal sealed record ScriptImport(SourceSpan Path, ImmutableArray<(SourceSpan Foreign, string? Local)> Names, string? Whole);

/// <param name="Value">A name of the module, or of the import from which it is passed on.</param>
internal sealed record ScriptExport(string Name, string Value, ScriptImport? From);
