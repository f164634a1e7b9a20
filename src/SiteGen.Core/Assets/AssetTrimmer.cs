using System.Text.RegularExpressions;

namespace SiteGen.Core.Assets;

/// <summary>Leaves out what only its author reads: comments (save those that begin <c>/*!</c>), indentation, empty lines, blanks of a style sheet. What could change a meaning stays.</summary>
internal static partial class AssetTrimmer
{
    /// <summary>Strings and addresses of a style sheet, matched so that nothing within them counts.</summary>
    private const string Literal = @"""(?:\\.|[^""\\])*""|'(?:\\.|[^'\\])*'|url\([^)]*\)";

    public static string Trim(string text, AssetText kind)
    {
        // A line that goes on in the next one could hold a string whose blanks count.
        if (ContinuedLine.IsMatch(text) || (kind == AssetText.Script && (HasLongTemplate(text) || LateComment.IsMatch(text))))
            return text;
        var bare = (kind == AssetText.StyleSheet ? StyleComment : ScriptComment)
            .Replace(text, match => match.Groups["comment"].Success ? "" : match.Value);
        var lines = Indentation.Replace(bare, "");
        return kind == AssetText.StyleSheet ? WithoutBlanks(lines) : lines;
    }

    private static string WithoutBlanks(string lines) =>
        StyleBlank.Replace(lines, match => match.Groups["sign"] is { Success: true } sign ? sign.Value : match.Value);

    /// <summary>A template literal may span lines; then nothing at the start of a line is sure to be a comment.</summary>
    private static bool HasLongTemplate(string text) => text.Split('\n').Any(line => line.Count(sign => sign == '`') % 2 != 0);

    [GeneratedRegex(@"\\\r?$", RegexOptions.Multiline)]
    private static partial Regex ContinuedLine { get; }

    /// <summary>One that begins behind code and goes on in the next line: what follows could be taken for a comment with a line to itself.</summary>
    [GeneratedRegex(@"^(?![ \t]*(?://|/\*))[^\n]*/\*(?![^\n]*\*/)", RegexOptions.Multiline)]
    private static partial Regex LateComment { get; }

    /// <summary>Comments that stay are matched too, so that nothing within them counts. A comment between two words parts them, and stays.</summary>
    [GeneratedRegex(
        Literal + @"|(?<comment>(?<![^\s{};,])/\*(?!!)(?>.*?\*/)|/\*(?!!)(?>.*?\*/)(?![^\s{};,]))|/\*.*?\*/",
        RegexOptions.Singleline)]
    private static partial Regex StyleComment { get; }

    /// <summary>Comments that have their lines to themselves; others that begin a line are matched too, so that nothing within them counts.</summary>
    [GeneratedRegex(@"^[ \t]*(?:(?<comment>//[^\n]*\n|/\*(?!!)(?>[\s\S]*?\*/)[ \t\r]*\n)|/\*[\s\S]*?\*/)", RegexOptions.Multiline)]
    private static partial Regex ScriptComment { get; }

    /// <summary>Blanks around signs that part words themselves. Before a colon a blank counts: it parts selectors.</summary>
    [GeneratedRegex(Literal + @"|/\*.*?\*/|[ \t]*(?<sign>[{};,])[ \t]*|(?<sign>:)[ \t]+", RegexOptions.Singleline)]
    private static partial Regex StyleBlank { get; }

    [GeneratedRegex(@"^[ \t\r]*\n|^[ \t]+", RegexOptions.Multiline)]
    private static partial Regex Indentation { get; }
}
