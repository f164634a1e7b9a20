namespace SiteGen.Core.Diagnostics;

public static partial class Codes
{
    public static readonly DiagnosticCode NotOnOneLine = new("SG0201", Severity.Error,
        new("no expression can be read here: {0}", "此处无法读取表达式：{1}"),
        new("write it on one line, in quotes, without \\: \"staff >= 5 人\"", "请写在一行内并加引号，不用 \\：\"staff >= 5 人\""));

    public static readonly DiagnosticCode Unquoted = new("SG0202", Severity.Error,
        new("an expression is expected here, but YAML reads a list or a mapping", "此处应为表达式，但 YAML 读出的是列表或映射"),
        new("put the expression in quotes: \"[0, 5 万元]\"", "请给表达式加引号：\"[0, 5 万元]\""));

    public static readonly DiagnosticCode UnknownOperator = new("SG0203", Severity.Error,
        new("unknown operator \"{0}\"", "未知的运算符“{0}”"),
        new("known here: {1}", "可用的运算符：{1}"));

    public static readonly DiagnosticCode ExpressionTooLong = new("SG0204", Severity.Error,
        new("the expression is longer than {0} characters", "表达式超过 {0} 个字符"),
        new("split it into criteria and join them with \"met\"", "请拆分为多个条件，再用“met”引用"));

    public static readonly DiagnosticCode ExpressionTooDeep = new("SG0205", Severity.Error,
        new("the expression is more than {0} levels deep here", "表达式在此处的嵌套超过 {0} 层"),
        new("split it into criteria and join them with \"met\"; add up many figures with sum(a, b, c)",
            "请拆分为多个条件，再用“met”引用；多个数相加请用 sum(a, b, c)"));

    public static readonly DiagnosticCode ForeignSign = new("SG0206", Severity.Error,
        new("the rule language does not know \"{0}\"", "规则语言中没有“{0}”"),
        new("write \"{1}\"", "请写“{1}”"));

    public static readonly DiagnosticCode UnexpectedCharacter = new("SG0207", Severity.Error,
        new("the character \"{0}\" cannot stand here", "此处不能有字符“{0}”"),
        new("remove it: money is written 5 万元, a decimal begins with a digit (0.5), inputs and choices are named in small Latin letters",
            "请删除：金额写作 5 万元，小数以数字开头（0.5），输入项和选项用小写拉丁字母命名"));

    public static readonly DiagnosticCode ThousandsSeparator = new("SG0208", Severity.Error,
        new("\"{0}\" is written with separators", "“{0}”使用了千位分隔符"),
        new("write \"{1}\", or use 万 and 亿; between two figures put a blank after the comma",
            "请写“{1}”，或使用万、亿；若是两个数，请在逗号后加空格"));

    public static readonly DiagnosticCode NotADate = new("SG0209", Severity.Error,
        new("\"{0}\" is not a date", "“{0}”不是日期"),
        new("write a day that exists as 2020-07-21; a minus has blanks around it", "请写实际存在的日期，如 2020-07-21；若是减号，两边要有空格"));

    public static readonly DiagnosticCode UnknownUnit = new("SG0210", Severity.Error,
        new("unknown unit \"{0}\"", "未知的单位“{0}”"),
        new("known units: {1}, %; before them 百 千 万 百万 千万 亿, after them /年 may stand", "可用的单位：{1}、%；前面可加百、千、万、百万、千万、亿，后面可加 /年"));

    public static readonly DiagnosticCode NameForm = new("SG0211", Severity.Error,
        new("\"{0}\" is not a name: names are small letters, digits, _ and -", "“{0}”不是名称：名称由小写字母、数字、_ 和 - 组成"),
        new("write \"{1}\"", "请写“{1}”"));

    public static readonly DiagnosticCode UnexpectedToken = new("SG0212", Severity.Error,
        new("found \"{0}\" where {1} is expected", "此处应为{2}，却是“{0}”"),
        new("a condition reads \"staff >= 5 人\": an input by its id, a comparison, a figure; conditions are joined by and, or",
            "条件的写法如“staff >= 5 人”：输入项标识、比较符、数；多个条件用 and、or 连接"));

    public static readonly DiagnosticCode UnexpectedEnd = new("SG0213", Severity.Error,
        new("the expression ends where {0} is expected", "表达式在此结束，但此处应为{1}"),
        new("complete it; quote an expression that contains \" #\" or \": \"", "请写完整；表达式中含有“ #”或“: ”时请加引号"));

    public static readonly DiagnosticCode ChainedComparison = new("SG0214", Severity.Error,
        new("\"{0}\" is a second comparison in one", "同一比较中出现了第二个“{0}”"),
        new("write \"a < b and b < c\", or \"b between (a, c)\"", "请写成“a < b and b < c”或“b between (a, c)”"));

    public static readonly DiagnosticCode OpenEndIncluded = new("SG0215", Severity.Error,
        new("an open end (..) cannot be included by \"{0}\"", "开放的一端（..）不能用“{0}”包含"),
        new("write \"{1}\" on that side", "这一侧请写“{1}”"));

    public static readonly DiagnosticCode FigureExpected = new("SG0216", Severity.Error,
        new("one figure is expected here", "此处应为一个数"),
        new("write a number with its unit: 5 万元, 40 家, 50%", "请写数字和单位：5 万元、40 家、50%"));

    public static readonly DiagnosticCode NotOneOperator = new("SG0217", Severity.Error,
        new("a rule has exactly one operator, or is an expression", "一条规则只能有一个运算符，或是一个表达式"),
        new("put several rules under one key: all, any or none", "多条规则请放在同一个键下：all、any 或 none"));

    public static readonly DiagnosticCode ListWithoutOperator = new("SG0218", Severity.Error,
        new("a list of rules needs an operator", "规则列表需要运算符"),
        new("put the list under all, any or none; quote an expression that begins with [", "请把列表放在 all、any 或 none 下；以 [ 开头的表达式请加引号"));

    public static readonly DiagnosticCode UnknownInput = new("SG0220", Severity.Error,
        new("unknown input \"{0}\"", "未知的输入项“{0}”"),
        new("correct the name, or define it in inputs.yaml", "请更正名称，或在 inputs.yaml 中定义"));

    public static readonly DiagnosticCode MinusInName = new("SG0221", Severity.Error,
        new("\"{0}\" is read as one name, and no input has it", "“{0}”被读作一个名称，但没有这样的输入项"),
        new("write \"{1}\": a minus has blanks around it", "请写“{1}”：减号两边要有空格"));

    public static readonly DiagnosticCode OptionAsInput = new("SG0222", Severity.Error,
        new("\"{0}\" is a choice of {1}, not an input", "“{0}”是 {1} 的选项，不是输入项"),
        new("write \"{1} = {0}\"", "请写“{1} = {0}”"));

    public static readonly DiagnosticCode InputAsOption = new("SG0223", Severity.Error,
        new("\"{0}\" is an input, not a choice of {1}", "“{0}”是输入项，不是 {1} 的选项"),
        new("choose one of: {2}", "可选：{2}"));

    public static readonly DiagnosticCode UnknownOption = new("SG0224", Severity.Error,
        new("\"{0}\" is not a choice of {1}", "“{0}”不是 {1} 的选项"),
        new("choose one of: {2}", "可选：{2}"));

    public static readonly DiagnosticCode ChoiceNotOrdered = new("SG0225", Severity.Error,
        new("the choices of {0} have no order", "{0} 的选项没有顺序"),
        new("use =, != or in; or write \"ordered: true\" at the input", "请使用 =、!= 或 in；或在输入项中写“ordered: true”"));

    public static readonly DiagnosticCode OptionOutsideOrder = new("SG0226", Severity.Error,
        new("\"{0}\" stands outside the order of {1}", "“{0}”是 {1} 中不排序的选项"),
        new("use = or !=; in the order are: {2}", "请使用 = 或 !=；有顺序的选项：{2}"));

    public static readonly DiagnosticCode YesNoCompared = new("SG0227", Severity.Error,
        new("a yes/no cannot be compared", "是否类输入项不能与其他值比较"),
        new("write it alone for yes, with \"not\" before it for no", "表示“是”请单独写出，表示“否”请在前面加“not”"));

    public static readonly DiagnosticCode UnitsDiffer = new("SG0228", Severity.Error,
        new("{0} and {1} do not go together", "{2}与{3}不能放在一起"),
        new("bring both sides to the same unit; figures of money, energy and electricity always state theirs: 5 万元, 200 吨标煤/年",
            "请使两边单位一致；金额、能耗和电量必须写明单位：5 万元、200 吨标煤/年"));

    public static readonly DiagnosticCode WrongType = new("SG0229", Severity.Error,
        new("{0} is expected here, but this is {1}", "此处应为{3}，却是{4}"),
        new("write {2}", "请写{5}"));

    public static readonly DiagnosticCode ArgumentCount = new("SG0230", Severity.Error,
        new("\"{0}\" does not take {1} value(s)", "“{0}”不接受 {1} 个值"),
        new("write {2}", "请写 {2}"));

    public static readonly DiagnosticCode UnknownParameter = new("SG0231", Severity.Error,
        new("\"{1}\" has no key \"{0}\"", "“{1}”没有键“{0}”"),
        new("write {2}", "请写 {2}"));

    public static readonly DiagnosticCode MissingParameter = new("SG0232", Severity.Error,
        new("\"{0}\" needs the key \"{1}\"", "“{0}”缺少键“{1}”"),
        new("write {2}", "请写 {2}"));

    public static readonly DiagnosticCode ArgumentShape = new("SG0233", Severity.Error,
        new("\"{0}\" takes {1} here", "“{0}”此处应为{2}"),
        new("write {3}", "请写 {3}"));

    public static readonly DiagnosticCode UnknownCriterion = new("SG0234", Severity.Error,
        new("no criterion has the id \"{0}\"", "没有标识为“{0}”的条件"),
        new("write the id of a criterion of this policy, or policy-id/criterion-id", "请写本政策的条件标识，或“政策标识/条件标识”"));

    public static readonly DiagnosticCode EndNotFixed = new("SG0235", Severity.Error,
        new("the ends of this interval must be fixed", "此区间的两端必须是固定值"),
        new("write a figure or a date; .. leaves an end open", "请写数或日期；开放的一端写 .."));

    public static readonly DiagnosticCode EmptyInterval = new("SG0236", Severity.Error,
        new("nothing can lie in this interval", "此区间不含任何值"),
        new("write the lower end first; [a, a] holds exactly a", "请先写较小的一端；[a, a] 恰好只含 a"));

    public static readonly DiagnosticCode CountOutOfRange = new("SG0237", Severity.Error,
        new("of {1} rules at least \"{0}\" cannot be asked for", "不能要求 {1} 条规则中至少满足“{0}”条"),
        new("write a whole number from 1 to {1}, without unit", "请写 1 到 {1} 的整数，不带单位"));

    public static readonly DiagnosticCode NoRules = new("SG0238", Severity.Error,
        new("the list is empty", "列表为空"),
        new("give what it should hold, or remove the key", "请补充内容，或删除此键"));

    public static readonly DiagnosticCode CriterionCircle = new("SG0239", Severity.Error,
        new("the criterion stands on itself: {0}", "此条件取决于自身：{0}"),
        new("take one \"met\" of the circle out: what stands on itself cannot be decided", "请去掉循环中的一处“met”：取决于自身的条件无法判定"));

    public static readonly DiagnosticCode ReservedWord = new("SG0240", Severity.Error,
        new("\"{0}\" is a word of the rule language or of YAML", "“{0}”是规则语言或 YAML 的用词"),
        new("choose another id: rules could not tell the two apart", "请另取标识，否则规则无法区分二者"));

    public static readonly DiagnosticCode PointsDecideNothing = new("SG0241", Severity.Error,
        new("a limit of {0} points decides nothing: the rows give from {1} to {2}", "分数线 {0} 分起不到判定作用：各行合计为 {1} 至 {2} 分"),
        new("write a limit above {1} and at most {2}, or correct the points of the rows", "请写大于 {1} 且不超过 {2} 的分数线，或更正各行的分值"));

    public static readonly DiagnosticCode NoStep = new("SG0242", Severity.Error,
        new("there are no multiples of this to round to", "不能按此数的倍数取整"),
        new("write a step above zero, such as 1 万元", "请写大于零的单位，如 1 万元"));

    public static readonly DiagnosticCode BandsNotAscending = new("SG0243", Severity.Error,
        new("\"{0}\" does not lie above \"{1}\", which stands before it", "“{0}”不大于前面的“{1}”"),
        new("write the figures where ranges meet from low to high, each once", "请把各档的分界值从小到大依次写出，每个只写一次"));

    public static readonly DiagnosticCode BandOutsideDomain = new("SG0244", Severity.Error,
        new("\"{0}\" parts nothing: it does not lie between the ends of \"{1}\", where all answers lie", "“{0}”起不到分档作用：它不在答案范围“{1}”的两端之间"),
        new("write a figure that has possible answers on both sides, or correct the domain", "请写两侧都可能有答案的分界值，或更正 domain"));

    public static readonly DiagnosticCode TooManyBands = new("SG0245", Severity.Error,
        new("{0} figures make more ranges than a reader can choose from; {1} are allowed", "共有 {0} 个分界值，分档太多，读者难以选择；最多 {1} 个"),
        new("keep those where rules turn, and of the others the customary ones", "请保留规则用到的分界值，其余只留常用的"));

    public static readonly DiagnosticCode BandTooFine = new("SG0246", Severity.Error,
        new("\"{0}\" is finer than an answer can be", "“{0}”比答案允许的精度更细"),
        new("write money to the fen and counts as whole numbers", "金额最细到分，个数须为整数"));

    public static readonly DiagnosticCode PercentSlip = new("SG0249", Severity.Warning,
        new("a ratio stands beside {0}, without % or 倍", "比值与{0}相比，没有写“%”或“倍”"),
        new("write {0}%, or {0} 倍 where the multiple is meant", "请写 {0}%；确为倍数的，写 {0} 倍"));
}
