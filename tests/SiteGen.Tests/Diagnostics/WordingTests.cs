using System.Text.RegularExpressions;
using SiteGen.Core.Diagnostics;
using Xunit;

namespace SiteGen.Tests.Diagnostics;

/// <summary>Every message says what was found and what to do, in both languages, punctuated as each language does.</summary>
public sealed partial class WordingTests
{
    public static IEnumerable<TheoryDataRow<string>> Codes() => FixtureTests.AllCodes().Select(code => new TheoryDataRow<string>(code.Id));

    [Theory]
    [MemberData(nameof(Codes))]
    public void A_code_is_worded_in_both_languages(string id)
    {
        var code = FixtureTests.AllCodes().Single(code => code.Id == id);
        foreach (var phrase in new[] { code.Message, code.Mend })
        {
            Assert.True(phrase.En.Length > 5 || phrase.En.Contains('{', StringComparison.Ordinal), phrase.En);
            Assert.False(char.IsUpper(phrase.En[0]) || phrase.En.EndsWith('.'), phrase.En);
            Assert.DoesNotMatch(FullWidth(), phrase.En);
            Assert.True(Han().IsMatch(phrase.Zh) || phrase.Zh.StartsWith('{'), phrase.Zh);
            Assert.DoesNotMatch(HalfWidth(), Prose(phrase.Zh));
        }
    }

    [Fact]
    public void What_the_fixtures_are_told_in_Chinese_is_punctuated_in_Chinese()
    {
        var files = Directory.EnumerateFiles(RepositoryRoot.Path("tests", "sites-invalid"), "expected.txt", SearchOption.AllDirectories);
        var told = files.SelectMany(File.ReadLines).Select(line => ChineseLine().Match(line)).Where(match => match.Success).ToArray();
        Assert.True(told.Length > 300);
        Assert.All(told, match => Assert.DoesNotMatch(HalfWidth(), Prose(match.Groups["text"].Value)));
    }

    [Theory]
    [InlineData("一、目标", 0, 2, "^~~~")]
    [InlineData("zh: 一", 4, 1, "    ^~")]
    [InlineData("a\tb", 2, 1, "  ^")]
    [InlineData("a\u200bb", 2, 9, "  ^")]
    public void The_caret_stands_under_its_place(string line, int start, int length, string marks)
    {
        var excerpt = LineExcerpt.Around(line, start, length);
        Assert.Equal(marks, excerpt.Marks);
    }

    [Fact]
    public void A_long_line_is_cut_around_its_place()
    {
        var line = new string('政', 200) + "误" + new string('策', 200);
        var excerpt = LineExcerpt.Around(line, 200, 1);
        Assert.StartsWith("...政", excerpt.Shown, StringComparison.Ordinal);
        Assert.EndsWith("策...", excerpt.Shown, StringComparison.Ordinal);
        Assert.Equal(excerpt.Shown.IndexOf('误', StringComparison.Ordinal), 3 + (excerpt.Marks.IndexOf('^', StringComparison.Ordinal) - 3) / 2);
        Assert.InRange(excerpt.Shown.Length, 40, 70);
    }

    /// <summary>Without quoted words, samples in brackets and file names, whose signs are their own.</summary>
    private static string Prose(string text) => Samples().Replace(text, "x");

    [GeneratedRegex("“[^”]*”|（[!-~]）|\"[^\"]*\"|\\[[^\\])]*[\\])]|\\{+[^}]*\\}+|[#!-~]*[A-Za-z0-9/<>=.]+[!-~]*")]
    private static partial Regex Samples();

    [GeneratedRegex(@"[\u3400-\u9fff\uff00-\uffef”][,;:?!()]|[,;:?!()][\u3400-\u9fff“]")]
    private static partial Regex HalfWidth();

    [GeneratedRegex(@"[\uff00-\uffef\u3001\u3002“”]")]
    private static partial Regex FullWidth();

    [GeneratedRegex(@"[\u3400-\u9fff]")]
    private static partial Regex Han();

    [GeneratedRegex(@"^(?:  处理：|\S+\(\d+,\d+\): (?:错误|警告) SG\d{4}：)(?<text>.*)$")]
    private static partial Regex ChineseLine();
}
