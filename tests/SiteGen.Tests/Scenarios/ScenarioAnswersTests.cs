using SiteGen.Core.Model;
using SiteGen.Core.Rules.Scenarios;
using SiteGen.Tests.Binding;
using Xunit;

namespace SiteGen.Tests.Scenarios;

/// <summary>Answers as they are written, and as every engine takes them.</summary>
public sealed class ScenarioAnswersTests
{
    [Theory]
    [InlineData("revenue: 5000 万元", """{"revenue":"50000000"}""")]
    [InlineData("revenue: 0.01 元", """{"revenue":"0.01"}""")]
    [InlineData("region: valley\n  revenue: 1.2 亿元", """{"region":"valley","revenue":"120000000"}""")]
    [InlineData("revenue:", "{}")]
    [InlineData("revenue:\n    min: 1000 万元\n    max: 2 亿元", """{"revenue":{"min":"10000000","max":"200000000"}}""")]
    [InlineData("revenue:\n    min: 1000 万元", """{"revenue":{"min":"10000000","max":null}}""")]
    public void Figures_are_decimals_in_base_units(string answers, string json) => Assert.Equal(json, ScenarioAnswers.ToJson(Read(answers, "")));

    [Theory]
    [InlineData("revenue: true", "revenue", "type", """{"revenue":true}""")]
    [InlineData("revenue: many", "revenue", "number", """{"revenue":"many"}""")]
    [InlineData("region: elsewhere", "region", "option", """{"region":"elsewhere"}""")]
    [InlineData("looms: 3 项", "looms", "unknown-input", """{"looms":"3"}""")]
    public void An_answer_that_its_errors_name_may_be_wrong(string answers, string input, string code, string json) =>
        Assert.Equal(json, ScenarioAnswers.ToJson(Read(answers, $"  errors:\n    - input: {input}\n      code: {code}\n")));

    private static Scenario Read(string answers, string errors)
    {
        var content = EditedContent.Minimal.WithScenarios($"answers:\n  {answers}\nexpect:\n  programmes:\n    craft:\n      of: 1\n{errors}");
        var knowledge = content.ReadWithWarnings();
        Assert.Empty(knowledge.Differences());
        return Assert.Single(knowledge.Scenarios);
    }
}
