using System.Text.Json;
using System.Text.RegularExpressions;
using SiteGen.Core.Model;
using SiteGen.Core.Search.Pinyin;
using SiteGen.Tests.Content;
using Xunit;

namespace SiteGen.Tests.Search.Pinyin;

/// <summary>How the content's words are read: beside pinyin-pro, which knows words by dictionaries of its own.</summary>
public sealed partial class PinyinReaderTests(RealSite site, ITestOutputHelper output) : IClassFixture<RealSite>
{
    /// <summary>Where pinyin-pro reads otherwise, and why ours stands.</summary>
    private static readonly Dictionary<string, string> Reasons = new(StringComparer.Ordinal)
    {
        ["重组"] = "reorganisation is chong zu; pinyin-pro takes the first character alone",
        ["项目的"] = "of projects, xiang mu de; pinyin-pro finds 目的, aim, in it",
    };

    private readonly PinyinReader reader = new(site.Knowledge.Terms);

    [Theory]
    [InlineData("重庆银行行业", "chong qing yin hang hang ye")]
    [InlineData("会计长期调整给予", "kuai ji chang qi tiao zheng ji yu")]
    [InlineData("厦门音乐番禺铅山", "xia men yin yue pan yu yan shan")]
    [InlineData("增长率与中长期贷款", "zeng zhang lv yu zhong chang qi dai kuan")]
    [InlineData("APEC的（首台）𠮷", "- - - - de - shou tai - - -")]
    public void Is_read(string text, string syllables) => Assert.Equal(syllables, string.Join(' ', reader.Read(text).Select(syllable => syllable ?? "-")));

    [Theory]
    [InlineData("“三品”示范企业", 'S')]
    [InlineData("重庆", 'C')]
    [InlineData("APEC中小企业", 'A')]
    [InlineData("ａ", 'A')]
    [InlineData("Éclair", 'E')]
    [InlineData("绿色", 'L')]
    public void Stands_under(string title, char letter) => Assert.Equal(letter, reader.InitialOf(title));

    [Theory]
    [InlineData("")]
    [InlineData("……")]
    [InlineData("2024")]
    [InlineData("한국")]
    [InlineData("𠮷")]
    public void Stands_under_none(string title) => Assert.Null(reader.InitialOf(title));

    [Fact]
    public void The_glossary_decides_before_any_table()
    {
        var term = site.Knowledge.Terms[0];
        var odd = new PinyinReader([term with { Name = new(new("ABC银行+", default), term.Name.En), Pinyin = new("abc yin xing jia", default) }]);
        Assert.Equal(["yin", "xing"], odd.Read("银行"));
    }

    [Fact]
    public void What_the_glossary_says_of_its_terms_is_what_is_read() => Assert.All(
        site.Knowledge.Terms,
        term => Assert.All(
            RunPattern.Matches(term.Name.Zh.Value),
            run => Assert.Contains($" {string.Join(' ', reader.Read(run.Value))} ", $" {term.Pinyin.Value} ", StringComparison.Ordinal)));

    [Fact]
    public async Task The_content_is_read_as_pinyin_pro_reads_it()
    {
        var runs = BilingualTexts.Of(site.Knowledge).Select(text => text.Zh.Value)
            .Concat(site.Knowledge.Agencies.SelectMany(agency => new[] { agency.Name.Zh.Value, agency.ShortName.Zh.Value }))
            .Concat(site.Knowledge.AllRegions().Select(region => region.Name.Zh.Value))
            .Concat(site.Knowledge.Terms.SelectMany(term => term.Forms(Language.Chinese).Select(form => form.Value)))
            .SelectMany(text => RunPattern.Matches(text).Select(match => match.Value))
            .Distinct()
            .ToList();
        var said = JsonSerializer.Deserialize<string[][]>(await NodeOracle.RunAsync("pinyin.mjs", JsonSerializer.Serialize(runs)))!;
        var different = runs.Zip(said).SelectMany(pair => Different(pair.First, pair.Second)).ToList();
        output.WriteLine($"{runs.Count} runs, {runs.Sum(run => run.Length)} characters");
        Assert.DoesNotContain(different, one => !Reasons.Keys.Any(one.Contains));
        Assert.DoesNotContain(Reasons.Keys, reason => !different.Exists(one => one.Contains(reason)));
    }

    private IEnumerable<string> Different(string run, string[] said)
    {
        var ours = reader.Read(run);
        Assert.Equal(run.Length, said.Length);
        for (var at = 0; at < run.Length; at++)
            if (ours[at] != said[at])
                yield return $"{run[Math.Max(0, at - 2)..at]}{run[at]}{run[(at + 1)..Math.Min(run.Length, at + 3)]}: {run[at]} {ours[at]}, not {said[at]}";
    }

    [GeneratedRegex(@"[\u4e00-\u9fff]+")]
    private static partial Regex RunPattern { get; }
}
