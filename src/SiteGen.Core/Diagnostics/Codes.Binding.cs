namespace SiteGen.Core.Diagnostics;

public static partial class Codes
{
    public static readonly DiagnosticCode UnknownKey = new("SG0301", Severity.Error,
        new("unknown key \"{0}\"", "未知的键“{0}”"),
        new("known here: {1}; if it belongs to another group, correct its indentation", "此处可用的键：{1}；若属于其他层级，请更正缩进"));

    public static readonly DiagnosticCode MissingKey = new("SG0302", Severity.Error,
        new("the key \"{0}\" is missing", "缺少键“{0}”"),
        new("add it to this group of keys; docs/content.md says what it holds", "请在这组键中补上，其含义见 docs/content.md"));

    public static readonly DiagnosticCode WrongShape = new("SG0303", Severity.Error,
        new("\"{0}\" must be {1}, but {2} stands here", "“{0}”应为{3}，此处却是{4}"),
        new("{5}", "{6}"));

    public static readonly DiagnosticCode MissingLanguage = new("SG0304", Severity.Error,
        new("the text \"{0}\" is missing in {1}", "文本“{0}”缺少{2}"),
        new("write it after \"{3}: \" on a line of its own; both languages are owed", "请另起一行，写在“{3}: ”之后；中英文都必须有"));

    public static readonly DiagnosticCode BadDate = new("SG0305", Severity.Error,
        new("\"{0}\" is not a date", "“{0}”不是日期"),
        new("write year-month-day with zeros, a day that exists: 2020-07-21", "请按“年-月-日”写出实际存在的日期，月、日各写两位：2020-07-21"));

    public static readonly DiagnosticCode BadId = new("SG0306", Severity.Error,
        new("\"{0}\" cannot be an id", "“{0}”不能用作标识"),
        new("use {1}", "请使用{2}"));

    public static readonly DiagnosticCode UnknownWord = new("SG0307", Severity.Error,
        new("\"{0}\" is not one of the words known here", "“{0}”不是此处可用的词"),
        new("choose one of: {1}", "可选：{1}"));

    public static readonly DiagnosticCode BadNumber = new("SG0308", Severity.Error,
        new("\"{0}\" is not a whole number from {1} to {2}", "“{0}”不是 {1} 到 {2} 之间的整数"),
        new("write a number within these bounds, digits only: no unit, no words", "请写此范围内的数字，不带单位，也不写文字"));

    public static readonly DiagnosticCode BadAddress = new("SG0309", Severity.Error,
        new("\"{0}\" is not an address that can stand here", "“{0}”不是可用的地址"),
        new("write it like this: {1}", "请写成：{2}"));

    public static readonly DiagnosticCode BadFlag = new("SG0310", Severity.Error,
        new("\"{0}\" is neither true nor false", "“{0}”既不是 true 也不是 false"),
        new("write true or false", "请写 true 或 false"));

    public static readonly DiagnosticCode BadCitation = new("SG0311", Severity.Error,
        new("\"{0}\" is not a citation", "“{0}”不是条款引用"),
        new("write \"#clause-id\" for a clause of this policy, \"policy-id#clause-id\" for another's; in quotes, since # begins a comment",
            "本政策的条款写 \"#条款标识\"，其他政策的写 \"政策标识#条款标识\"；须加半角引号，因为 # 会被当作注释"));

    public static readonly DiagnosticCode ChooseOne = new("SG0312", Severity.Error,
        new("\"{0}\" and \"{1}\" stand here together", "“{0}”与“{1}”同时出现"),
        new("keep the one that says what the source says; of these keys one is owed: {2}", "请保留与原文相符的一个；以下键应恰好有一个：{2}"));

    public static readonly DiagnosticCode MissingTitle = new("SG0313", Severity.Error,
        new("the page does not begin with its title", "页面没有以标题开头"),
        new("make the first line \"# Title\"", "第一行请写“# 标题”"));

    public static readonly DiagnosticCode MissingRule = new("SG0314", Severity.Error,
        new("a criterion that is {0} needs a rule", "判定方式为 {0} 的条件必须有规则"),
        new("give require, table or readings; or write \"decided: judged\" where officials decide",
            "请写 require、table 或 readings；由主管部门认定的写“decided: judged”"));

    public static readonly DiagnosticCode NeedlessRule = new("SG0315", Severity.Error,
        new("a criterion that officials judge has no rule", "由主管部门认定的条件不应有规则"),
        new("remove \"{0}\", or write \"decided: computed\"", "请删除“{0}”，或写“decided: computed”"));

    public static readonly DiagnosticCode NotTheFolder = new("SG0316", Severity.Error,
        new("the policy's id \"{0}\" is not the name of its folder, \"{1}\"", "政策标识“{0}”与文件夹名“{1}”不一致"),
        new("use the folder's name: ids are permanent, and addresses are made of them", "请使用文件夹名：标识是永久的，网址由它构成"));

    public static readonly DiagnosticCode EmptyValue = new("SG0317", Severity.Error,
        new("the key \"{0}\" has no value", "键“{0}”没有值"),
        new("write it; a value that begins with # is a comment unless it stands in quotes", "请补上；以 # 开头的值会被当作注释，须加引号"));

    public static readonly DiagnosticCode NoneOfKeys = new("SG0318", Severity.Error,
        new("one of these keys is missing: {0}", "缺少以下键之一：{0}"),
        new("write the one that says what the source says", "请写出与原文相符的一个"));

    public static readonly DiagnosticCode ClausesTwice = new("SG0319", Severity.Error,
        new("the clauses stand both here and in policies/{0}/clauses/", "条款既写在此处，又写在 policies/{0}/clauses/ 中"),
        new("keep them in one place: remove this key, or that folder", "请只保留一处：删除此键，或删除该文件夹"));

    public static readonly DiagnosticCode InputIncomplete = new("SG0320", Severity.Error,
        new("an input of type {0} needs \"{1}\"", "类型为 {0} 的输入项必须有“{1}”"),
        new("add it: rules are decided within what an answer may be", "请补上：规则在答案的可能范围内判定"));

    public static readonly DiagnosticCode InputKeyOutOfPlace = new("SG0321", Severity.Error,
        new("an input of type {0} has no \"{1}\"", "类型为 {0} 的输入项不应有“{1}”"),
        new("remove it, or change the type", "请删除，或更改类型"));

    public static readonly DiagnosticCode TargetNotSpan = new("SG0322", Severity.Error,
        new("a target that is \"{0}\" has no \"high\"", "比较方式为“{0}”的目标不应有“high”"),
        new("write \"comparison: between\" for a span, or remove \"high\"", "区间目标请写“comparison: between”，否则请删除“high”"));

    public static readonly DiagnosticCode TargetWithoutHigh = new("SG0323", Severity.Error,
        new("a target \"between\" two figures lacks \"high\"", "比较方式为“between”的目标缺少“high”"),
        new("add the upper figure as \"high\", or choose another comparison: exactly, at-least, multiple",
            "请以“high”补上上限，或改用其他比较方式：exactly、at-least、multiple"));

    public static readonly DiagnosticCode EndsBeforeStart = new("SG0324", Severity.Error,
        new("the time ends on {1}, before it begins on {0}", "结束日期 {1} 早于开始日期 {0}"),
        new("exchange or correct the two dates", "请对调或更正这两个日期"));

    public static readonly DiagnosticCode IdTooLong = new("SG0325", Severity.Error,
        new("this id is {0} characters long, longer than {1}", "此标识有 {0} 个字符，超过 {1} 个"),
        new("shorten it: addresses and file names are made of ids", "请缩短：网址和文件名由标识构成"));

    public static readonly DiagnosticCode EmptyList = new("SG0326", Severity.Error,
        new("the list \"{0}\" is empty", "列表“{0}”为空"),
        new("write at least one item", "请至少写一项"));

    public static readonly DiagnosticCode EmptyItem = new("SG0327", Severity.Error,
        new("an item of the list \"{0}\" is empty", "列表“{0}”中有一项为空"),
        new("write it, or remove the item", "请补上内容，或删除该项"));
}
