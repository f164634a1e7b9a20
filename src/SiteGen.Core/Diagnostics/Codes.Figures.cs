namespace SiteGen.Core.Diagnostics;

/// <summary>Of the room Validation: figures, amounts and days.</summary>
public static partial class Codes
{
    public static readonly DiagnosticCode FigureNotInEnglish = new("SG0420", Severity.Error,
        new("the Chinese text says \"{0}\", but the English one has no such figure", "中文写有“{0}”，英文却没有这个数"),
        new("correct the translation: CNY 50 million is 5000万元, half is 减半; a name is best put in quotation marks",
            "请更正译文：5000万元为 CNY 50 million，减半为 half；若是名称，请加引号"));

    public static readonly DiagnosticCode FigureNotInChinese = new("SG0421", Severity.Error,
        new("the English text says \"{0}\", but the Chinese one has no such figure", "英文写有“{0}”，中文却没有这个数"),
        new("correct the translation: CNY 50 million is 5000万元, half is 减半; a name is best put in quotation marks",
            "请更正译文：5000万元为 CNY 50 million，减半为 half；若是名称，请加引号"));

    public static readonly DiagnosticCode FigureNotInClause = new("SG0422", Severity.Error,
        new("the figure \"{0}\" does not stand in the cited clause: {1}", "所引条款中没有“{0}”这个数：{1}"),
        new("correct the figure or the citation; where the source has no such figure, say so in \"figure_note\" and name the figure there",
            "请更正数字或引用；原文确无此数的，请用“figure_note”说明，并写出这个数"));

    public static readonly DiagnosticCode FigureOfOtherScale = new("SG0423", Severity.Error,
        new("the figure \"{0}\" does not stand in the cited clause, which says {2}: {1}", "所引条款中没有“{0}”，写的是{2}：{1}"),
        new("write {2}, if a 万 or a % is wrong here; where the figure is meant, say so in \"figure_note\"", "如果是“万”或“%”写错，请写{2}；确实如此的，请用“figure_note”说明"));

    public static readonly DiagnosticCode NeedlessFigureNote = new("SG0424", Severity.Warning,
        new("\"figure_note\" excuses no figure: every figure stands in the cited clauses, or is not the one named here", "“figure_note”没有起作用：各数均见于所引条款，或者与这里写的数不同"),
        new("remove it, or move what it says to \"note\"", "请删除，或把内容移到“note”"));

    public static readonly DiagnosticCode FigureNotInWords = new("SG0425", Severity.Error,
        new("the figure \"{0}\" does not stand in \"value_text\"", "“value_text”中没有“{0}”这个数"),
        new("let the figure and its words agree", "请使数字与文字表述一致"));

    public static readonly DiagnosticCode SharesNotWhole = new("SG0426", Severity.Error,
        new("the shares add up to {0}, not to 100%", "各份额相加为{0}，不是100%"),
        new("correct a share, or add the payer who is missing", "请更正份额，或补上遗漏的出资方"));

    public static readonly DiagnosticCode AmountAbovePool = new("SG0427", Severity.Warning,
        new("\"{0}\" for one applicant is more than the whole pool of \"{1}\", by {2}", "一家可得“{0}”，比资金总额“{1}”还多{2}"),
        new("correct the amount or the pool", "请更正数额或资金总额"));

    public static readonly DiagnosticCode AmountFalls = new("SG0428", Severity.Warning,
        new("the higher step \"{0}\" pays \"{1}\", less than \"{2}\" with \"{3}\"", "较高一档“{0}”为“{1}”，低于“{2}”的“{3}”"),
        new("correct one of the two, or the order of the choices", "请更正其中一个数，或选项的次序"));

    public static readonly DiagnosticCode WindowBeforePolicy = new("SG0429", Severity.Warning,
        new("the window reaches back to {0}, before the policy begins on {1}", "期限包含{0}，早于政策开始之日{1}"),
        new("correct the window, or the dates of the policy", "请更正期限，或政策的日期"));

    public static readonly DiagnosticCode WindowAfterPolicy = new("SG0430", Severity.Warning,
        new("the window reaches to {0}, after the policy ends on {1}", "期限包含{0}，晚于政策结束之日{1}"),
        new("correct the window, or the dates of the policy", "请更正期限，或政策的日期"));
}
