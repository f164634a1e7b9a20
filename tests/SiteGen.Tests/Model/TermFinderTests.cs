using SiteGen.Core.Model;
using SiteGen.Core.Sources;
using Xunit;

namespace SiteGen.Tests.Model;

public sealed class TermFinderTests
{
    private static readonly Term[] Terms =
    [
        Create("enterprise", "企业", "enterprise"),
        Create("hnte", "高新技术企业", "high-and-new-technology enterprise", zhForms: ["高企"], enForms: ["HNTE"], notIn: ["提高企业"]),
        Create("srdi", "专精特新", "SRDI"),
        Create("little-giant", "专精特新“小巨人”企业", "little giant", zhForms: ["小巨人"]),
    ];

    [Theory]
    [InlineData("高新技术企业", "hnte:0+6")]
    [InlineData("认定高企，扶持企业", "hnte:2+2 enterprise:7+2")]
    [InlineData("提高企业效益", "")]
    [InlineData("提高高企比重", "hnte:2+2")]
    [InlineData("专精特新“小巨人”企业", "little-giant:0+11")]
    [InlineData("专精特新中小企业", "srdi:0+4 enterprise:6+2")]
    [InlineData("小巨人小巨人", "little-giant:0+3 little-giant:3+3")]
    [InlineData("企", "")]
    [InlineData("", "")]
    public void The_longest_form_wins_and_none_is_found_within_another(string text, string found) =>
        Assert.Equal(found, Found(Language.Chinese, text));

    [Theory]
    [InlineData("An HNTE is an Enterprise", "hnte:3+4 enterprise:14+10")]
    [InlineData("a High-and-New-Technology Enterprise", "hnte:2+34")]
    [InlineData("hnte", "hnte:0+4")]
    public void English_forms_are_found_in_any_letter_case(string text, string found) => Assert.Equal(found, Found(Language.English, text));

    [Theory]
    [InlineData("HNTEs, enterprises", "hnte:0+5 enterprise:7+11")]
    [InlineData("the HNTE's enterprise-based SRDI", "hnte:4+4 enterprise:11+10 srdi:28+4")]
    [InlineData("enterpriser, xHNTE, SRDI2", "")]
    [InlineData("SRDI企业", "srdi:0+4")]
    public void English_forms_are_whole_words_with_a_plural_ending_or_without(string text, string found) => Assert.Equal(found, Found(Language.English, text));

    [Fact]
    public void Every_use_lies_within_the_text_and_none_overlaps()
    {
        var text = string.Concat(Enumerable.Repeat("专精特新企业与高企提高企业小巨人高新技术", 50));
        var end = 0;
        foreach (var (_, start, length) in new TermFinder(Terms, Language.Chinese).Find(text))
        {
            Assert.True(start >= end && start + length <= text.Length);
            end = start + length;
        }
    }

    private static string Found(Language language, string text) =>
        string.Join(' ', new TermFinder(Terms, language).Find(text).Select(use => $"{use.Term.Id.Value}:{use.Start}+{use.Length}"));

    private static Term Create(string id, string zh, string en, string[]? zhForms = null, string[]? enForms = null, string[]? notIn = null) => new(
        At(id), new(At(zh), At(en)), new(At(""), At("")), At(""), new(All(zhForms), All(enForms)), LocalizedWords.None, new(All(notIn), []), []);

    private static System.Collections.Immutable.ImmutableArray<Located<string>> All(string[]? words) => [.. (words ?? []).Select(At)];

    private static Located<string> At(string value) => new(value, default);
}
