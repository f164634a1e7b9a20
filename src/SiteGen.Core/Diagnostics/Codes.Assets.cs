namespace SiteGen.Core.Diagnostics;

public static partial class Codes
{
    public static readonly DiagnosticCode AssetMissing = new("SG0511", Severity.Error,
        new("the theme has no asset \"{0}\"", "主题中没有资源文件“{0}”"),
        new("correct the name, or add the file under assets/", "请更正文件名，或在 assets/ 下添加该文件"));

    public static readonly DiagnosticCode AssetCircle = new("SG0512", Severity.Error,
        new("\"{0}\" refers back to itself through the assets that it names", "“{0}”经由它引用的资源又指回自身"),
        new("remove the reference that leads back: a file's published name depends on the files that it names", "请去掉指回自身的引用：文件的发布名称取决于它所引用的文件"));

    public static readonly DiagnosticCode AssetName = new("SG0513", Severity.Error,
        new("\"{0}\" cannot be the name of an asset", "“{0}”不能用作资源文件名"),
        new("use ASCII letters, digits, \"-\", \"_\" and \".\" only: the name becomes part of an address", "请只用英文字母、数字、“-”、“_”和“.”：文件名会成为网址的一部分"));

    public static readonly DiagnosticCode AssetTwice = new("SG0514", Severity.Error,
        new("the theme has two assets named \"{0}\"", "主题中有两个名为“{0}”的资源文件"),
        new("scripts under client/ are published as assets/client/: keep one of the two files", "client/ 下的脚本发布到 assets/client/：请只保留其中一个文件"));

    public static readonly DiagnosticCode AssetUnreadable = new("SG0515", Severity.Error,
        new("\"{0}\" cannot be read from here on", "“{0}”自此处起无法读取"),
        new("correct the syntax: CSS in a style sheet, ES2021 in a script (large whole numbers are written BigInt(1), not 1n)",
            "请更正语法：样式表用 CSS，脚本用 ES2021（大整数写作 BigInt(1)，不写 1n）"));

    public static readonly DiagnosticCode AssetForm = new("SG0516", Severity.Error,
        new("\"{0}\" cannot be joined with other scripts: it has something of a form that is not provided for", "“{0}”无法与其他脚本合并：其中有不支持的写法"),
        new("import names or all as one (* as a), export constants, functions, classes or names; no default, no * without a name, no await outside a function, no computed key in the pattern of a parameter, no pattern after catch",
            "导入请列出名称或整体导入（* as a），导出限常量、函数、类或名称；不用 default、不带名称的 *、函数之外的 await 、参数解构中的计算键名及 catch 后的解构"));

    public static readonly DiagnosticCode AssetExport = new("SG0517", Severity.Error,
        new("\"{1}\" exports no \"{0}\"", "“{1}”没有导出“{0}”"),
        new("correct the name, or export it there", "请更正名称，或在该文件中导出"));
}
