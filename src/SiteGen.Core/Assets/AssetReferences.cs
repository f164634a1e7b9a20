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

    /// <summary>Addresses that name a scheme, a host or a place in the same file are left alone.</summary>
    public static IEnumerable<SourceSpan> Find(SourceFile file, AssetText kind)
    {
        var found = kind == AssetText.StyleSheet ? UrlPattern.Matches(file.Text) : ImportPattern.Matches(file.Text);
        return found.Select(match => match.Groups["path"])
            .Where(path => kind == AssetText.Script || IsRelative(path.Value))
            .Select(path => new SourceSpan(file, path.Index, path.Length));
    }

    private static bool IsRelative(string path) => path[0] is not ('/' or '#') && !path.Contains(':', StringComparison.Ordinal);

    [GeneratedRegex("""(?:url\(\s*(?<quote>["']?)(?<path>[^"'()\s]+)\k<quote>\s*\)|@import\s*(?<quote>["'])(?<path>[^"'\n]+)\k<quote>)""")]
    private static partial Regex UrlPattern { get; }

    /// <remarks>Statements at the start of a line, which is how our modules import; <c>import()</c> is not used at all.</remarks>
    [GeneratedRegex("""^[ \t]*(?:import|export)\b[^;"'()]*?(?<quote>["'])(?<path>\.{1,2}/[^"'\n]+)\k<quote>""", RegexOptions.Multiline)]
    private static partial Regex ImportPattern { get; }
}
