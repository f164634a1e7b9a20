using SiteGen.Core.Diagnostics;
using SiteGen.Core.Yaml;

namespace SiteGen.Core.Binding;

/// <summary>A shape that a value must have, and how it is written.</summary>
internal sealed record OwedShape(Phrase Name, Phrase Mend);

/// <summary>The shapes of YAML values.</summary>
internal static class Shape
{
    public static readonly OwedShape Word = new(
        new("a single value", "单个值"), new("write one value, without brackets and without keys below it", "请只写一个值，不加方括号，下面也不写键"));

    public static readonly OwedShape List = new(
        new("a list", "列表"), new("begin each item with \"- \" on a line of its own", "请逐行列出，每项以“- ”开头"));

    public static readonly OwedShape Mapping = new(
        new("a group of keys",
            "一组键"), new("write its keys below it, indented, each on a line of its own; docs/content.md lists them", "请在其下缩进，逐行写出各键，可用的键见 docs/content.md"));

    public static readonly OwedShape File = new(
        Mapping.Name,
        new("begin with a key at the left margin, such as \"programmes:\"; docs/content.md shows each file",
            "请从行首写起键，如“programmes:”；各文件的写法见 docs/content.md"));

    public static readonly OwedShape Text = new(
        new("a text in both languages", "中英文文本"), new("write zh: and en: below it, indented, each on a line of its own", "请在其下缩进，分两行写出 zh: 和 en:"));

    public static void Report(YamlNode node, string key, OwedShape owed, DiagnosticBag diagnostics)
    {
        var found = (node switch { YamlSequence => List, YamlMapping => Mapping, _ => Word }).Name;
        diagnostics.Report(Codes.WrongShape, node.Span, key, owed.Name.En, found.En, owed.Name.Zh, found.Zh, owed.Mend.En, owed.Mend.Zh);
    }
}
