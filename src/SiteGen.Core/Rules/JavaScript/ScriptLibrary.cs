using System.Collections.Immutable;
using System.Reflection;
using System.Text.RegularExpressions;

namespace SiteGen.Core.Rules.JavaScript;

/// <summary>The JavaScript files that stand beside operators and in <c>Runtime/</c>: those that given functions need, joined into two modules.</summary>
internal sealed partial class ScriptLibrary
{
    /// <summary>What compiled rules run on: values, operators, verdicts.</summary>
    public const string Runtime = "runtime.js";

    /// <summary>What makes a result of them: answers, splitting, changes, amounts, totals, questions.</summary>
    public const string Engine = "engine.js";

    private const string Prefix = "Rules/";

    private static readonly string[] EngineFiles = ["Amounts", "Answers", "Changes", "Engine", "FirstDay", "Questions", "Splitting", "TieredPay", "Totals", "Unlocks"];

    private readonly ImmutableSortedDictionary<string, ScriptFile> files;
    private readonly Dictionary<string, string> homes = new(StringComparer.Ordinal);

    private ScriptLibrary(ImmutableSortedDictionary<string, ScriptFile> files)
    {
        this.files = files;
        foreach (var (path, file) in files)
            foreach (var name in file.Exports)
                homes.Add(name, path);
    }

    private sealed record ScriptFile(string Text, ImmutableArray<(string Path, ImmutableArray<string> Names)> Imports, ImmutableArray<string> Exports);

    public static ScriptLibrary Load()
    {
        var assembly = typeof(ScriptLibrary).Assembly;
        var paths = assembly.GetManifestResourceNames().Where(name => name.StartsWith(Prefix, StringComparison.Ordinal));
        return new(paths.ToImmutableSortedDictionary(path => path, path => Parse(path, Read(assembly, path)), StringComparer.Ordinal));
    }

    /// <summary>Which of the two modules has a function.</summary>
    public string ModuleOf(string function) => ModuleOfFile(homes[function]);

    /// <summary>Both modules: they export the functions, and nothing is in them that these do not need.</summary>
    public IEnumerable<ScriptModule> Join(IReadOnlyCollection<string> functions)
    {
        var found = new List<string>();
        foreach (var function in functions)
            Add(homes[function], found, [.. found]);
        var shared = found.Where(path => ModuleOfFile(path) == Engine)
            .SelectMany(path => files[path].Imports.SelectMany(import => import.Names))
            .Where(name => ModuleOf(name) == Runtime)
            .ToImmutableSortedSet(StringComparer.Ordinal);
        yield return Module(Runtime, "", found, shared.Union(functions));
        yield return Module(Engine, $"import{{{string.Join(',', shared)}}}from\"./{Runtime}\";\n", found, functions);
    }

    private ScriptModule Module(string module, string head, IEnumerable<string> found, IEnumerable<string> exports)
    {
        var texts = found.Where(path => ModuleOfFile(path) == module).Select(path => NotKept.Replace(files[path].Text, ""));
        return new(module, $"{head}{string.Concat(texts)}export{{{string.Join(',', exports.Where(name => ModuleOf(name) == module))}}};\n");
    }

    /// <summary>Files come after those that they need; among those that need one another the order is free, since they hold functions.</summary>
    private void Add(string path, List<string> found, HashSet<string> seen)
    {
        if (!seen.Add(path))
            return;
        foreach (var (import, _) in files[path].Imports)
            Add(import, found, seen);
        found.Add(path);
    }

    private static string ModuleOfFile(string path) => EngineFiles.Contains(Path.GetFileNameWithoutExtension(path)) ? Engine : Runtime;

    private static ScriptFile Parse(string path, string text) => new(
        text,
        [.. ImportPattern.Matches(text).Select(match => (Resolve(path, match.Groups["path"].Value), match.Groups["names"].Value.Split(", ").ToImmutableArray()))],
        [.. ExportPattern.Matches(text).Select(match => match.Groups["name"].Value)]);

    private static string Resolve(string from, string path) => path.StartsWith("./", StringComparison.Ordinal)
        ? from[..(from.LastIndexOf('/') + 1)] + path[2..]
        : Prefix + path[3..];

    private static string Read(Assembly assembly, string path)
    {
        using var reader = new StreamReader(assembly.GetManifestResourceStream(path)!);
        return reader.ReadToEnd();
    }

    [GeneratedRegex("""^import \{ (?<names>.*) \} from "(?<path>[^"]+)";\n""", RegexOptions.Multiline)]
    private static partial Regex ImportPattern { get; }

    [GeneratedRegex(@"^export const (?<name>\w+)", RegexOptions.Multiline)]
    private static partial Regex ExportPattern { get; }

    [GeneratedRegex("""^import .*\n|^export (?=const)""", RegexOptions.Multiline)]
    private static partial Regex NotKept { get; }
}
