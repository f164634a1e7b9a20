using System.Text.Json;
using System.Text.RegularExpressions;
using SiteGen.Core.Model;
using SiteGen.Core.Search.Lunr.English;
using SiteGen.Core.Search.Words;
using SiteGen.Tests.Content;
using Xunit;

namespace SiteGen.Tests.Search.Shards;

/// <summary>The exact group: precisely the documents that hold what is asked for, brackets and quotes aside.</summary>
public sealed partial class PhraseTests(RealSite site) : IClassFixture<RealSite>
{
    private const int Phrases = 500;
    private const int Words = 200;
    private const int Unknown = 100;

    [Fact]
    public async Task Of_characters_in_the_real_content() => await AssertPhrases([.. new RealDocuments(site).Of(Language.Chinese)], 1);

    [Fact]
    public async Task Of_characters_in_drawn_texts() => await AssertPhrases(DrawnTexts.Of(4, 300), 2);

    [Theory]
    [InlineData(Language.Chinese, 20)]
    [InlineData(Language.English, Words)]
    public async Task Of_whole_words(Language language, int count)
    {
        List<string[]> documents = [.. new RealDocuments(site).Of(language)];
        var stems = documents.ConvertAll(texts => texts.SelectMany(Latin).Where(word => !StopWords.All.Contains(word)).Select(PorterStemmer.Stem).ToHashSet());
        var words = documents.SelectMany(texts => texts.SelectMany(Latin)).Distinct().Where(word => word.Length > 1 && !StopWords.All.Contains(word)).ToArray();
        new Random(3).Shuffle(words);
        Assert.True(words.Length >= count, $"{words.Length} words");
        await AssertFound(documents, [.. words.Take(count)], word => [.. stems.Index().Where(document => document.Item.Contains(PorterStemmer.Stem(word))).Select(document => document.Index)]);
    }

    [Fact]
    public async Task Of_quoted_words()
    {
        List<string[]> documents = [.. new RealDocuments(site).Of(Language.English)];
        var phrases = documents.SelectMany(texts => texts).SelectMany(text => Pair.Matches(text)).Select(found => found.Value).Distinct().Take(Words).ToList();
        var pairs = documents.ConvertAll(texts => texts.SelectMany(Neighbours).ToHashSet());
        await AssertFound(documents, [.. phrases.Select(phrase => $"\"{phrase}\"")], quoted =>
            [.. pairs.Index().Where(document => document.Item.Contains(Neighbours(quoted).Single())).Select(document => document.Index)]);
    }

    private static async Task AssertPhrases(List<string[]> documents, int seed)
    {
        var random = new Random(seed);
        var plain = documents.ConvertAll(texts => texts.Select(Plain).ToArray());
        var runs = plain.SelectMany(texts => texts.SelectMany(text => Run.Matches(text))).Select(run => run.Value).ToArray();
        var phrases = Enumerable.Range(0, Phrases).Select(i => PhraseIn(runs.Where(run => run.Length > i % 8).ToArray())).ToList();
        var signs = string.Concat(runs).Distinct().ToArray();
        var unknown = Enumerable.Range(0, 100 * Unknown).Select(i => new string(random.GetItems(signs, 2 + (i % 5)))).Where(phrase => !plain.Any(texts => texts.Any(text => text.Contains(phrase, StringComparison.Ordinal)))).Take(Unknown).ToList();
        Assert.Equal(Unknown, unknown.Count);
        await AssertFound(documents, [.. phrases, .. unknown], phrase =>
            [.. plain.Index().Where(document => document.Item.Any(text => text.Contains(phrase, StringComparison.Ordinal))).Select(document => document.Index)]);

        string PhraseIn(string[] among)
        {
            var run = among[random.Next(among.Length)];
            var length = random.Next(1, Math.Min(8, run.Length) + 1);
            return run.Substring(random.Next(run.Length - length + 1), length);
        }
    }

    private static async Task AssertFound(List<string[]> documents, List<string> queries, Func<string, List<int>> expected)
    {
        var asked = JsonSerializer.Serialize(new
        {
            files = SearchFilesOf.Shards(SearchFilesOf.Index(documents)),
            simplified = Folding.Simplified.Select(pair => new[] { $"{pair.Key}", $"{pair.Value}" }),
            queries,
        });
        var said = (await NodeOracle.RunAsync(["search-phrases.mjs", SearchFilesOf.Runtime], asked)).Split('\n', StringSplitOptions.RemoveEmptyEntries);
        Assert.Equal(queries.Count, said.Length);
        Assert.All(queries.Zip(said), pair => Assert.Equal((pair.First, string.Join(',', expected(pair.First))), (pair.First, pair.Second.Trim('[', ']'))));
    }

    /// <summary>Folded, without brackets and quotes.</summary>
    private static string Plain(string text) => Brackets.Replace(string.Concat(text.EnumerateRunes().Select(Folding.Of)), "");

    private static IEnumerable<string> Latin(string text) => LatinWord.Matches(string.Concat(text.EnumerateRunes().Select(Folding.Of))).Select(word => word.Value);

    /// <summary>The stems of words that nothing parts but spaces, joiners, brackets and quotes.</summary>
    private static IEnumerable<(string, string)> Neighbours(string text)
    {
        var folded = string.Concat(text.EnumerateRunes().Select(Folding.Of));
        var words = Word.Matches(folded).ToList();
        return words.Zip(words.Skip(1))
            .Where(pair => Between.IsMatch(folded[(pair.First.Index + pair.First.Length)..pair.Second.Index]))
            .Select(pair => (PorterStemmer.Stem(pair.First.Value), PorterStemmer.Stem(pair.Second.Value)));
    }

    [GeneratedRegex("""[()\[\]{}<>"'“”‘’«»‹›《》〈〉「」『』【】〔〕〖〗]""")]
    private static partial Regex Brackets { get; }

    [GeneratedRegex("[\u4e00-\u9fff]+")]
    private static partial Regex Run { get; }

    [GeneratedRegex("[a-z]+")]
    private static partial Regex LatinWord { get; }

    [GeneratedRegex(@"[a-z]+|\d+")]
    private static partial Regex Word { get; }

    [GeneratedRegex("""^[ &+./\-_·‐‑()\[\]{}<>"'“”‘’«»]*\z""")]
    private static partial Regex Between { get; }

    /// <summary>Two long words with a space between them: none of them is too common to be found.</summary>
    [GeneratedRegex("(?<![A-Za-z&+./_·'’-])[A-Za-z]{6,}(?= [A-Za-z]{8,}(?![A-Za-z])) [A-Za-z]+")]
    private static partial Regex Pair { get; }
}
