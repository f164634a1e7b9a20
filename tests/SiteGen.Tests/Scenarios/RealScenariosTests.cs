using SiteGen.Core;
using SiteGen.Core.Diagnostics;
using SiteGen.Core.Model;
using SiteGen.Core.Sources;
using SiteGen.Loading;
using Xunit;

namespace SiteGen.Tests.Scenarios;

/// <summary>The sample enterprises of the real content.</summary>
public sealed class RealScenariosTests
{
    private static readonly (KnowledgeBase Knowledge, Diagnostic[] Faults) Content = Read();

    [Fact]
    public void All_come_out_as_worked_out_by_hand() => Assert.Empty(Content.Knowledge.Differences());

    [Fact]
    public void No_threshold_of_either_policy_is_without_its_three_sides() => Assert.Empty(Content.Faults.Select(fault => DiagnosticText.Write(fault, MessageLanguage.English)));

    [Fact]
    public void There_are_at_least_forty_over_both_policies_and_some_with_every_kind_of_answer()
    {
        var scenarios = Content.Knowledge.Scenarios;
        Assert.True(scenarios.Length >= 44, $"{scenarios.Length}");
        Assert.All(Content.Knowledge.Policies, policy => Assert.Contains(scenarios, scenario => scenario.Expect.Measures.Any(measure => measure.Id.Value.StartsWith($"{policy.Id.Value}/", StringComparison.Ordinal))));
        Assert.True(scenarios.Count(scenario => scenario.Answers.Length >= 8) >= 12);
        Assert.Contains(scenarios, scenario => scenario.Answers.Any(answer => answer.Answer is BandAnswer));
        Assert.Contains(scenarios, scenario => scenario.Expect.Errors.Any(error => error.Code.Value == "constraint"));
    }

    /// <summary>Every option of every choice that a rule asks for stands in some scenario.</summary>
    [Fact]
    public void Every_option_is_answered_somewhere()
    {
        var given = Content.Knowledge.Scenarios.SelectMany(scenario => scenario.Answers)
            .Select(answer => (answer.Input.Value, (answer.Answer as WordAnswer)?.Word.Value)).ToHashSet();
        var missing = Content.Knowledge.Inputs.SelectMany(input => input.Choices.Select(choice => (input.Id.Value, (string?)choice.Id.Value))).Except(given);
        Assert.Empty(missing);
    }

    [Theory]
    [InlineData("lutai-5000-exactly", "lutai-5000-and-a-fen")]
    [InlineData("lutai-rd-two-percent-at", "lutai-listing-main-received-neeq")]
    [InlineData("jizhou-200-exactly", "jizhou-equipment-70-exactly")]
    [InlineData("jizhou-other-410000", "jizhou-other-40-exactly")]
    [InlineData("everything-in-other", "jizhou-on-2024-06-01")]
    public void The_cases_that_matter_most_are_there(params string[] ids) =>
        Assert.All(ids, id => Assert.Contains(Content.Knowledge.Scenarios, scenario => scenario.Id.Value == id));

    private static (KnowledgeBase, Diagnostic[]) Read()
    {
        var diagnostics = new DiagnosticBag();
        var content = SourceLoader.LoadContent(RepositoryRoot.Path("content"), new(), diagnostics);
        return (SiteBuilder.Read(content, new SourceLimits(), diagnostics)!, [.. diagnostics.ToSorted()]);
    }
}
