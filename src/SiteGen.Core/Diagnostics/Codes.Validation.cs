namespace SiteGen.Core.Diagnostics;

public static partial class Codes
{
    public static readonly DiagnosticCode DuplicateId = new("SG0401", Severity.Error,
        new("the id \"{0}\" is taken", "标识“{0}”已被使用"),
        new("choose another: ids of one kind are unique, and so are those of all criteria, measures, targets and readings of a policy together",
            "请另取标识：同类标识不得重复；同一政策的条件、措施、目标与释读之间也不得重复"));

    public static readonly DiagnosticCode UnknownReference = new("SG0402", Severity.Error,
        new("no {1} has the id \"{0}\"", "{2}中没有标识“{0}”"),
        new("correct the id, or add what it should name", "请更正标识，或补充其所指的内容"));

    public static readonly DiagnosticCode NumberOutOfOrder = new("SG0403", Severity.Warning,
        new("the printed number \"{0}\" does not follow \"{1}\"", "编号“{0}”与前一编号“{1}”不相接"),
        new("a clause may be missing or misplaced; where the source itself skips, note it as a reading", "可能漏掉或放错了条款；原文本身跳号的，请记入释读"));

    public static readonly DiagnosticCode FirstNumber = new("SG0404", Severity.Warning,
        new("the first printed number here is \"{0}\"", "此处的第一个编号是“{0}”"),
        new("a clause may be missing before it; where the source itself begins so, note it as a reading", "前面可能漏掉了条款；原文本身如此的，请记入释读"));

    public static readonly DiagnosticCode FormTwice = new("SG0405", Severity.Error,
        new("the form \"{0}\" belongs to two terms", "词形“{0}”属于两个术语"),
        new("keep it with one of them, so that a text means one thing", "请只保留在其中一个术语下，使一词一义"));

    public static readonly DiagnosticCode TermTranslatedOtherwise = new("SG0406", Severity.Warning,
        new("the Chinese text says \"{0}\", but the English one has none of the term's forms: {1}", "中文含“{0}”，英文却没有该术语的任何译法：{1}"),
        new("use one of them, or add this wording to the term's synonyms in glossary.yaml", "请改用其中之一，或在 glossary.yaml 中把此译法加为同义词"));

    public static readonly DiagnosticCode PageMissingLanguage = new("SG0407", Severity.Error,
        new("the page \"{0}\" does not exist in \"{1}\"", "页面“{0}”没有“{1}”版本"),
        new("write pages/{0}.{1}.md; every page exists in every language of the site", "请编写 pages/{0}.{1}.md；每个页面都应有网站的各种语言"));

    public static readonly DiagnosticCode NamesItself = new("SG0408", Severity.Error,
        new("the policy \"{0}\" names itself among its documents", "政策“{0}”把自身列入了相关文件"),
        new("name the other policy, or remove the key \"policy\"", "请写另一项政策的标识，或删除“policy”键"));

    public static readonly DiagnosticCode CapsOverlap = new("SG0441", Severity.Error,
        new("the caps \"{0}\" and \"{1}\" overlap, and neither lies within the other", "限额“{0}”与“{1}”部分重叠，且互不包含"),
        new("name measures so that two caps share none, or one holds all of the other: else it is open which cap cuts first",
            "请调整所列措施，使两项限额互不重叠，或一项包含另一项的全部措施，否则无法确定先按哪一项扣减"));

    public static readonly DiagnosticCode CombinedTwice = new("SG0442", Severity.Error,
        new("the measure \"{0}\" is named twice in one statement", "同一条说明中重复列出了措施“{0}”"),
        new("name each measure once", "请每项措施只列一次"));

    public static readonly DiagnosticCode CombinedAlone = new("SG0443", Severity.Error,
        new("only the measure \"{0}\" is named, so there is nothing to combine", "只列出了措施“{0}”，没有可与之合并的措施"),
        new("name the other measures too; the limit of one measure is the cap of its amount", "请一并列出其他措施；单项措施的上限请写在其金额的 cap 中"));
}
