using System.Collections.Immutable;
using System.Text;
using SiteGen.Core.Sources;

namespace SiteGen.Core.Assets;

/// <summary>One module of a script and the parts that it imports, each a function of its own, so that their names cannot meet.</summary>
internal sealed class ScriptJoiner(AssetPublisher publisher, ThemeAsset whole)
{
    private readonly StringBuilder head = new();
    private readonly StringBuilder parts = new();
    private readonly Dictionary<string, string> variables = new(StringComparer.Ordinal);
    private readonly List<PublishedAsset> imports = [];

    public (string Text, ImmutableArray<PublishedAsset> Imports) Join(ScriptText script)
    {
        var call = Call(whole, script);
        var exported = script.Exports.IsEmpty ? "" : $"export const{{{string.Join(',', script.Exports)}}}=";
        return ($"{head}{parts}{exported}{call};\n", [.. imports.Distinct()]);
    }

    private string Call(ThemeAsset asset, ScriptText script)
    {
        var given = script.Imports.Select(import => (import.Parameter, Variable: VariableOf(asset, import))).ToList();
        return $"{script.Function}({string.Join(',', given.Where(import => import.Parameter is not null).Select(import => import.Variable))})";
    }

    /// <summary>A variable that holds what the other module exports.</summary>
    private string VariableOf(ThemeAsset asset, ScriptImport import)
    {
        var written = import.Path.Text;
        if (!AssetReferences.IsNeighbour(written))
            return ImportedAs(written, written, import);
        if (publisher.Resolve(asset, import.Path) is not { } target)
            return "";
        publisher.CheckNames(target, import);
        return target.Form == AssetForm.Part ? VariableOf(target) : Separate(target, import);
    }

    private string VariableOf(ThemeAsset part)
    {
        if (variables.TryGetValue(part.Name, out var known))
            return known;
        var call = publisher.ScriptOf(part) is { } script ? publisher.While(part, () => Call(part, script)) : "";
        var name = $"$p{variables.Count}";
        parts.Append("const ").Append(name).Append('=').Append(call).Append(";\n");
        return variables[part.Name] = name;
    }

    private string Separate(ThemeAsset target, ScriptImport import)
    {
        var published = publisher.Publish(target);
        imports.Add(published);
        return ImportedAs(target.Name, AssetName.PathFrom(whole.Name, published.Path), import);
    }

    private string ImportedAs(string key, string path, ScriptImport import)
    {
        if (import.Parameter is null && !variables.ContainsKey(key))
            head.Append("import\"").Append(path).Append("\";\n");
        else if (!variables.ContainsKey(key))
            head.Append("import*as ").Append(variables[key] = $"$p{variables.Count}").Append(" from\"").Append(path).Append("\";\n");
        return variables.GetValueOrDefault(key, "");
    }
}
