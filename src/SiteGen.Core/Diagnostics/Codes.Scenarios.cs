namespace SiteGen.Core.Diagnostics;

public static partial class Codes
{
    public static readonly DiagnosticCode AnswerForm = new("SG0701", Severity.Error,
        new("the input \"{0}\" cannot be answered like this", "输入项“{0}”不能这样回答"),
        new("write {1}; an answer that is wrong on purpose is named under expect, errors", "请写{2}；故意写错的答案，请列入 expect 下的 errors"));

    public static readonly DiagnosticCode BoundaryWithoutScenario = new("SG0702", Severity.Warning,
        new("no scenario that says what \"{0}\" must be has {1} {3} {2}", "没有一个写明“{0}”结果的样例企业，其 {1} {4} {2}"),
        new("add one to content/scenarios, for example with {5}", "请在 content/scenarios 中补充，例如 {5}"));

    public static readonly DiagnosticCode ScenarioFails = new("SG0703", Severity.Error,
        new("in the scenario \"{0}\", {1} must be \"{2}\" but {4} gives \"{3}\"", "样例企业“{0}”的 {1} 应为“{2}”，而 {4} 得出“{3}”"),
        new("correct the rule; or the scenario, where the clause says otherwise", "请更正规则；条款另有规定的，请更正样例"));
}
