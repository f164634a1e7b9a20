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
    private readonly ConcurrentDictionary<string, PreparedAsset?> prepared;
    private readonly ConcurrentDictionary<string, JoinedScript> joined;
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
        prepared = ForEach(sources.Values, asset => PreparedAsset.Of(asset, diagnostics));
        var links = new ScriptLinks(sources, prepared, diagnostics);
        var scripts = sources.Values.Where(asset => asset.Form == AssetForm.Whole && links.ScriptOf(asset) is not null);
        joined = ForEach(scripts, asset => new ScriptJoiner(links, diagnostics).Join(asset, links.ScriptOf(asset)!));
    }

    public IEnumerable<PublishedAsset> Publish()
    {
        foreach (var asset in sources.Values.Where(asset => !AssetName.IsValid(asset.Name)))
            diagnostics.Report(Codes.AssetName, StartOf(asset), asset.Name);
        return [.. sources.Values.Where(asset => asset.Form != AssetForm.Part).Select(Publish)];
    }

    private PublishedAsset Publish(ThemeAsset asset)
    {
        if (published.TryGetValue(asset.Name, out var done))
            return done;
        var (bytes, imports) = While(asset, () => prepared[asset.Name] switch
        {
            null => (asset.Bytes, []),
            { Script: not null } => Joined(asset, joined[asset.Name]),
            var text => Renamed(asset, text),
        });
        return published[asset.Name] = new(asset.Name, AssetName.PathOf(asset.Name, bytes), bytes, imports);
    }

    /// <summary>Does something during which nothing may lead back to this asset.</summary>
    private T While<T>(ThemeAsset asset, Func<T> work)
    {
        underWay.Add(asset.Name);
        var done = work();
        underWay.Remove(asset.Name);
        return done;
    }

    /// <returns>Null after it was reported that the reference leads nowhere or back.</returns>
    private ThemeAsset? Resolve(ThemeAsset from, SourceSpan reference)
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

    /// <summary>The larger part of the work, and each file is work of its own.</summary>
    private static ConcurrentDictionary<string, T> ForEach<T>(IEnumerable<ThemeAsset> assets, Func<ThemeAsset, T> make)
    {
        var made = new ConcurrentDictionary<string, T>(StringComparer.Ordinal);
        Parallel.ForEach(assets, asset => made[asset.Name] = make(asset));
        return made;
    }

    /// <summary>A script that its function makes: what it imports before it, what it exports after.</summary>
    private (ReadOnlyMemory<byte> Bytes, ImmutableArray<PublishedAsset> Imports) Joined(ThemeAsset asset, JoinedScript script)
    {
        var (text, imports) = (new StringBuilder(), new List<PublishedAsset>());
        foreach (var (index, (target, import)) in script.Separate.Index())
        {
            var path = import.Path.Text;
            if (target is not null && underWay.Contains(target.Name))
                diagnostics.Report(Codes.AssetCircle, import.Path, target.Name);
            else if (target is not null)
            {
                imports.Add(Publish(target));
                path = AssetName.PathFrom(asset.Name, imports[^1].Path);
            }

            text.Append("import*as $s").Append(index).Append(" from\"").Append(path).Append("\";\n");
        }

        var given = string.Join(',', script.Separate.Select((_, index) => $"$s{index}"));
        var exported = script.Exports.IsEmpty ? "" : $"export const{{{string.Join(',', script.Exports)}}}=";
        text.Append(exported).Append(script.Function).Append('(').Append(given).Append(");\n");
        return (Encoding.UTF8.GetBytes(text.ToString()), [.. imports.Distinct()]);
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
