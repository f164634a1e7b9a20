using SiteGen.Core.Validation.Checks;
using SiteGen.Tests.Binding;
using Xunit;

namespace SiteGen.Tests.Validation;

public sealed class ClauseNumberTests
{
    private const string Policy = "policies/river-grant/policy.yaml";

    [Theory]
    [InlineData("一、", 1)]
    [InlineData("九、", 9)]
    [InlineData("十、", 10)]
    [InlineData("（十二）", 12)]
    [InlineData("(三)", 3)]
    [InlineData("二十", 20)]
    [InlineData("二十一、", 21)]
    [InlineData("九十九", 99)]
    [InlineData("①", 1)]
    [InlineData("②", 2)]
    [InlineData("⑳", 20)]
    [InlineData("1.", 1)]
    [InlineData("12．", 12)]
    [InlineData("3)", 3)]
    [InlineData("2、", 2)]
    [InlineData("第三条", 3)]
    [InlineData("第十五条", 15)]
    [InlineData("第二章", 2)]
    [InlineData("甲", null)]
    [InlineData("附件", null)]
    [InlineData("", null)]
    [InlineData("一百", null)]
    [InlineData("3.1", null)]
    [InlineData("A.", null)]
    public void Printed_numbers_are_read(string printed, int? value) => Assert.Equal(value, ClauseNumbers.Parse(printed));

    [Theory]
    [InlineData("（一）", "（二）", "")]
    [InlineData("（一）", "（三）", "SG0403 （三）")]
    [InlineData("（一）", "（一）", "SG0403 （一）")]
    [InlineData("（二）", "（三）", "SG0404 （二）")]
    [InlineData("1.", "②", "")]
    [InlineData("null", "（一）", "")]
    [InlineData("甲", "（一）", "")]
    [InlineData("（一）", "null", "")]
    public void Neighbours_follow_one_another(string first, string second, string told)
    {
        var content = EditedContent.Minimal.Edit(Policy, "number: （一）", $"number: '{first}'".Replace("'null'", "null", StringComparison.Ordinal))
            .Edit(Policy, "number: （二）", $"number: '{second}'".Replace("'null'", "null", StringComparison.Ordinal));
        Assert.Equal(told, string.Join(' ', content.Told()).Replace("'", "", StringComparison.Ordinal));
    }
}
