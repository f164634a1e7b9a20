namespace SiteGen.Core.Diagnostics;

public static partial class Codes
{
    public static readonly DiagnosticCode AddressTaken = new("SG0501", Severity.Error,
        new("the address /{0}/ belongs to the site itself", "地址 /{0}/ 由网站本身使用"),
        new("rename the files pages/{0}.*.md", "请更改 pages/{0}.*.md 的文件名"));
}
