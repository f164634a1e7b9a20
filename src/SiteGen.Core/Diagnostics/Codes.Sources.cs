namespace SiteGen.Core.Diagnostics;

/// <summary>Every kind of fault, by room: SG00 sources, SG01 YAML, SG02 expressions and rules, SG03 binding, SG04 validation, SG05 site, SG06 pages.</summary>
public static partial class Codes
{
    public static readonly DiagnosticCode FileTooLarge = new("SG0001", Severity.Error,
        new("the file is larger than {0} bytes", "文件超过 {0} 字节"),
        new("split it: a long policy may keep its clauses in clauses/*.yaml", "请拆分文件：较长的政策可把条款放在 clauses/*.yaml"));

    public static readonly DiagnosticCode NotUtf8 = new("SG0002", Severity.Error,
        new("the file is not UTF-8 text", "文件不是 UTF-8 文本"),
        new("save it as UTF-8 in your editor; pictures and office documents do not belong here", "请在编辑器中另存为 UTF-8 编码；图片和办公文档不应放在这里"));

    public static readonly DiagnosticCode LeavesTheFolder = new("SG0003", Severity.Error,
        new("this is a symbolic link; links could lead out of the folder", "这是符号链接，可能指向文件夹之外"),
        new("put the file or folder itself in its place", "请直接放入文件或文件夹本身"));

    public static readonly DiagnosticCode StrayFile = new("SG0004", Severity.Error,
        new("no file named \"{0}\" belongs here", "此处不应有名为“{0}”的文件"),
        new("known here: {1}", "此处可有的文件：{1}"));

    public static readonly DiagnosticCode MissingFile = new("SG0005", Severity.Error,
        new("the file {0} is missing", "缺少文件 {0}"),
        new("create it, or put it back; docs/content.md lists its keys", "请创建或恢复该文件，可用的键见 docs/content.md"));
}
