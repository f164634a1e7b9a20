namespace SiteGen.Core.Diagnostics;

public static partial class Codes
{
    public static readonly DiagnosticCode NotYaml = new("SG0101", Severity.Error,
        new("this cannot be read as YAML: {0}", "无法按 YAML 读取：{1}"),
        new("{2}", "{3}"));

    public static readonly DiagnosticCode DoubledKey = new("SG0102", Severity.Error,
        new("the key \"{0}\" stands here twice", "键“{0}”重复出现"),
        new("keep one of the two, or put back the line that is missing before it: \"- id: ...\" or \"key:\"",
            "请保留其中一个；若前面漏写了一行（如“- id: ...”或“键:”），请补上"));

    public static readonly DiagnosticCode KeyNotText = new("SG0103", Severity.Error,
        new("a key must be a plain word", "键必须是简单的词"),
        new("write \"word: value\"; quote a value that begins with [ or {{", "请写成“词: 值”；以 [ 或 {{ 开头的值请加引号"));

    public static readonly DiagnosticCode AnchorOrAlias = new("SG0104", Severity.Error,
        new("anchors (&) and aliases (*) are not allowed", "不允许使用锚点（&）和别名（*）"),
        new("write the value out; quote a text that begins with & or *", "请写出完整的值；以 & 或 * 开头的文本请加引号"));

    public static readonly DiagnosticCode Tag = new("SG0105", Severity.Error,
        new("tags (!) are not allowed", "不允许使用标签（!）"),
        new("remove the tag; quote a text that begins with !", "请删除标签；以 ! 开头的文本请加引号"));

    public static readonly DiagnosticCode SecondDocument = new("SG0106", Severity.Error,
        new("a file holds one document; a second one begins here", "一个文件只能有一个文档，而此处开始了第二个"),
        new("remove the line \"---\" or move what follows into its own file", "请删除“---”行，或把后面的内容移到单独的文件"));

    public static readonly DiagnosticCode TooDeep = new("SG0107", Severity.Error,
        new("values stand more than {0} levels deep in one another", "嵌套超过 {0} 层"),
        new("take levels out: no content needs so many, and a bracket may be too many", "请减少层级：内容不需要这么多层，也可能是多写了括号"));

    public static readonly DiagnosticCode HiddenCharacter = new("SG0108", Severity.Error,
        new("a character that cannot be seen ({0}) stands in the text", "文本中有看不见的字符（{0}）"),
        new("delete it: it can turn the reading order or break search", "请删除：它会改变阅读顺序或使检索失效"));

    public static readonly DiagnosticCode FullWidthColon = new("SG0109", Severity.Error,
        new("a full-width colon does not end a key", "全角冒号不能用来结束键"),
        new("write \":\" and a blank", "请写半角冒号“:”，后加一个空格"));
}
