namespace SiteGen.Core.Diagnostics;

public static partial class Codes
{
    public static readonly DiagnosticCode TierGap = new("SG0261", Severity.Error,
        new("no row holds {1} = {0}, which lies between two rows", "没有一行包含 {1} = {0}，它落在两行之间"),
        new("let one row begin where the other ends; [ ] includes a figure, ( ) does not", "请使两行首尾相接：方括号含该数，圆括号不含"));

    public static readonly DiagnosticCode TierOverlap = new("SG0262", Severity.Error,
        new("two rows hold {1} = {0}", "有两行都包含 {1} = {0}"),
        new("let one row begin where the other ends; where the source itself includes the figure in both, choose one and note it as a reading",
            "请使两行首尾相接；原文本身两处都含该数的，请择一并记入释读"));

    public static readonly DiagnosticCode TierOrder = new("SG0263", Severity.Warning,
        new("this row holds {0} and stands after the row that holds {1}", "此行包含 {0}，却排在包含 {1} 的行之后"),
        new("write the rows from the lowest to the highest", "请按由低到高的顺序排列各行"));

    public static readonly DiagnosticCode TierOutside = new("SG0264", Severity.Error,
        new("no answer reaches this row: here {0} lies in {1}", "没有答案会落入此行：此处 {0} 的取值范围是 {1}"),
        new("correct the range or its unit, or remove the row", "请更正区间或单位，或删除此行"));

    public static readonly DiagnosticCode TierTaken = new("SG0265", Severity.Error,
        new("the rows before this one hold all that it holds, such as {0}", "此行的取值（例如 {0}）已全部包含在前面的行中"),
        new("correct the range, or remove the row", "请更正区间，或删除此行"));

    public static readonly DiagnosticCode TierEndMissing = new("SG0266", Severity.Error,
        new("no row holds {1} = {0}, which lies beyond this one", "没有一行包含 {1} = {0}，它在此行之外"),
        new("write .. where the end is open, or add a row; where the source gives nothing there, say so with a condition on {1} beside the table",
            "一端开放的请写 ..，或补充一行；原文对此没有规定的，请在表格之外另写一个关于 {1} 的条件"));

    public static readonly DiagnosticCode PayFalls = new("SG0267", Severity.Warning,
        new("more brings less: {0} = {1} pays {2}, but {0} = {3} pays {4}", "数值越高，金额反而越低：{0} = {1} 时为 {2}，{0} = {3} 时为 {4}"),
        new("check the figures against the clause; where the source says so, explain it in the measure's note", "请对照条款核对数额；原文确实如此的，请在措施的 note 中说明"));

    public static readonly DiagnosticCode LadderStepMissing = new("SG0268", Severity.Warning,
        new("the step \"{0}\" pays nothing, though it stands between \"{1}\" and \"{2}\"", "“{0}”在“{1}”与“{2}”之间，却没有对应的金额"),
        new("add the step, with 0 元 where the source gives nothing for it", "请补充这一级；原文对此不给予资金的，写 0 元"));
}
