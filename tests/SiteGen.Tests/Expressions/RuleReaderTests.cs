using SiteGen.Core.Expressions;
using Xunit;

namespace SiteGen.Tests.Expressions;

public sealed class RuleReaderTests
{
    [Theory]
    [InlineData("staff >= 5 人", "\"staff >= 5 人\"")]
    [InlineData("all: [a, 'b > 1']", "{ all: [\"a\", \"b > 1\"] }")]
    [InlineData("any:\n  - none: [a]\n  - met: some-policy/some-id\n", "{ any: [{ none: [\"a\"] }, { met: \"some-policy/some-id\" }] }")]
    [InlineData("at_least:\n  count: 2\n  of: [a, b, c]\n", "{ at_least: { count: \"2\", of: [\"a\", \"b\", \"c\"] } }")]
    [InlineData("if: { when: a, then: b, else: { all: [c] } }", "{ if: { when: \"a\", then: \"b\", else: { all: [\"c\"] } } }")]
    [InlineData("readings: ['a > 2%', 'a >= 2%']", "{ readings: [\"a > 2%\", \"a >= 2%\"] }")]
    [InlineData(
        "table:\n  of: rd / revenue\n  along: revenue\n  rows:\n    - { range: '(.., 5000 万元]', require: '>= 5%' }\n",
        "{ table: { of: \"rd / revenue\", along: \"revenue\", rows: [{ range: \"(.., 50000000 元]\", require: \">= 5%\" }] } }")]
    [InlineData(
        "points:\n  at_least: 60\n  rows:\n    - { when: a, points: 40 }\n    - { when: { at_least: { count: 1, of: [b] } }, points: -5 }\n",
        "{ points: { at_least: \"60\", rows: [{ when: \"a\", points: \"40\" }, { when: { at_least: { count: \"1\", of: [\"b\"] } }, points: \"-5\" }] } }")]
    [InlineData("all: [{ met: as_of }]", "{ all: [{ met: \"as_of\" }] }")]
    public void Reads_and_writes(string yaml, string canonical)
    {
        var rule = Written.Sound(Written.Rule(yaml));
        Assert.Equal(canonical, RuleText.Write(rule));
        Assert.True(rule.IsSameAs(Written.Sound(Written.Rule(canonical))));
    }

    [Fact]
    public void Operators_and_their_arguments_point_at_their_keys()
    {
        var rule = Assert.IsType<Call>(Written.Sound(Written.Rule("at_least:\n  count: 2\n  of: [a, b]\n")));
        Assert.Equal("at_least", rule.NameSpan.Text);
        Assert.Equal(["count", "of"], rule.Arguments.Select(argument => argument.NameSpan.Text));
    }

    [Theory]
    [InlineData("[0, 5 万元]", "SG0218")]
    [InlineData("{ all: [a], any: [b] }", "SG0217")]
    [InlineData("{}", "SG0217")]
    [InlineData("all: [[a]]", "SG0218")]
    [InlineData("all: >\n  a\n", "SG0201")]
    [InlineData("all: ''", "SG0201")]
    [InlineData("all: null", "SG0201")]
    [InlineData("\"a \\x3d b\"", "SG0201")]
    [InlineData("a\n  > 5", "SG0201")]
    [InlineData("table: { rows: [{ range: [0, 5] }] }", "SG0202")]
    [InlineData("points: { at_least: many }", "SG0216")]
    [InlineData("points: { rows: [{ when: '>= 5', points: 5 }] }", "SG0212")]
    [InlineData("points: { rows: [{ when: a, points: a }] }", "SG0216")]
    public void What_is_no_rule_is_refused(string yaml, string code) => Assert.Equal(code, Assert.Single(Written.Rule(yaml).Faults).Code.Id);

    [Fact]
    public void Faults_of_all_parts_are_told_in_one_run() =>
        Assert.Equal(["SG0206", "SG0210"], Written.Rule("all: ['a == b', 'c > 5 圆', d]").Faults.Select(fault => fault.Code.Id));
}
