using SiteGen.Core.Model;
using SiteGen.Core.Rules;
using SiteGen.Core.Rules.Sentences;
using SiteGen.Tests.Content;
using Xunit;

namespace SiteGen.Tests.Rules.Sentences;

/// <summary>What enterprises at the limits of the real policies are told.</summary>
public sealed class RealSentencesTests(RealSite site) : IClassFixture<RealSite>
{
    [Theory]
    [InlineData("jizhou-transformation-2020/equipment-subsidy", """{ "region": "jizhou", "project_investment": "2000000", "equipment_spend": "1400000" }""",
        "Total investment in the upgrading project is CNY 2 million; more than CNY 2 million is needed: CNY 0.01 more total investment in the upgrading project would do.",
        "改造项目总投资为200万元，要求超过200万元；改造项目总投资再增加0.01元即可。")]
    [InlineData("jizhou-transformation-2020/equipment-share", """{ "project_investment": "2000000", "equipment_spend": "1400000" }""",
        "Spending on equipment in the upgrading project as a share of total investment in the upgrading project is 70%, as needed (at least 70%).",
        "改造项目的设备投入占改造项目总投资的比例为70%，符合要求（不低于70%）。")]
    [InlineData("jizhou-transformation-2020/energy-investment", """{ "project_kind": "other", "project_investment": "400000" }""",
        "Kind of upgrading project: “Other than industrial”, so this counts: Total investment in the upgrading project is CNY 400,000; more than CNY 400,000 is needed: CNY 0.01 more total investment in the upgrading project would do.",
        "改造项目的类别为“非工业项目”，因此适用以下要求：改造项目总投资为40万元，要求超过40万元；改造项目总投资再增加0.01元即可。")]
    [InlineData("lutai-sme-cultivation/hnte-rd-intensity", """{ "revenue": "50000000", "rd_spend": "2000000" }""",
        "Sales revenue at most CNY 50 million: R&D spending as a share of sales revenue is 4%; at least 5% is needed (off by 1 percentage point): CNY 500,000 more R&D spending would do.",
        "销售收入不超过5000万元的：研发投入占销售收入的比例为4%，要求不低于5%（相差1个百分点）；研发投入再增加50万元即可。")]
    [InlineData("lutai-sme-cultivation/srdi-rd-intensity", """{ "revenue": "50000000", "rd_spend": "1000000" }""",
        "The source can be read in more than one way, and the readings differ:|R&D spending as a share of sales revenue is 2%; more than 2% is needed: CNY 0.01 more R&D spending would do.|R&D spending as a share of sales revenue is 2%, as needed (at least 2%).",
        "原文有不止一种读法，结果因读法而异：|研发投入占销售收入的比例为2%，要求超过2%；研发投入再增加0.01元即可。|研发投入占销售收入的比例为2%，符合要求（不低于2%）。")]
    [InlineData("jizhou-transformation-2020/hnte-first-award", """{ "region": "lutai" }""",
        "Not meant for this enterprise: Where the enterprise is: “Lutai Economic Development Zone”; “Jizhou District” is needed; this cannot be changed.",
        "不适用于本企业：企业所在地区为“芦台经济开发区”，要求为“蓟州区”；这一情况不能改变。")]
    public void Why(string id, string answers, string en, string zh) => Assert.Equal(
        (en, zh), (Told(Language.English, answers, sentences => Flat(sentences.Why(id))), Told(Language.Chinese, answers, sentences => Flat(sentences.Why(id)))));

    [Fact]
    public void A_step_up_the_ladder_pays_the_difference()
    {
        const string answers = """{ "region": "lutai", "listing": "main", "listing_received": "neeq" }""";
        const string id = "lutai-sme-cultivation/listing-award";
        Assert.Equal("CNY 250,000|What was received before is taken off: CNY 500,000.", Told(Language.English, answers, sentences => string.Join('|', [sentences.Sum(id), .. sentences.Details(id)])));
        Assert.Equal("25万元|已扣除领取过的50万元。", Told(Language.Chinese, answers, sentences => string.Join('|', [sentences.Sum(id), .. sentences.Details(id)])));
    }

    [Fact]
    public void What_is_due_now_is_told_from_what_is_due_later()
    {
        const string answers = """{ "region": "jizhou", "recognised_hnte": "applied" }""";
        const string id = "jizhou-transformation-2020/hnte-first-award";
        Assert.Equal(
            "CNY 300,000 to CNY 500,000|The figure within the range is not decided by the answers.|District Finance Bureau: 50%, CNY 150,000 to CNY 250,000, on application; can be paid now."
            + "|Municipal finance: 50%, CNY 150,000 to CNY 250,000, on recognition; to be paid later.|Can be paid now: CNY 150,000 to CNY 250,000.|To be paid later: CNY 150,000 to CNY 250,000.",
            Told(Language.English, answers, sentences => string.Join('|', [sentences.Sum(id), .. sentences.Details(id)])));
        Assert.Equal(
            "30万元至50万元|幅度内的具体金额不由所填内容决定。|区财政局：50%，15万元至25万元，申报时；现在即可支付。|市财政：50%，15万元至25万元，认定后；以后支付。|现在可支付：15万元至25万元。|以后支付：15万元至25万元。",
            Told(Language.Chinese, answers, sentences => string.Join('|', [sentences.Sum(id), .. sentences.Details(id)])));
    }

    [Theory]
    [InlineData("""{ "rd_staff": 9, "staff": 8 }""",
        "“Staff in R&D and technological innovation” and “Total staff” contradict each other; both are left out.", "“研发和技术创新人员数”与“职工总数”相互矛盾，均未采用。")]
    [InlineData("""{ "staff": "8.5" }""", "Total staff: the answer is finer than 1.", "职工总数：答案比1人更细，未采用。")]
    [InlineData("""{ "staff": -1 }""", "Total staff: the answer must be at least 0 and at most 10,000,000.", "职工总数：答案须不低于0且不超过1000万人，未采用。")]
    [InlineData("""{ "revenue": 0.5 }""", "Sales revenue: this is no exact number; decimals are written as text.", "销售收入：不是精确的数，未采用；小数须写成文本。")]
    [InlineData("""{ "wealth": 1 }""", "“wealth” is no question here; it is left out.", "没有“wealth”这个问题，未采用。")]
    [InlineData("[]", "The answers must be one JSON object.", "答案须为一个 JSON 对象。")]
    public void Wrong_answers(string answers, string en, string zh) => Assert.Equal(
        (en, zh), (Told(Language.English, answers, sentences => string.Join('|', sentences.Errors())), Told(Language.Chinese, answers, sentences => string.Join('|', sentences.Errors()))));

    [Theory]
    [InlineData(Language.Chinese, 80)]
    [InlineData(Language.English, 100)]
    [InlineData(Language.English, 40)]
    public void The_table_keeps_to_the_width_of_the_terminal(Language language, int width)
    {
        var answers = new RandomAnswers(site.Knowledge, 5);
        var evaluator = Evaluator.Of(site.Knowledge);
        var texts = SentenceTexts.Of(site.Knowledge, language);
        for (var i = 0; i < 20; i++)
        {
            var text = EvaluationText.Write(Sentences.Told.Evaluate(evaluator, answers.Next()), texts, width);
            Assert.DoesNotContain('\u001b', text);
            Assert.All(text.Split('\n'), line => Assert.True(TextWidth.Of(line) <= width, line));
        }
    }

    private string Told(Language language, string answers, Func<ResultSentences, string> tell)
    {
        var result = Sentences.Told.Evaluate(Evaluator.Of(site.Knowledge), answers, "2020-10-01");
        return tell(new(SentenceTexts.Of(site.Knowledge, language), result));
    }

    private static string Flat(IEnumerable<SentenceLine> lines) => string.Join('|', lines.SelectMany(Texts));

    private static IEnumerable<string> Texts(SentenceLine line) => line.Items.SelectMany(Texts).Prepend(line.Text);
}
