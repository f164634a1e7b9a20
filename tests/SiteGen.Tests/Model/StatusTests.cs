using SiteGen.Core.Model;
using SiteGen.Tests.Binding;
using SiteGen.Tests.Content;
using Xunit;

namespace SiteGen.Tests.Model;

/// <summary>Whether a policy or measure can be used on a day: the real policies, and each way in which time can be stated.</summary>
public sealed class StatusTests(RealSite site) : IClassFixture<RealSite>
{
    private const string Policy = "policies/river-grant/policy.yaml";

    [Theory]
    [InlineData("jizhou-transformation-2020", "2020-06-01", Status.NotStarted)]
    [InlineData("jizhou-transformation-2020", "2020-07-20", Status.NotStarted)]
    [InlineData("jizhou-transformation-2020", "2020-07-21", Status.Open)]
    [InlineData("jizhou-transformation-2020", "2020-10-01", Status.Open)]
    [InlineData("jizhou-transformation-2020", "2020-12-31", Status.Open)]
    [InlineData("jizhou-transformation-2020", "2021-01-01", Status.Ended)]
    [InlineData("jizhou-transformation-2020", "2024-06-01", Status.Ended)]
    [InlineData("jizhou-transformation-2020", "2026-11-22", Status.Ended)]
    [InlineData("lutai-sme-cultivation", "0001-01-01", Status.NotStated)]
    [InlineData("lutai-sme-cultivation", "2020-06-01", Status.NotStated)]
    [InlineData("lutai-sme-cultivation", "2026-11-22", Status.NotStated)]
    [InlineData("lutai-sme-cultivation", "9999-12-31", Status.NotStated)]
    public void The_real_policies_and_their_measures_have_their_status(string policyId, string day, Status status)
    {
        var policy = site.Knowledge.Policies.Single(policy => policy.Id.Value == policyId);
        Assert.Equal(status, policy.StatusOn(Day(day)));
        var measures = site.Knowledge.Measures.Where(measure => measure.PolicyId == policyId && measure.Window is null);
        Assert.All(measures, measure => Assert.Equal(status, measure.StatusOn(policy, Day(day))));
    }

    [Theory]
    [InlineData("effective: 2024-04-01", "expires: 2026-03-31", "2024-03-31 not-started, 2024-04-01 open, 2026-03-31 open, 2026-04-01 ended")]
    [InlineData("effective: null", "expires: 2026-03-31", "2024-03-04 not-started, 2024-03-05 open")]
    [InlineData("effective: 2024-04-01", "expires: null", "2024-03-31 not-started, 9999-12-31 open")]
    [InlineData("effective: 2024-04-01", "expires: null\nperiod:\n  from: 2023-01-01\n  to: 2024-12-31", "2024-03-31 not-started, 2024-12-31 open, 2025-01-01 ended")]
    public void Status_follows_from_what_is_stated(string effective, string expires, string statuses)
    {
        var policy = EditedContent.Minimal.Edit(Policy, "effective: 2024-04-01", effective).Edit(Policy, "expires: 2026-03-31", expires).Read().Policies[0];
        var days = statuses.Split(", ").Select(pair => pair.Split(' ')).ToArray();
        Assert.Equal(days.Select(pair => pair[1]), days.Select(pair => Words.Of(policy.StatusOn(Day(pair[0])))));
    }

    [Fact]
    public void The_day_of_writing_stands_in_for_what_follows_it()
    {
        var dates = "written: 2024-03-01\npublished: 2024-03-05\neffective: 2024-04-01\nexpires: 2026-03-31";
        var policy = EditedContent.Minimal.Edit(Policy, dates, "written: 2024-03-01\nperiod:\n  from: 2024-01-01\n  to: 2024-12-31").Read().Policies[0];
        Assert.Equal((new DateOnly(2024, 3, 1), new DateOnly(2024, 12, 31)), policy.InForce);
    }

    [Fact]
    public void A_measures_own_window_decides()
    {
        var knowledge = EditedContent.Minimal
            .Edit("policies/river-grant/measures.yaml", "    pool: 100 万元", "    pool: 100 万元\n    window:\n      from: 2027-01-01")
            .Edit("policies/river-grant/policy.yaml", "effective: 2024-04-01", "period:\n  from: 2024-01-01\n  to: 2027-12-31\neffective: 2024-04-01").Read();
        var statuses = knowledge.Measures.Select(measure => measure.StatusOn(knowledge.Policies[0], new(2026, 4, 1)));
        Assert.Equal([Status.NotStarted, Status.Ended], statuses);
    }

    private static DateOnly Day(string written) => DateOnly.ParseExact(written, "yyyy-MM-dd");
}
