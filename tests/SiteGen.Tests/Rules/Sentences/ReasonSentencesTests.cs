using SiteGen.Core.Model;
using SiteGen.Core.Rules;
using SiteGen.Core.Rules.Sentences;
using Xunit;

namespace SiteGen.Tests.Rules.Sentences;

/// <summary>What is said of single criteria, in both languages.</summary>
public sealed class ReasonSentencesTests
{
    private static readonly KnowledgeBase Knowledge = EveryOperator.Read();
    private static readonly Evaluator Evaluator = Evaluator.Of(Knowledge);
    private static readonly SentenceTexts Chinese = SentenceTexts.Of(Knowledge, Language.Chinese);
    private static readonly SentenceTexts English = SentenceTexts.Of(Knowledge, Language.English);

    [Theory]
    [InlineData("intensity", """{ "revenue": "50000000", "loom_spend": "2000000" }""",
        "Spending on looms as a share of revenue is 4%; at least 5% is needed (off by 1 percentage point): CNY 500,000 more spending on looms would do.",
        "织机投入占营业收入的比例为4%，要求不低于5%（相差1个百分点）；织机投入再增加50万元即可。")]
    [InlineData("intensity", """{ "revenue": "50000000", "loom_spend": "2500000" }""",
        "Spending on looms as a share of revenue is 5%, as needed (at least 5%).",
        "织机投入占营业收入的比例为5%，符合要求（不低于5%）。")]
    [InlineData("intensity", """{ "revenue": "30000000", "loom_spend": "1499999.99" }""",
        "Spending on looms as a share of revenue is about 4.99999997%; at least 5% is needed (off by about 0.00000003 percentage points): CNY 0.01 more spending on looms would do.",
        "织机投入占营业收入的比例约为4.99999997%，要求不低于5%（相差约0.00000003个百分点）；织机投入再增加0.01元即可。")]
    [InlineData("intensity", """{  }""",
        "Spending on looms as a share of revenue: not known yet; at least 5% is needed (still to be answered: spending on looms and revenue).",
        "织机投入占营业收入的比例尚不清楚，要求不低于5%（待填写：织机投入和营业收入）。")]
    [InlineData("intensity", """{ "revenue": "0", "loom_spend": "0" }""",
        "Spending on looms as a share of revenue cannot be worked out, since its divisor is 0; so “at least 5%” is not met.",
        "织机投入占营业收入的比例的除数为0，无法计算，不能认定“不低于5%”。")]
    [InlineData("intensity", """{ "revenue": { "min": "40000000", "max": "60000000" }, "loom_spend": "2500000" }""",
        "Spending on looms as a share of revenue is about 4.17% to 6.25%; at least 5% is needed (to be answered more exactly: revenue).",
        "织机投入占营业收入的比例约为4.17%至6.25%，要求不低于5%（需要更确切地填写：营业收入）。")]
    [InlineData("less", """{ "revenue": "2000000" }""",
        "Revenue is CNY 2 million; less than CNY 2 million is needed: CNY 0.01 less revenue would do.",
        "营业收入为200万元，要求低于200万元；营业收入减少0.01元即可。")]
    [InlineData("exact", """{ "weavers": 12 }""",
        "Weavers: 12; 10 is needed: 2 fewer weavers would do.",
        "织工人数为12人，要求为10人；织工人数减少2人即可。")]
    [InlineData("more", """{ "power": "200000" }""",
        "Electricity saved is 200,000 kWh a year; more than 200,000 kWh a year is needed: electricity saved of more than 200,000 kWh a year would do.",
        "年节电量为20万度/年，要求超过20万度/年；年节电量超过20万度/年即可。")]
    [InlineData("stake-more", """{ "stake": "0.2" }""",
        "Share held is 20%; more than 25% is needed: share held of more than 25% would do.",
        "持股比例为20%，要求超过25%；持股比例超过25%即可。")]
    [InlineData("against", """{ "weavers": 3, "staff": 40 }""",
        "Weavers: 3; at least 4 (staff × 10%) is needed: 1 more weavers would do.",
        "织工人数为3人，要求不低于4人（职工人数 × 10%）；织工人数再增加1人即可。")]
    [InlineData("against", """{ "weavers": 3 }""",
        "Weavers: 3; at least staff × 10% is needed (still to be answered: staff).",
        "织工人数为3人，要求不低于职工人数 × 10%（待填写：职工人数）。")]
    [InlineData("within", """{ "revenue": "20000000" }""",
        "Revenue is CNY 20 million; at least CNY 1 million and less than CNY 20 million is needed: CNY 0.01 less revenue would do.",
        "营业收入为2000万元，要求不低于100万元且低于2000万元；营业收入减少0.01元即可。")]
    [InlineData("later", """{ "founded": "2016-02-29" }""",
        "Date of foundation is 29 February 2016; after 30 June 2018 is needed; this cannot be changed.",
        "成立日期为2016年2月29日，要求晚于2018年6月30日；这一情况不能改变。")]
    [InlineData("age", """{ "founded": "2024-02-29" }""",
        "Whole years from date of foundation to the day of assessment: 1 year; at least 3 years is needed (off by 2 years); this cannot be changed. It will be met from 28 February 2027 on.",
        "成立日期至评估当日的整年数为1年，要求不低于3年（相差2年）；这一情况不能改变。自2027年2月28日起即可达到。")]
    [InlineData("chosen", """{ "recognised_craft": "none" }""",
        "Recognition as a craft enterprise: “Not recognised”; “Newly recognised” is needed.",
        "工匠企业认定为“未认定”，要求为“新认定”。")]
    [InlineData("step", """{ "market": "first" }""",
        "Market: “First board”; at least “Second board” is needed: “Second board” or “Third board” as market would do.",
        "挂牌市场为“一板”，要求不低于“二板”；挂牌市场改为“二板”或“三板”即可。")]
    [InlineData("place", """{ "region": "other" }""",
        "Place: “Elsewhere”; “Valley District” is needed; this cannot be changed.",
        "所在地为“其他地区”，要求为“河谷区”；这一情况不能改变。")]
    [InlineData("answered", """{ "certified": false }""",
        "Quality certificate: no; yes is needed.",
        "质量认证：否，要求为“是”。")]
    [InlineData("no-answer", """{ "certified": true }""",
        "Quality certificate: yes; no is needed.",
        "质量认证：是，要求为“否”。")]
    [InlineData("fixed-answer", """{ "native": false }""",
        "Local enterprise: no; yes is needed; this cannot be changed.",
        "本地企业：否，要求为“是”；这一情况不能改变。")]
    [InlineData("whatever", """{  }""",
        "This comes out the same whatever the answer on “Staff” is.",
        "无论“职工人数”如何填写，结果都相同。")]
    [InlineData("judged", """{ "native": true }""",
        "Officials judge this.",
        "由主管部门判断。")]
    [InlineData("judged", """{ "native": false }""",
        "Not meant for this enterprise: Local enterprise: no; yes is needed; this cannot be changed.",
        "不适用于本企业：本地企业：否，要求为“是”；这一情况不能改变。")]
    [InlineData("either", """{ "certified": false, "revenue": "999999" }""",
        "One of these would do:|  - Quality certificate: no; yes is needed.|  - Revenue is CNY 999,999; at least CNY 1 million is needed: CNY 1 more revenue would do.",
        "满足以下任意一项即可：|  - 质量认证：否，要求为“是”。|  - 营业收入为999999元，要求不低于100万元；营业收入再增加1元即可。")]
    [InlineData("some", """{ "certified": true, "revenue": "10", "loom_spend": "0", "native": true }""",
        "Met: 1 to 2; needed: at least 2 of these:|  - Quality certificate: yes, as needed.|  - Revenue is CNY 10; at least CNY 1 million is needed: CNY 999,990 more revenue would do.|  - Spending on looms as a share of revenue is 0%; at least 5% is needed (off by 5 percentage points): CNY 0.5 more spending on looms would do.|  - “Craft” is not decided yet: Officials judge this.",
        "以下各项已满足1至2项，要求至少2项：|  - 质量认证：是，符合要求。|  - 营业收入为10元，要求不低于100万元；营业收入再增加999990元即可。|  - 织机投入占营业收入的比例为0%，要求不低于5%（相差5个百分点）；织机投入再增加0.5元即可。|  - “手艺”尚不能判定：由主管部门判断。")]
    [InlineData("score", """{ "certified": true, "revenue": "2000000", "staff": 19, "native": true }""",
        "Points: 35; needed: at least 60:|  - Worth 40: Quality certificate: yes, as needed.|  - Worth 20.5: Staff: 19; at least 20 is needed: 1 more staff would do.|  - Worth -5: Local enterprise: yes; no is needed.",
        "得分35分，要求不低于60分：|  - 40分：质量认证：是，符合要求。|  - 20.5分：职工人数为19人，要求不低于20人；职工人数再增加1人即可。|  - -5分：本地企业：是，要求为“否”。")]
    [InlineData("read", """{ "revenue": "100", "loom_spend": "2" }""",
        "The source can be read in more than one way, and the readings differ:|  - Spending on looms as a share of revenue is 2%; more than 2% is needed: CNY 0.01 more spending on looms would do.|  - Spending on looms as a share of revenue is 2%, as needed (at least 2%).",
        "原文有不止一种读法，结果因读法而异：|  - 织机投入占营业收入的比例为2%，要求超过2%；织机投入再增加0.01元即可。|  - 织机投入占营业收入的比例为2%，符合要求（不低于2%）。")]
    [InlineData("case", """{ "recognised_craft": "newly", "revenue": "799999.99" }""",
        "Recognition as a craft enterprise: “Newly recognised”, so this counts: Revenue is CNY 799,999.99; at least CNY 800,000 is needed: CNY 0.01 more revenue would do.",
        "工匠企业认定为“新认定”，因此适用以下要求：营业收入为799999.99元，要求不低于80万元；营业收入再增加0.01元即可。")]
    [InlineData("tiers", """{ "revenue": "50000000.01", "loom_spend": "100" }""",
        "Revenue more than CNY 50 million and at most CNY 200 million: Spending on looms as a share of revenue is about 0.0002%; at least 4% is needed (off by about 4 percentage points): CNY 1,999,900.01 more spending on looms would do.",
        "营业收入超过5000万元且不超过2亿元的：织机投入占营业收入的比例约为0.0002%，要求不低于4%（相差约4个百分点）；织机投入再增加1999900.01元即可。")]
    [InlineData("tiers", """{ "revenue": "900000000" }""",
        "Revenue lies in none of the tiers.",
        "营业收入不在任何一档之内。")]
    [InlineData("steps", """{ "market": "second", "staff": 3 }""",
        "Market at least “Second board”: Staff: 3; at most 2 is needed: 1 fewer staff would do.",
        "挂牌市场不低于“二板”的：职工人数为3人，要求不超过2人；职工人数减少1人即可。")]
    [InlineData("nothing", """{ "revenue": "600000000", "founded": "2010-01-01", "power": "0", "recognised_craft": "newly", "native": false }""",
        "Revenue is CNY 600 million; at most CNY 500 million is needed: CNY 100 million less revenue would do.|“Criterion chosen” is met, but must not be: Recognition as a craft enterprise: “Newly recognised”, as needed (“Newly recognised”).",
        "营业收入为6亿元，要求不超过5亿元；营业收入减少1亿元即可。|“准则‘chosen’”已达到，而要求不得达到：工匠企业认定为“新认定”，符合要求（为“新认定”）。")]
    public void A_criterion_is_told_in_both_languages(string criterion, string answers, string en, string zh) =>
        Assert.Equal((en, zh), (Tell(English, criterion, answers), Tell(Chinese, criterion, answers)));

    private static string Tell(SentenceTexts texts, string criterion, string answers) =>
        string.Join('|', Told.Lines(new ResultSentences(texts, Told.Evaluate(Evaluator, answers)).Why($"river-grant/{criterion}")).Select(Plain));

    /// <summary>Without mark and verdict.</summary>
    private static string Plain(string line)
    {
        var text = line[..line.LastIndexOf(" [", StringComparison.Ordinal)];
        return text.StartsWith("- ", StringComparison.Ordinal) ? text[2..] : text;
    }
}
