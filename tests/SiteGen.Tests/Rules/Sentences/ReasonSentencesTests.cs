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
        "Spending on looms as a share of revenue is 4%; at least 5% is needed: CNY 500,000 more spending on looms would do.",
        "织机投入占营业收入的比例为4%，要求不低于5%；织机投入再增加50万元即可。")]
    [InlineData("intensity", "{}", "?", "?")]
    public void A_comparison_in_one_sentence(string criterion, string answers, string en, string zh) =>
        Assert.Equal((en, zh), (Tell(English, criterion, answers), Tell(Chinese, criterion, answers)));

    [Fact]
    public void Dump()
    {
        string[] answers =
        [
            "{}",
            """{ "revenue": "50000000", "loom_spend": "2000000", "staff": 40, "weavers": 3, "power": "100000", "stake": "0.25", "founded": "2024-02-29", "certified": false, "native": true, "market": "first", "market_paid": "first", "region": "other", "recognised_craft": "none" }""",
            """{ "revenue": "900000000", "loom_spend": "300000000", "staff": 7, "weavers": 7, "power": "3000000", "stake": "0.5", "founded": "2016-02-29", "certified": true, "native": false, "market": "third", "market_paid": "first", "region": "valley", "recognised_craft": "newly" }""",
            """{ "revenue": { "min": "1000000", "max": "60000000" }, "loom_spend": "0", "staff": { "max": "50" }, "certified": true }""",
            """{ "revenue": 0, "loom_spend": 0, "certified": false, "native": true }""",
        ];
        var text = string.Join("\n\n", answers.Select(answer => answer + "\n" + string.Join('\n', new[] { English, Chinese }.Select(texts => string.Join('\n', Told.All(texts, Told.Evaluate(Evaluator, answer)))))));
        File.WriteAllText("/tmp/sentences-dump.txt", text);
        foreach (var (language, width) in new[] { (Language.English, 100), (Language.Chinese, 80), (Language.English, 50) })
            File.WriteAllText($"/tmp/sentences-table-{language.Code()}-{width}.txt", EvaluationText.Write(Told.Evaluate(Evaluator, answers[2]), Knowledge, language, width));
    }

    private static string Tell(SentenceTexts texts, string criterion, string answers, string day = "2026-01-15") =>
        string.Join('|', Told.Lines(new ResultSentences(texts, Told.Evaluate(Evaluator, answers, day)).Why($"river-grant/{criterion}")).Select(line => line[..line.LastIndexOf(" [", StringComparison.Ordinal)][2..]));
}
