using System.Collections.Immutable;
using System.Text;
using SiteGen.Core.Diagnostics;

namespace SiteGen.Core.Assets;

/// <summary>A script with its parts as one module.</summary>
/// <param name="Text">Minified; to it each module that stays separate is <c>$s0</c>, <c>$s1</c>, in their order.</param>
/// <param name="Separate">Those modules, each by an import of it; a target is null for an address elsewhere.</param>
internal sealed record JoinedScript(string? Text, ImmutableArray<(ThemeAsset? Target, ScriptImport Import)> Separate);

/// <summary>Joins a script and the parts that it imports.</summary>
/// <remarks>Parts share one scope where their names allow it, since that is shorter; where two would mean different things by one name, the later one gets a function of its own.</remarks>
internal sealed class ScriptJoiner(ScriptLinks links, DiagnosticBag diagnostics)
{
    private readonly StringBuilder text = new();
    private readonly List<ThemeAsset> modules = [];
    private readonly HashSet<string> underWay = new(StringComparer.Ordinal);
    private readonly HashSet<string> free = new(StringComparer.Ordinal);

    /// <summary>What each name of the shared scope stands for.</summary>
    private readonly Dictionary<string, string> taken = new(StringComparer.Ordinal);

    /// <summary>By module and exported name, how its value is written.</summary>
    private readonly Dictionary<(string Module, string Name), string> values = [];
    private readonly OrderedDictionary<string, ScriptImport> separate = new(StringComparer.Ordinal);

    public JoinedScript Join(ThemeAsset whole, ScriptText script)
    {
        Collect(whole, script);
        foreach (var (index, module) in modules.Index())
            Append(module.Name, links.ScriptOf(module)!, $"$m{index}");
        var exported = script.Exports.Select(export => $"{Named(values[(whole.Name, export.Name)])} as {export.Name}").ToList();
        if (exported.Count > 0)
            text.Append("export{").AppendJoin(',', exported).Append("};\n");
        return new(AssetMinifier.Module($"{text}", script.File, diagnostics), [.. separate.Values.Select(import => (links.TargetOf(import), import))]);
    }

    /// <summary>A name for a value: only what has one can be exported.</summary>
    private string Named(string value)
    {
        if (value.All(sign => char.IsAsciiLetterOrDigit(sign) || sign is '_' or '$'))
            return value;
        var name = $"$e{taken.Count}";
        taken.Add(name, value);
        text.Append("const ").Append(name).Append('=').Append(value).Append(";\n");
        return name;
    }

    /// <summary>What a module needs stands before it.</summary>
    private void Collect(ThemeAsset module, ScriptText script)
    {
        underWay.Add(module.Name);
        foreach (var import in script.Imports)
            if (links.TargetOf(import) is not { Form: AssetForm.Part } target)
                separate.TryAdd(KeyOf(import), import);
            else if (underWay.Contains(target.Name))
                links.ReportCircle(import, target);
            else if (!modules.Contains(target) && links.ScriptOf(target) is { } part)
                Collect(target, part);
        underWay.Remove(module.Name);
        free.UnionWith(script.Free);
        modules.Add(module);
    }

    private string KeyOf(ScriptImport import) => links.TargetOf(import)?.Name ?? import.Path.Text;

    /// <param name="own">What holds its exports where it has a scope of its own.</param>
    private void Append(string module, ScriptText script, string own)
    {
        var bound = script.Imports.SelectMany(Bound).ToList();
        var isShared = script.Declared.All(name => IsUnused(name, bound));
        if (isShared)
            Share(script, bound);
        else
            Enclose(script, bound, own);
        foreach (var export in script.Exports)
            values[(module, export.Name)] = export.From is { } from ? ValueOf(from, export.Value)
                : !isShared ? $"{own}.{export.Name}"
                : bound.Find(pair => pair.Name == export.Value) is { Value: { } value } ? value : export.Value;
    }

    /// <summary>Whether the shared scope can take a name, or has it for the same thing.</summary>
    private bool IsUnused(string name, List<(string Name, string Value)> bound)
    {
        var value = bound.Find(pair => pair.Name == name).Value ?? "";
        return value == name || (!free.Contains(name) && (!taken.TryGetValue(name, out var other) || other == value));
    }

    private void Share(ScriptText script, List<(string Name, string Value)> bound)
    {
        foreach (var (name, value) in bound)
            if (name != value && taken.TryAdd(name, value))
                text.Append("const ").Append(name).Append('=').Append(value).Append(";\n");
        foreach (var name in script.Declared)
            taken.TryAdd(name, name);
        text.Append(script.Body).Append("\n;\n");
    }

    private void Enclose(ScriptText script, List<(string Name, string Value)> bound, string own)
    {
        var exported = script.Exports.Where(export => export.From is null).Select(export => $"{export.Name}:{export.Value}");
        text.Append("const ").Append(own).Append("=((").AppendJoin(',', bound.Select(pair => pair.Name)).Append(")=>{\n").Append(script.Body)
            .Append("\n;return{").AppendJoin(',', exported).Append("}})(").AppendJoin(',', bound.Select(pair => pair.Value)).Append(");\n");
    }

    /// <summary>The names that an import binds, and how what they mean is written.</summary>
    private IEnumerable<(string Name, string Value)> Bound(ScriptImport import)
    {
        foreach (var (foreign, local) in import.Names)
            if (local is not null)
                yield return (local, ValueOf(import, foreign.Text));
        if (import.Whole is { } whole)
            yield return (whole, WholeOf(import));
    }

    private string ValueOf(ScriptImport import, string name) => links.TargetOf(import) is { Form: AssetForm.Part } part
        ? values.GetValueOrDefault((part.Name, name), "undefined")
        : $"{WholeOf(import)}.{name}";

    private string WholeOf(ScriptImport import)
    {
        if (links.TargetOf(import) is not { Form: AssetForm.Part } part)
            return $"$s{separate.IndexOf(KeyOf(import))}";
        var all = links.ScriptOf(part)?.Exports.Select(export => $"{export.Name}:{ValueOf(import, export.Name)}") ?? [];
        return $"{{{string.Join(',', all)}}}";
    }
}
