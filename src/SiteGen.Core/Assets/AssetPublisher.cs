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
        if (CircleOf(asset) is { Count: > 1 } circle)
            return PublishTogether(circle)[asset.Name];
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

    /// <summary>A script that was joined, and before it what it imports.</summary>
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

        text.Append(script.Text).Append('\n');
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

    /// <summary>Finished scripts that name one another, however many steps it takes, in the order of their names. Modules may do so, themes need not.</summary>
    private ImmutableSortedSet<string> CircleOf(ThemeAsset asset) =>
        asset.Form == AssetForm.Finished ? [.. Reach(asset.Name).Where(other => Reach(other).Contains(asset.Name)).Append(asset.Name)] : [];

    /// <summary>All finished scripts that one leads to; itself where they lead back.</summary>
    private HashSet<string> Reach(string name)
    {
        var (seen, open) = (new HashSet<string>(StringComparer.Ordinal), new Stack<string>([name]));
        while (open.TryPop(out var from))
            foreach (var to in Named(sources[from]).Where(to => sources[to].Form == AssetForm.Finished && seen.Add(to)))
                open.Push(to);
        return seen;
    }

    private IEnumerable<string> Named(ThemeAsset asset) =>
        (prepared[asset.Name]?.References ?? []).Select(reference => AssetName.Resolve(asset.Name, reference.Text)).OfType<string>().Where(sources.ContainsKey);

    /// <summary>No name can be part of the fingerprint of the other's: each carries one of what all of them say.</summary>
    private Dictionary<string, PublishedAsset> PublishTogether(ImmutableSortedSet<string> circle)
    {
        var outside = circle.SelectMany(name => Named(sources[name])).Distinct().Where(name => !circle.Contains(name)).ToDictionary(name => name, name => Publish(sources[name]), StringComparer.Ordinal);
        var said = string.Concat(circle.Select(name => $"{name}\n{prepared[name]!.Text}")) + string.Concat(outside.Values.Select(asset => asset.Path));
        var paths = circle.ToDictionary(name => name, name => AssetName.PathOf(name, Encoding.UTF8.GetBytes(said)), StringComparer.Ordinal);
        foreach (var (name, path) in outside.Select(asset => (asset.Key, asset.Value.Path)))
            paths[name] = path;
        var bytes = circle.ToDictionary(name => name, name => Encoding.UTF8.GetBytes(AssetReferences.Replace(
            prepared[name]!.Text!, AssetText.Script, written => paths.TryGetValue(AssetName.Resolve(name, written) ?? "", out var path) ? AssetName.Renamed(written, path) : written)));
        foreach (var name in circle)
            published[name] = new(name, paths[name], bytes[name], [.. outside.Values, .. circle.Where(other => other != name).Select(other => new PublishedAsset(other, paths[other], bytes[other], []))]);
        return circle.ToDictionary(name => name, name => published[name], StringComparer.Ordinal);
    }

    private static SourceSpan StartOf(ThemeAsset asset) => SourceSpan.StartOf(new(asset.Name, asset.DisplayPath, ""));
}
