namespace SiteGen.Core.Diagnostics;

public static partial class Codes
{
    public static readonly DiagnosticCode UnknownKey = new("SG0301", Severity.Error,
        new("unknown key \"{0}\"", "未知的键“{0}”"),
        new("known here: {1}", "此处可用的键:{1}"));

    public static readonly DiagnosticCode MissingKey = new("SG0302", Severity.Error,
        new("the key \"{0}\" is missing", "缺少键“{0}”"),
        new("add it; docs/content.md says what it holds", "请补上;其含义见 docs/content.md"));

    public static readonly DiagnosticCode WrongShape = new("SG0303", Severity.Error,
        new("\"{0}\" must be {1}, but {2} stands here", "“{0}”应为{3},此处却是{4}"),
        new("docs/content.md shows how it is written", "写法见 docs/content.md"));

    public static readonly DiagnosticCode MissingLanguage = new("SG0304", Severity.Error,
        new("the text \"{0}\" is missing in {1}", "文本“{0}”缺少{2}"),
        new("write it as {3}: on a line of its own; both languages are owed", "请另起一行以 {3}: 写出;中英文都必须有"));

    public static readonly DiagnosticCode BadDate = new("SG0305", Severity.Error,
        new("\"{0}\" is not a date", "“{0}”不是日期"),
        new("write year-month-day with zeros, a day that exists: 2020-07-21", "请写成 年-月-日,补足零,且为存在的日期:2020-07-21"));

    public static readonly DiagnosticCode BadId = new("SG0306", Severity.Error,
        new("\"{0}\" cannot be an id", "“{0}”不能用作标识"),
        new("use {1}", "请使用{2}"));

    public static readonly DiagnosticCode UnknownWord = new("SG0307", Severity.Error,
        new("\"{0}\" is not one of the words known here", "“{0}”不是此处可用的词"),
        new("choose one of: {1}", "可选:{1}"));

    public static readonly DiagnosticCode BadNumber = new("SG0308", Severity.Error,
        new("\"{0}\" is not a whole number from {1} to {2}", "“{0}”不是 {1} 到 {2} 之间的整数"),
        new("write digits only", "请只写数字"));

    public static readonly DiagnosticCode BadAddress = new("SG0309", Severity.Error,
        new("\"{0}\" is not an address that can stand here", "“{0}”不是可用的地址"),
        new("write {1}", "请写成 {1}"));

    public static readonly DiagnosticCode BadFlag = new("SG0310", Severity.Error,
        new("\"{0}\" is neither true nor false", "“{0}”既不是 true 也不是 false"),
        new("write true or false", "请写 true 或 false"));

    public static readonly DiagnosticCode BadCitation = new("SG0311", Severity.Error,
        new("\"{0}\" is not a citation", "“{0}”不是条款引用"),
        new("write \"#clause-id\" for a clause of this policy, \"policy-id#clause-id\" for another's; in quotes, since # begins a comment",
            "本政策的条款写“#条款标识”,其他政策的写“政策标识#条款标识”;须加引号,因为 # 会被当作注释"));

    public static readonly DiagnosticCode ChooseOne = new("SG0312", Severity.Error,
        new("{0} of these keys stand here: {1}; exactly one is owed", "以下键出现了 {0} 个:{1};应恰好有一个"),
        new("keep the one that says what the source says", "请保留与原文相符的一个"));

    public static readonly DiagnosticCode MissingTitle = new("SG0313", Severity.Error,
        new("the page does not begin with its title", "页面没有以标题开头"),
        new("make the first line \"# Title\"", "第一行请写“# 标题”"));

    public static readonly DiagnosticCode MissingRule = new("SG0314", Severity.Error,
        new("a criterion that is {0} needs a rule", "判定方式为 {0} 的条件需要规则"),
        new("give require, table or readings; or write \"decided: judged\" where officials decide", "请写 require、table 或 readings;由主管部门认定的写“decided: judged”"));

    public static readonly DiagnosticCode NeedlessRule = new("SG0315", Severity.Error,
        new("a criterion that officials judge has no rule", "由主管部门认定的条件不应有规则"),
        new("remove \"{0}\", or write \"decided: computed\"", "请删除“{0}”,或写“decided: computed”"));

    public static readonly DiagnosticCode NotTheFolder = new("SG0316", Severity.Error,
        new("the policy's id \"{0}\" is not the name of its folder, \"{1}\"", "政策标识“{0}”与文件夹名“{1}”不一致"),
        new("use the folder's name: ids are permanent, and addresses are made of them", "请使用文件夹名:标识是永久的,网址由它构成"));
}
