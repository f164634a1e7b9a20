using SiteGen.Core.Diagnostics;
using SiteGen.Core.Yaml;

namespace SiteGen.Core.Binding;

/// <summary>Names the shapes of YAML values, for messages.</summary>
internal static class Shape
{
    public static readonly Phrase Word = new("a single value", "单个值");
    public static readonly Phrase List = new("a list", "列表");
    public static readonly Phrase Mapping = new("a group of keys", "一组键");
    public static readonly Phrase Text = new("a text with zh: and en:", "含 zh: 和 en: 的文本");

    public static void Report(YamlNode node, string key, Phrase owed, DiagnosticBag diagnostics)
    {
        var found = Of(node);
        diagnostics.Report(Codes.WrongShape, node.Span, key, owed.En, found.En, owed.Zh, found.Zh);
    }

    private static Phrase Of(YamlNode node) => node switch { YamlSequence => List, YamlMapping => Mapping, _ => Word };
}
