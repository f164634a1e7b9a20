using System.Collections.Immutable;
using System.Text.RegularExpressions;
using SiteGen.Core.Diagnostics;
using SiteGen.Core.Sources;

namespace SiteGen.Core.Yaml;

/// <summary>What the parser's own words mean to the one who wrote the file, and what to do about it.</summary>
/// <remarks>The markers are parts of YamlDotNet 16.3's messages. One that stands in no line here is shown as it is.</remarks>
internal static partial class ParserFault
{
    private static readonly ImmutableArray<(string Marker, Phrase Reason, Phrase Mend)> Known =
    [
        ("invalid mapping", Colon, ColonMend),
        ("Mapping values are not allowed", Colon, ColonMend),
        ("tab", new("a tab stands in the indentation", "缩进中使用了制表符"), new("indent with blanks only", "请只用空格缩进")),
        ("'-' indicator", new("this line is no further item of the list above", "此行不是上方列表的下一项"),
            new("begin an item with \"- \" (dash and blank), and indent all its keys alike", "列表项以“- ”（短横加空格）开头，同一项的各键缩进须一致")),
        ("expected key", new("this line does not go on with the keys above", "此行与上方的键不在同一层级"),
            new("indent the keys of one group alike", "同一组的键缩进须一致")),
        ("hexadecimal", Escape, EscapeMend),
        ("escape character", Escape, EscapeMend),
        ("Unicode", Escape, EscapeMend),
        ("quoted scalar", new("the quote that opens here is not closed", "此处的引号没有闭合"),
            new("close it; a ' within simple quotes is written '', a \" within double quotes \\\"", "请补上结尾引号；单引号内的 ' 写成 ''，双引号内的 \" 写成 \\\"")),
        ("cannot start any token", new("a text cannot begin with this sign", "文本不能以此符号开头"), new("put the text in quotes", "请给文本加引号")),
        ("expected ':'", new("a key has no colon here", "此处的键缺少冒号"), new("write \"key: value\"", "请写成“键: 值”")),
        ("',' or '", new("the bracket that opens before this place is not closed", "此前的括号没有闭合"),
            new("close it; quote a text that begins with [ or {", "请补上右括号；以 [ 或 { 开头的文本请加引号")),
        ("node content", new("a value is missing before this place", "此处之前缺少值"),
            new("write it, or put a text that begins with this sign in quotes", "请补上；以此符号开头的文本请加引号")),
        ("directive", new("a line cannot begin with %", "一行不能以 % 开头"), new("put the text in quotes", "请给文本加引号")),
        ("block scalar", new("after > or | nothing may follow on the line", "> 或 | 之后本行不能再有内容"),
            new("begin the text on the next line, or put a text that begins with > or | in quotes", "请从下一行开始写文本；以 > 或 | 开头的文本请加引号")),
        ("comment", new("a comment cannot begin here", "此处不能开始注释"), new("put a blank before the #, or the text in quotes", "请在 # 前加空格，或给文本加引号")),
        ("document start", new("this belongs to nothing that stands above", "此处与上方内容不相连"),
            new("indent it like the keys that it belongs to", "请与所属的键对齐")),
    ];

    private static Phrase Colon => new("\": \" stands where no key can end", "“: ”出现在不能写键的位置");

    private static Phrase ColonMend => new(
        "put a text that contains \": \" in quotes, or give the line above the colon that it lacks", "含有“: ”的文本请加引号；或补上前一行键后漏写的冒号");

    private static Phrase AfterQuote => new("something stands after the closing quote", "结尾引号之后还有内容");

    private static Phrase AfterQuoteMend => new(
        "put the whole text in quotes; a ' within simple quotes is written '', a \" within double quotes \\\"",
        "请给整个文本加引号；单引号内的 ' 写成 ''，双引号内的 \" 写成 \\\"");

    private static Phrase Escape => new("a \\ within double quotes begins an escape that does not exist", "双引号内的 \\ 开始了一个不存在的转义");

    private static Phrase EscapeMend => new("use simple quotes, within which \\ is like any other sign", "请改用单引号，其中的 \\ 只是普通字符");

    private static Phrase Standard => new(
        "check the indentation, and put a text that contains \": \" or \" #\" or begins with a sign in quotes", "请检查缩进；含有“: ”或“ #”、或以符号开头的文本请加引号");

    /// <param name="message">What YamlDotNet says.</param>
    /// <param name="at">Where it says it.</param>
    public static void Report(string message, SourceFile file, int at, DiagnosticBag diagnostics)
    {
        var known = Known.FirstOrDefault(entry => message.Contains(entry.Marker, StringComparison.Ordinal));
        if (FullWidthColon(file, at) is { } colon)
            diagnostics.Report(Codes.FullWidthColon, colon);
        else if (FollowsQuote(file, at))
            Report(AfterQuote, AfterQuoteMend, new(file, at, 0), diagnostics);
        else if (known.Reason is null)
            Report(new(message, message), Standard, new(file, at, 0), diagnostics);
        else
            Report(known.Reason, known.Mend, PlaceOf(known.Marker, file, at), diagnostics);
    }

    private static void Report(Phrase reason, Phrase mend, SourceSpan span, DiagnosticBag diagnostics) =>
        diagnostics.Report(Codes.NotYaml, span, reason.En, reason.Zh, mend.En, mend.Zh);

    /// <summary>A tag or an anchor that the parser cannot read is still one: most often a text that begins with its sign.</summary>
    public static DiagnosticCode? Forbidden(string message) =>
        message.Contains(" tag", StringComparison.Ordinal) && !message.Contains("directive", StringComparison.Ordinal) ? Codes.Tag
        : message.Contains("anchor", StringComparison.Ordinal) ? Codes.AnchorOrAlias
        : null;

    /// <summary>The parser names the start of the mapping or of the quoted text, not the tab or the escape within.</summary>
    private static SourceSpan PlaceOf(string marker, SourceFile file, int at)
    {
        var found = marker switch
        {
            "tab" => IndentingTab().Match(file.Text, at),
            "escape character" => UnknownEscape().Match(file.Text, at),
            _ => Match.Empty,
        };
        return found.Success ? new(file, found.Groups["place"].Index, found.Groups["place"].Length) : new(file, at, 0);
    }

    private static bool FollowsQuote(SourceFile file, int at)
    {
        var before = file.Text.AsSpan(0, at).TrimEnd(' ');
        return before.Length < at && before is [.., '"' or '\''] && file.Text[at..] is not ['\r' or '\n', ..];
    }

    /// <summary>In place of a key's colon, on the line of the fault or the one before.</summary>
    private static SourceSpan? FullWidthColon(SourceFile file, int at)
    {
        var line = file.PositionOf(at).Line;
        for (var number = line; number >= Math.Max(line - 1, 1); number--)
            if (KeyWithFullWidthColon().Match(file.LineText(number)) is { Success: true } match)
                return new(file, file.OffsetOf(number, match.Length), 1);
        return null;
    }

    [GeneratedRegex(@"(?<=^|[\r\n]) *(?<place>\t)")]
    private static partial Regex IndentingTab();

    /// <remarks>YAML 1.2, 5.7: all others after a backslash are none.</remarks>
    [GeneratedRegex(@"\G""(?:[^""\\]|\\[0abt\tnvfre ""/\\N_LPxuU\r\n])*(?<place>\\.)")]
    private static partial Regex UnknownEscape();

    [GeneratedRegex(@"^[ -]*[A-Za-z_][A-Za-z0-9_-]*：")]
    private static partial Regex KeyWithFullWidthColon();
}
