using SiteGen.Tests.Binding;
using Xunit;

namespace SiteGen.Tests.Validation;

/// <summary>Shares, pools, ladders and windows, where a fixture shows only one of the ways. What the clause says of the figures is left aside.</summary>
public sealed class AmountCheckTests
{
    private const string Policy = "policies/river-grant/policy.yaml";
    private const string Measures = "policies/river-grant/measures.yaml";

    [Theory]
    [InlineData("50%", "50%", "")]
    [InlineData("50%", "40%", "SG0426 40%")]
    [InlineData("60%", "50%", "SG0426 50%")]
    [InlineData("33.33%", "66.67%", "")]
    [InlineData("33.33%", "66.66%", "SG0426 66.66%")]
    [InlineData("0.5", "50%", "")]
    public void Shares_make_up_the_whole_exactly(string first, string second, string told) => Assert.Equal(told, Told(EditedContent.Minimal.Edit(Measures,
        "fixed: 3 万元",
        $"fixed: 3 万元\n      shares:\n        - payer: valley/crafts-office\n          share: {first}\n          when: application\n"
        + $"        - payer: valley/crafts-office\n          share: {second}\n          when: recognition")));

    [Theory]
    [InlineData("cap: 10 万元", "cap: 100 万元", "")]
    [InlineData("cap: 10 万元", "cap: 101 万元", "SG0427 101 万元")]
    [InlineData("cap: 10 万元", "floor: 101 万元", "SG0427 101 万元")]
    [InlineData("pool: 100 万元", "pool: 99999 元", "SG0427 10 万元")]
    [InlineData("rate: 5%\n      of: loom_spend\n      cap: 10 万元", "fixed: 120 万元", "SG0427 120 万元")]
    [InlineData("rate: 5%\n      of: loom_spend\n      cap: 10 万元", "range: \"[10 万元, 101 万元]\"\n      basis: size", "SG0427 101 万元")]
    public void One_applicant_gets_no_more_than_the_pool(string from, string to, string told) => Assert.Equal(told, Told(EditedContent.Minimal.Edit(Measures, from, to)));

    [Theory]
    [InlineData("from: 2024-04-01\n      to: 2026-03-31", "")]
    [InlineData("from: 2024-03-31\n      to: 2026-03-31", "SG0429")]
    [InlineData("from: 2024-04-01\n      to: 2026-04-01", "SG0430")]
    [InlineData("to: 2024-03-31", "SG0429")]
    [InlineData("from: 2026-04-01", "SG0430")]
    [InlineData("from: 2020-01-01\n      to: 2030-01-01", "SG0429 SG0430")]
    public void A_window_lies_within_its_policy(string window, string told)
    {
        var content = EditedContent.Minimal.Edit(Measures, "    pool: 100 万元", $"    pool: 100 万元\n    window:\n      {window}");
        Assert.Equal(told, string.Join(' ', content.Told().Select(fault => fault[..6])));
        Assert.Empty(content.Edit(Policy, "effective: 2024-04-01", "effective: null\nperiod:\n  from: 2020-01-01\n  to: 2030-12-31").Told());
    }

    private static string Told(EditedContent content) => string.Join(' ', content.Told().Where(fault => !fault.StartsWith("SG042", StringComparison.Ordinal) || fault[5] > '5'));
}
