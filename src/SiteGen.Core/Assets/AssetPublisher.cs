using System.Collections.Concurrent;
using System.Collections.Immutable;
using System.Text;
using SiteGen.Core.Diagnostics;
using SiteGen.Core.Sources;

namespace SiteGen.Core.Assets;

/// <summary>Publishes what an asset names before the asset itself.</summary>
internal sealed class AssetPublisher
{
    private readonly ImmutableSortedDictionary<string, ThemeAsset> sources;
    private readonly ImmutableDictionary<string, PreparedAsset?> prepared;
    private readonly DiagnosticBag diagnostics;
    private readonly Dictionary<string, PublishedAsset> published = new(StringComparer.Ordinal);
    private readonly HashSet<string> underWay = new(StringComparer.Ordinal);

    public AssetPublisher(ImmutableArray<ThemeAsset> assets, DiagnosticBag diagnostics)
    {
        this.diagnostics = diagnostics;
        var byName = assets.GroupBy(asset => asset.Name, StringComparer.Ordinal).ToList();
        foreach (var doubled in byName.SelectMany(named => named.Skip(1)))
            diagnostics.Report(Codes.AssetTwice, StartOf(doubled), doubled.Name);
        sources = byName.ToImmutableSortedDictionary(named => named.Key, named => named.First(), StringComparer.Ordinal);
        prepared = Prepare(sources.Values, diagnostics);
    }

    public IEnumerable<PublishedAsset> Publish()
    {
        foreach (var asset in sources.Values.Where(asset => !AssetName.IsValid(asset.Name)))
            diagnostics.Report(Codes.AssetName, StartOf(asset), asset.Name);
        return [.. sources.Values.Where(asset => asset.Form != AssetForm.Part).Select(Publish)];
    }

    public PublishedAsset Publish(ThemeAsset asset)
    {
        if (published.TryGetValue(asset.Name, out var done))
            return done;
        var (bytes, imports) = While(asset, () => prepared[asset.Name] switch
        {
            null => (asset.Bytes, []),
            { Script: { } script } => Joined(asset, script),
            var text => Renamed(asset, text),
        });
        return published[asset.Name] = new(asset.Name, AssetName.PathOf(asset.Name, bytes), bytes, imports);
    }

    /// <summary>Does something during which nothing may lead back to this asset.</summary>
    public T While<T>(ThemeAsset asset, Func<T> work)
    {
        underWay.Add(asset.Name);
        var done = work();
        underWay.Remove(asset.Name);
        return done;
    }

    /// <summary>Null after a fault of the script was reported.</summary>
    public ScriptText? ScriptOf(ThemeAsset asset) => prepared[asset.Name]?.Script;

    /// <returns>Null after it was reported that the reference leads nowhere or back.</returns>
    public ThemeAsset? Resolve(ThemeAsset from, SourceSpan reference)
    {
        var path = reference.Text.Split('?', '#')[0];
        if (AssetName.Resolve(from.Name, path) is not { } name || !sources.TryGetValue(name, out var target))
            diagnostics.ReportUnknown(Codes.AssetMissing, reference, path, sources.Keys.ToList());
        else if (underWay.Contains(name))
            diagnostics.Report(Codes.AssetCircle, reference, name);
        else
            return target;
        return null;
    }

    /// <summary>A name that another module does not export would be found out only in the browser.</summary>
    public void CheckNames(ThemeAsset target, ScriptImport import)
    {
        if (ScriptOf(target) is { } script)
            foreach (var name in import.Names.Where(name => !script.Exports.Contains(name.Text)))
                diagnostics.ReportUnknown(Codes.AssetExport, name, name.Text, script.Exports, target.Name);
    }

    /// <summary>The larger part of the work, and each file is work of its own.</summary>
    private static ImmutableDictionary<string, PreparedAsset?> Prepare(IEnumerable<ThemeAsset> assets, DiagnosticBag diagnostics)
    {
        var prepared = new ConcurrentDictionary<string, PreparedAsset?>(StringComparer.Ordinal);
        Parallel.ForEach(assets, asset => prepared[asset.Name] = PreparedAsset.Of(asset, diagnostics));
        return prepared.ToImmutableDictionary(StringComparer.Ordinal);
    }

    private (ReadOnlyMemory<byte> Bytes, ImmutableArray<PublishedAsset> Imports) Joined(ThemeAsset asset, ScriptText script)
    {
        var (text, imports) = new ScriptJoiner(this, asset).Join(script);
        return (Encoding.UTF8.GetBytes(text), imports);
    }

    private (ReadOnlyMemory<byte> Bytes, ImmutableArray<PublishedAsset> Imports) Renamed(ThemeAsset asset, PreparedAsset prepared)
    {
        var found = new OrderedDictionary<string, PublishedAsset>(StringComparer.Ordinal);
        foreach (var reference in prepared.References)
            if (Resolve(asset, reference) is { } target)
                found[reference.Text] = Publish(target);
        var text = AssetReferences.Replace(prepared.Text!, AssetReferences.Kind(asset.Name)!.Value,
            written => found.TryGetValue(written, out var target) ? AssetName.Renamed(written, target.Path) : written);
        return (Encoding.UTF8.GetBytes(text), [.. found.Values.Distinct()]);
    }

    private static SourceSpan StartOf(ThemeAsset asset) => SourceSpan.StartOf(new(asset.Name, asset.DisplayPath, ""));
}
