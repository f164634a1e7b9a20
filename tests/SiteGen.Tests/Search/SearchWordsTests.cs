using System.Text;
using System.Text.Json;
using System.Text.Json.Nodes;
using SiteGen.Core.Search.Words;
using Xunit;

namespace SiteGen.Tests.Search;

/// <summary>The words that texts are found by: the same here and in the browser.</summary>
public sealed class SearchWordsTests
{
    private const int Seeds = 40;

    private const string Signs = "专精特新企業业瞭於12345,.-/&'()〔〕“”《》号第年 abcABCéß㎡ﬁ①½Ως①０９Ａ　、，。\u00ad\u200b\u0301゙がガ한국𠮷🏭";

    public static TheoryData<string> Vectors() => [.. Read().Select(vector => (string)vector!["why"]!)];

    [Theory]
    [MemberData(nameof(Vectors))]
    public void Is_found_by_these(string why)
    {
        var vector = Read().Single(each => (string)each!["why"]! == why)!;
        Assert.Equal(vector["words"]!.AsArray().Select(word => (string)word!), SearchWords.Of((string)vector["text"]!).Select(Told));
    }

    [Fact]
    public async Task The_browser_finds_the_same()
    {
        var vectors = Read().Select(vector => (string)vector!["text"]!).ToList();
        var texts = vectors.Concat(Enumerable.Range(0, Seeds).SelectMany(seed => Drawn(new Random(seed)))).ToList();
        var said = await AskBrowserAsync(texts);
        foreach (var (text, line) in texts.Zip(said))
            Assert.Equal(
                line["words"]!.AsArray().Select(word => ToldBy(word!.AsArray())),
                SearchWords.Of(text).Select(Told));
    }

    [Fact]
    public async Task Every_code_point_becomes_the_same()
    {
        var known = Enumerable.Range(0, 0x110000).Where(code => code is < 0xd800 or > 0xdfff && code % 0x10000 < 0xfffe).Select(code => new Rune(code)).ToList();
        var said = await AskBrowserAsync(known.Chunk(4096).Select(chunk => string.Concat(chunk)));
        var folded = said.SelectMany(line => line["folded"]!.AsArray().Select(one => (string)one!));
        var different = known.Zip(folded).Where(pair => Folding.Of(pair.First) != pair.Second).Select(pair => $"{pair.First.Value:x} {pair.Second}");
        Assert.Empty(different);
    }

    [Fact]
    public void What_is_folded_stays_as_it_is() =>
        Assert.DoesNotContain(
            Enumerable.Range(0, 0x110000).Where(code => code is < 0xd800 or > 0xdfff).Select(code => Folding.Of(new Rune(code))),
            once => string.Concat(once.EnumerateRunes().Select(Folding.Of)) != once);

    [Fact]
    public void Half_a_pair_parts_words() => Assert.Equal(["a 0 0-1", "b 2 2-3"], SearchWords.Of("a\ud800b").Select(Told));

    private static JsonArray Read() => JsonNode.Parse(File.ReadAllText(RepositoryRoot.Path("tests", "specs", "search-words.json")))!.AsArray();

    private static string Told(SearchWord word) => $"{word.Text} {word.Place} {word.Start}-{word.End}{(word.IsWhole ? " whole" : "")}";

    private static string ToldBy(JsonArray word) => Told(new SearchWord((string)word[0]!, (int)word[1]!, (int)word[2]!, (int)word[3]!, (bool)word[4]!));

    private static IEnumerable<string> Drawn(Random random)
    {
        var signs = Signs.EnumerateRunes().Select(rune => rune.ToString()).ToArray();
        return Enumerable.Range(0, 100).Select(_ => string.Concat(random.GetItems(signs, random.Next(1, 60))));
    }

    private static async Task<IReadOnlyList<JsonNode>> AskBrowserAsync(IEnumerable<string> texts)
    {
        var asked = JsonSerializer.Serialize(new { simplified = Folding.Simplified.Select(pair => new[] { $"{pair.Key}", $"{pair.Value}" }), texts });
        var said = await NodeOracle.RunAsync(["search-words.mjs", RepositoryRoot.Path("src", "SiteGen.Core", "Search", "Runtime")], asked);
        return [.. said.Split('\n', StringSplitOptions.RemoveEmptyEntries).Select(line => JsonNode.Parse(line)!)];
    }
}
