namespace SiteGen.Tests.Rules.Analyses;

internal static partial class SeededFaults
{
    private const string Table = "{ table: { of: rd_spend / revenue, along: revenue, rows: [{ range: '(.., 5000 万元]', require: '>= 5%' }, { range: '(5000 万元, 2 亿元]', require: '>= 4%' }, { range: '(2 亿元, ..)', require: '>= 3%' }] } }";
    private const string Steps = "{ table: { of: staff, along: level, rows: [{ range: '[low, middle]', require: '>= 5' }, { range: '(middle, high]', require: '>= 9' }] } }";
    private const string Years = "{ table: { of: staff, along: founded, rows: [{ range: '(.., 2000-01-01)', require: '>= 5' }, { range: '[2000-01-01, ..)', require: '>= 9' }] } }";
    private const string PayTable = "fixed: 3 万元";

    private static IEnumerable<SeededFault> Tables =>
    [
        InTable("gap between two rows", "'(5000 万元, 2", "'(6000 万元, 2", "SG0261 (6000 万元, 2 亿元]"),
        InTable("gap of one figure", "5000 万元]", "5000 万元)", "SG0261 (5000 万元, 2 亿元]"),
        InTable("two rows overlap", "'(5000 万元, 2", "'(4000 万元, 2", "SG0262 (4000 万元, 2 亿元]"),
        InTable("one figure in two rows", "'(5000 万元, 2", "'[5000 万元, 2", "SG0262 [5000 万元, 2 亿元]"),
        InTable("万 forgotten in a range", "'(5000 万元, 2", "'(5000 元, 2", "SG0262 (5000 元, 2 亿元]"),
        InTable("row beyond the domain", "'(2 亿元, ..)', require: '>= 3%' }", "'(2 亿元, 20 亿元]', require: '>= 3%' }, { range: '(20 亿元, ..)', require: '>= 2%' }", "SG0264 (20 亿元, ..)"),
        InTable("row within an earlier one", "{ range: '(2 亿元, ..)'", "{ range: '(1 亿元, 2 亿元]', require: '>= 2%' }, { range: '(2 亿元, ..)'", "SG0265 (1 亿元, 2 亿元]"),
        InTable("nothing below", "'(.., 5000", "'[100 万元, 5000", "SG0266 [100 万元, 5000 万元]"),
        InTable("nothing above", "'(2 亿元, ..)'", "'(2 亿元, 8 亿元]'", "SG0266 (2 亿元, 8 亿元]"),
        InTable("rows out of order", "{ range: '(.., 5000 万元]', require: '>= 5%' }, { range: '(5000 万元, 2 亿元]', require: '>= 4%' }", "{ range: '(5000 万元, 2 亿元]', require: '>= 4%' }, { range: '(.., 5000 万元]', require: '>= 5%' }", "SG0263 (.., 5000 万元]"),
        InTable("ends of a row exchanged", "'(5000 万元, 2 亿元]'", "'(2 亿元, 5000 万元]'", "SG0236 (2 亿元, 5000 万元]"),
        InTable("row that nobody meets", "'>= 4%'", "'< 0%'", "SG0282 < 0%"),
        Change("step of an order in no row", Steps, "'(middle, high]'", "'(high, ..)'", "SG0236 (high, ..)", "SG0261 (high, ..)", "SG0264 (high, ..)", "SG0266 [low, middle]"),
        Change("step of an order in two rows", Steps, "'(middle, high]'", "'[middle, high]'", "SG0262 [middle, high]"),
        Change("day in no row", Years, "'[2000-01-01, ..)'", "'[2000-01-02, ..)'", "SG0261 [2000-01-02, ..)"),
        Change("day in two rows", Years, "2000-01-01)", "2000-01-01]", "SG0262 [2000-01-01, ..)"),
        SeededFault.InSmall("more brings less", Measures, PayTable, Paying("10 万元", "3 万元"), "SG0267 3 万元"),
        SeededFault.InReal("step of a ladder left out", Lutai + "measures.yaml", "        - value: neeq\n          pay: 50 万元\n", "", "SG0268 main"),
        SeededFault.InReal("higher step pays less", Lutai + "measures.yaml", "pay: 50 万元", "pay: 80 万元", "SG0428 75 万元"),
        SeededFault.InReal("tier shifted", Lutai + "criteria.yaml", "(5000 万元, 2 亿元]", "(500 万元, 2 亿元]", "SG0262 (500 万元, 2 亿元]"),
        SeededFault.InReal("tier closed", Lutai + "criteria.yaml", "(2 亿元, ..)", "\"[2 亿元, ..)\"", "SG0262 [2 亿元, ..)"),
        SeededFault.InReal("last tier left out", Lutai + "criteria.yaml", "        - range: (2 亿元, ..)\n          require: '>= 3%'\n", "", "SG0266 (5000 万元, 2 亿元]"),
    ];

    private static SeededFault InTable(string kind, string from, string to, string told) => Change(kind, Table, from, to, told);

    private static SeededFault Change(string kind, string sound, string from, string to, params string[] told)
    {
        var fault = SeededFault.InRule(kind, sound, sound.Replace(from, to, StringComparison.Ordinal), told[0]);
        return told.Select(one => fault with { Told = one }).FirstOrDefault(one => one.IsFound) ?? fault;
    }

    private static string Paying(string less, string more) =>
        $"table:\n        along: revenue\n        rows:\n          - {{ range: \"(.., 1000 万元]\", pay: {less} }}\n          - {{ range: \"(1000 万元, ..)\", pay: {more} }}";
}
