namespace SiteGen.Core.Diagnostics;

public static partial class Codes
{
    public static readonly DiagnosticCode NeverMet = new("SG0280", Severity.Error,
        new("no enterprise can meet \"{0}\": with {1} this part is not met", "任何企业都达不到“{0}”：例如 {2} 时，此处不满足"),
        new("compare the figures and signs with the clause, and with the other parts of the rule and what inputs can be", "请对照条款核对此处的数和比较符，并核对规则的其他部分和输入项的取值范围"));

    public static readonly DiagnosticCode AlwaysMet = new("SG0281", Severity.Warning,
        new("every enterprise meets \"{0}\", even with {1}", "任何企业都满足“{0}”，例如 {2} 时也满足"),
        new("compare the figures and signs with the clause; what asks for nothing needs no rule", "请对照条款核对此处的数和比较符；没有要求的不必写规则"));

    public static readonly DiagnosticCode PartNeverMet = new("SG0282", Severity.Warning,
        new("no enterprise meets this part of \"{0}\", such as one with {1}", "任何企业都不满足“{0}”的此部分，例如 {2} 时"),
        new("compare the figures and signs with the clause, or remove the part", "请对照条款核对数和比较符，或删除此部分"));

    public static readonly DiagnosticCode PartAlwaysMet = new("SG0283", Severity.Warning,
        new("every enterprise meets this part of \"{0}\", even one with {1}", "任何企业都满足“{0}”的此部分，例如 {2} 时也满足"),
        new("compare the figures and signs with the clause, or remove the part", "请对照条款核对数和比较符，或删除此部分"));

    public static readonly DiagnosticCode PartFollows = new("SG0284", Severity.Warning,
        new("this part of \"{0}\" decides nothing: with {1} the other parts decide already", "“{0}”的此部分不起判定作用：例如 {2} 时，其他部分已能判定"),
        new("compare its figures and signs with the clause, or remove it: without it the rule comes out the same for everybody", "请对照条款核对其中的数和比较符，或将其删除：没有它，规则对任何企业的结果都相同"));

    public static readonly DiagnosticCode ThenNeverTaken = new("SG0285", Severity.Warning,
        new("this condition of \"{0}\" is never met, not with {1}: what stands under \"then\" is never asked", "“{0}”的此条件从不成立（例如 {2} 时），“then”之下的规则不起作用"),
        new("compare the condition with the clause, or keep what stands under \"else\" alone", "请对照条款核对此条件，或只保留“else”之下的规则"));

    public static readonly DiagnosticCode ElseNeverTaken = new("SG0286", Severity.Warning,
        new("this condition of \"{0}\" is always met, even with {1}: what stands under \"else\" is never asked", "“{0}”的此条件总是成立（例如 {2} 时），“else”之下的规则不起作用"),
        new("compare the condition with the clause, or keep what stands under \"then\" alone", "请对照条款核对此条件，或只保留“then”之下的规则"));

    public static readonly DiagnosticCode NeverDecided = new("SG0287", Severity.Warning,
        new("no answers decide \"{0}\": with {1} the readings differ, as they always do", "任何答案都不能判定“{0}”：例如 {2} 时，各种读法的结果不同，总是如此"),
        new("compare the readings with the clause: two readings of one text agree for most enterprises", "请对照条款核对各种读法：同一文字的几种读法对多数企业应有相同结果"));

    public static readonly DiagnosticCode DividedUnderDenial = new("SG0288", Severity.Warning,
        new("with {1} \"{0}\" is met only because nothing can be divided by zero here", "例如 {2} 时，“{0}”仅因此处除数为零而成立"),
        new("write the contrary comparison without \"not\" (\"< 5%\" for \"not >= 5%\"), or ask beside it that the divisor be above zero",
            "请不用“not”，直接写相反的比较（“not >= 5%”写作“< 5%”），或另外要求除数大于零"));

    public static readonly DiagnosticCode AppliesToNobody = new("SG0289", Severity.Error,
        new("\"{0}\" applies to nobody: with {1} this part is not met", "“{0}”不适用于任何企业：例如 {2} 时，此处不满足"),
        new("compare it with the clause, and with what the policy applies to", "请对照条款，并核对政策的适用范围"));

    public static readonly DiagnosticCode AppliesElsewhere = new("SG0290", Severity.Error,
        new("this applies to enterprises in \"{0}\" and to none in \"{1}\", the policy's own region", "此处适用于“{0}”的企业，却不适用于政策所属地区“{1}”的任何企业"),
        new("name the policy's region or one that lies in it, or correct the region of the policy", "请写政策所属地区或其下的地区，或更正政策所属地区"));

    public static readonly DiagnosticCode ConstraintNeverMet = new("SG0291", Severity.Error,
        new("no answers meet this constraint, not even {0}", "没有答案能满足此约束，例如 {1} 也不满足"),
        new("correct the constraint, or the domains of its inputs: as it stands, all answers to them are refused", "请更正此约束或有关输入项的取值范围，否则这些输入项的所有答案都会被拒绝"));

    public static readonly DiagnosticCode ConstraintAlwaysMet = new("SG0292", Severity.Warning,
        new("all answers meet this constraint, even {1}", "任何答案都满足此约束，例如 {2}"),
        new("correct the constraint, or remove it", "请更正或删除此约束"));

    public static readonly DiagnosticCode ConstraintsExclude = new("SG0293", Severity.Error,
        new("no answers meet all constraints: {0} meets this one, and breaks another", "没有答案能同时满足所有约束：{1} 满足此条，却违反另一条"),
        new("correct one of the two: as they stand, all answers to these inputs are refused", "请更正其中一条，否则有关输入项的所有答案都会被拒绝"));

    public static readonly DiagnosticCode TogetherAndNot = new("SG0294", Severity.Error,
        new("\"{0}\" and \"{1}\" may be had together here, but \"{2}\" allows only one of them", "此处规定“{0}”与“{1}”可以同时享受，而“{2}”规定只能享受其一"),
        new("keep what the source says, and take the two measures out of the other statement", "请保留与原文相符的说明，并从另一条中去掉这两项措施"));

    public static readonly DiagnosticCode UnusedInput = new("SG0295", Severity.Warning,
        new("nothing hangs on the input \"{0}\"", "没有任何规则用到输入项“{0}”"),
        new("use it in a rule or an amount, or remove it: readers are only asked for what decides", "请在规则或金额中使用，或将其删除：只应询问对判定有用的内容"));

    public static readonly DiagnosticCode NotProven = new("SG0296", Severity.Note,
        new("this may be {0}: nothing to the contrary was found, but not everything could be tried", "此处可能是{1}：未找到反例，但未能试遍所有情形"),
        new("look at it yourself; a rule in smaller criteria, with fewer figures in each, can be examined further", "请自行核对；把规则拆分为较小的条件、每个条件少用几个数，可以作进一步检查"));
}
