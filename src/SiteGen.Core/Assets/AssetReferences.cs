using System.Text;
using System.Text.RegularExpressions;
using SiteGen.Core.Sources;

namespace SiteGen.Core.Assets;

internal enum AssetText { StyleSheet, Script }

/// <summary>Finds where a style sheet or a script names other assets by a relative path.</summary>
internal static partial class AssetReferences
{
    public static AssetText? Kind(string name) => name[(name.LastIndexOf('.') + 1)..] switch
    {
        "css" => AssetText.StyleSheet,
        "js" or "mjs" => AssetText.Script,
        _ => null,
    };

    public static IEnumerable<SourceSpan> Find(SourceFile file, AssetText kind) =>
        Paths(file.Text, kind).Select(path => new SourceSpan(file, path.Index, path.Length));

    /// <param name="replace">Gives a path instead of the one that is written.</param>
    public static string Replace(string text, AssetText kind, Func<string, string> replace)
    {
        var replaced = new StringBuilder();
        var at = 0;
        foreach (var path in Paths(text, kind))
        {
            replaced.Append(text, at, path.Index - at).Append(replace(path.Value));
            at = path.Index + path.Length;
        }

        return replaced.Append(text, at, text.Length - at).ToString();
    }

    /// <summary>Addresses that name a scheme, a host or a place in the same file are left alone.</summary>
    private static IEnumerable<Group> Paths(string text, AssetText kind) => (kind == AssetText.StyleSheet ? UrlPattern : ImportPattern).Matches(text)
        .Select(match => match.Groups["path"])
        .Where(path => kind == AssetText.Script || IsRelative(path.Value));

    /// <summary>Of what a script imports.</summary>
    public static bool IsNeighbour(string path) => path.StartsWith("./", StringComparison.Ordinal) || path.StartsWith("../", StringComparison.Ordinal);

    private static bool IsRelative(string path) => path[0] is not ('/' or '#') && !path.Contains(':', StringComparison.Ordinal);

    [GeneratedRegex("""(?:url\(\s*(?<quote>["']?)(?<path>[^"'()\s]+)\k<quote>\s*\)|@import\s*(?<quote>["'])(?<path>[^"'\n]+)\k<quote>)""")]
    private static partial Regex UrlPattern { get; }

    /// <remarks>Statements at the start of a line, which is how our modules import; <c>import()</c> is not used at all.</remarks>
    [GeneratedRegex("""^[ \t]*(?:import|export)\b[^;"'()]*?(?<quote>["'])(?<path>\.{1,2}/[^"'\n]+)\k<quote>""", RegexOptions.Multiline)]
    private static partial Regex ImportPattern { get; }
}
