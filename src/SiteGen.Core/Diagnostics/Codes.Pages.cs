namespace SiteGen.Core.Diagnostics;

public static partial class Codes
{
    public static readonly DiagnosticCode TemplateMissing = new("SG0601", Severity.Error,
        new("the theme has no template \"{0}\"", "主题中没有模板“{0}”"),
        new("add templates/{0}.hbs, or correct the name", "请添加 templates/{0}.hbs，或更正名称"));

    public static readonly DiagnosticCode TemplateBroken = new("SG0602", Severity.Error,
        new("the template \"{0}\" cannot be read: {1}", "无法读取模板“{0}”：{2}"),
        new("write {{{{#each things}}}} ... {{{{/each}}}}: a block says what it is about and ends with its own name, the last opened first",
            "请写成 {{{{#each 内容}}}} …… {{{{/each}}}}：块要写明对象，并以自己的名称结束，后打开的先关闭"));

    public static readonly DiagnosticCode TemplateKey = new("SG0603", Severity.Error,
        new("the template \"{0}\" uses the key \"{1}\", which this page does not have", "模板“{0}”使用了本页没有的键“{1}”"),
        new("correct the key; the records in src/SiteGen.Core/Pages list what each page has", "请更正该键；各页面可用的键见 src/SiteGen.Core/Pages 中的记录类型"));

    public static readonly DiagnosticCode TemplateFailed = new("SG0604", Severity.Error,
        new("the template \"{0}\" failed: {1}", "模板“{0}”出错：{1}"),
        new("correct the template at what the message names", "请按提示内容更正模板"));

    public static readonly DiagnosticCode StringMissing = new("SG0605", Severity.Error,
        new("the theme's strings have no \"{0}\"", "主题的界面文字中没有“{0}”"),
        new("add it to the strings of every language", "请在每种语言的界面文字中添加"));

    public static readonly DiagnosticCode StringOneSided = new("SG0606", Severity.Error,
        new("the string \"{0}\" is missing in {1}", "{1} 中缺少界面文字“{0}”"),
        new("give it in every language of the site", "请在网站的每种语言中给出"));

    public static readonly DiagnosticCode StringPlaceholders = new("SG0607", Severity.Error,
        new("the string \"{0}\" has other placeholders here than in {1}", "界面文字“{0}”的占位符与 {1} 中的不同"),
        new("use the same {{0}}, {{1}} ... in every language", "请在每种语言中使用相同的 {{0}}、{{1}} ……"));

    public static readonly DiagnosticCode StringShape = new("SG0608", Severity.Error,
        new("strings are nested keys with a text at each end", "界面文字应是逐级的键，末端为文本"),
        new("write \"key: text\"", "请写成“键: 文本”"));

    public static readonly DiagnosticCode StringsFileMissing = new("SG0609", Severity.Error,
        new("the theme has no strings/{0}.yaml", "主题中没有 strings/{0}.yaml"),
        new("add it with the keys of the other languages", "请添加该文件，其键与其他语言相同"));

    public static readonly DiagnosticCode StringNotFilled = new("SG0610", Severity.Error,
        new("the string \"{0}\" cannot be filled with {1} value(s)", "界面文字“{0}”无法用 {1} 个值填充"),
        new("number placeholders from {{0}}, use no more than there are values, and write a brace itself twice",
            "占位符从 {{0}} 编起，个数不超过值的个数；花括号本身请写两次"));

    public static readonly DiagnosticCode UnknownAddress = new("SG0611", Severity.Error,
        new("no page of the site stands at \"{0}\"", "网站上没有地址为“{0}”的页面"),
        new("write addresses from the root, without language, with a closing slash: /policies/x/",
            "地址从根目录写起，不带语言，以斜杠结尾：/policies/x/"));

    public static readonly DiagnosticCode UnknownAnchor = new("SG0612", Severity.Error,
        new("the page {1} has nothing with the id \"{0}\"", "页面 {1} 中没有 id 为“{0}”的内容"),
        new("link to an id of that page, or to the page as a whole", "请链接到该页面已有的 id，或链接到整个页面"));

    public static readonly DiagnosticCode LinkScheme = new("SG0613", Severity.Error,
        new("links of this kind are not allowed: \"{0}\"", "不允许这种链接：“{0}”"),
        new("use https://, mailto: or an address of this site that begins with /", "请使用 https://、mailto: 或以 / 开头的站内地址"));

    public static readonly DiagnosticCode PictureInText = new("SG0614", Severity.Error,
        new("pictures are not supported in text pages", "文字页面不支持图片"),
        new("describe it in words, or link to it", "请改用文字说明，或改为链接"));

    public static readonly DiagnosticCode MarkdownTooDeep = new("SG0615", Severity.Error,
        new("the parts of this page stand too deep in one another to be read", "此页的内容嵌套过深，无法读取"),
        new("take levels out: a text needs few, and a sign such as > [ * may be repeated by mistake", "请减少层级：文字不需要这么多层，也可能是误将 >、[、* 等符号写了许多遍"));

    public static readonly DiagnosticCode BrokenLink = new("SG0621", Severity.Error,
        new("the link \"{0}\" leads to nothing on this site", "链接“{0}”在本站没有目标"),
        new("correct the template or the content that writes it", "请更正生成该链接的模板或内容"));

    public static readonly DiagnosticCode BrokenAnchor = new("SG0622", Severity.Error,
        new("the link \"{0}\" leads to a page that has no such id", "链接“{0}”指向的页面没有该 id"),
        new("correct the template or the content that writes it", "请更正生成该链接的模板或内容"));

    public static readonly DiagnosticCode DoubledId = new("SG0623", Severity.Error,
        new("the id \"{0}\" stands twice on this page", "id“{0}”在本页重复出现"),
        new("correct the template that writes it", "请更正生成它的模板"));
}
