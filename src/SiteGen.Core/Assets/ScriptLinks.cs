using System.Collections.Immutable;
using SiteGen.Core.Diagnostics;

namespace SiteGen.Core.Assets;

/// <summary>Which module each import means.</summary>
/// <remarks>Reports SG0511, SG0512 and SG0517, each fault once however many scripts are made of a module.</remarks>
internal sealed class ScriptLinks
{
    private readonly IReadOnlyDictionary<string, PreparedAsset?> prepared;
    private readonly DiagnosticBag diagnostics;
    private readonly Dictionary<ScriptImport, ThemeAsset> targets = new(ReferenceEqualityComparer.Instance);
    private readonly HashSet<ScriptImport> circles = new(ReferenceEqualityComparer.Instance);

    public ScriptLinks(IReadOnlyDictionary<string, ThemeAsset> sources, IReadOnlyDictionary<string, PreparedAsset?> prepared, DiagnosticBag diagnostics)
    {
        this.prepared = prepared;
        this.diagnostics = diagnostics;
        foreach (var (name, asset) in prepared.OrderBy(pair => pair.Key, StringComparer.Ordinal))
            foreach (var import in asset?.Script?.Imports ?? [])
                if (AssetReferences.IsNeighbour(import.Path.Text) && Find(name, import, sources) is { } target)
                    targets[import] = target;
    }

    /// <summary>Null for an address elsewhere, and after a fault was reported.</summary>
    public ThemeAsset? TargetOf(ScriptImport import) => targets.GetValueOrDefault(import);

    /// <summary>Null after a fault of the script was reported.</summary>
    public ScriptText? ScriptOf(ThemeAsset asset) => prepared[asset.Name]?.Script;

    public void ReportCircle(ScriptImport import, ThemeAsset target)
    {
        lock (circles)
            if (circles.Add(import))
                diagnostics.Report(Codes.AssetCircle, import.Path, target.Name);
    }

    private ThemeAsset? Find(string from, ScriptImport import, IReadOnlyDictionary<string, ThemeAsset> sources)
    {
        if (AssetName.Resolve(from, import.Path.Text) is not { } name || !sources.TryGetValue(name, out var target))
        {
            diagnostics.ReportUnknown(Codes.AssetMissing, import.Path, import.Path.Text, [.. sources.Keys]);
            return null;
        }

        // A name that another module does not export would be found out only in the browser.
        if (ScriptOf(target)?.Exports.Select(export => export.Name).ToImmutableArray() is { } exports)
            foreach (var (foreign, _) in import.Names.Where(imported => !exports.Contains(imported.Foreign.Text)))
                diagnostics.ReportUnknown(Codes.AssetExport, foreign, foreign.Text, exports, target.Name);
        return target;
    }
}
