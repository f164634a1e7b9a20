namespace SiteGen.Core.Diagnostics;

public static partial class Codes
{
    public static readonly DiagnosticCode AddressTaken = new("SG0501", Severity.Error,
        new("the address /{0}/ belongs to the site itself", "地址 /{0}/ 由网站本身使用"),
        new("rename the files pages/{0}.*.md", "请更改 pages/{0}.*.md 的文件名"));

    public static readonly DiagnosticCode RegionAddressTaken = new("SG0502", Severity.Error,
        new("the self-check of the region \"{0}\" would stand at /self-check/{0}/, which belongs to the site itself", "地区“{0}”的自查页面应在 /self-check/{0}/，但该地址由网站本身使用"),
        new("give the region another id", "请为该地区另起标识"));
}
