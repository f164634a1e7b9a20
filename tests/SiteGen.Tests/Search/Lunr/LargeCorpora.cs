using SiteGen.Core.Search.Lunr;

namespace SiteGen.Tests.Search.Lunr;

/// <summary>Corpora of a few hundred documents, drawn of words that are drawn themselves: some common, most rare.</summary>
internal static class LargeCorpora
{
    public static Corpus English(int documents, LunrMetadata[] metadata)
    {
        var random = new Random(documents);
        var words = DrawnWords.Of(random, 3000);
        string Words(int count) => string.Join(' ', Enumerable.Range(0, count).Select(_ => words[random.Next(1 + random.Next(words.Length))]));
        return new(
            [new("title", 10), new("body"), new("programmes", 5)],
            metadata,
            null,
            [.. Enumerable.Range(0, documents).Select(i => new CorpusDocument(
                $"/en/{i}/", false, i % 7 == 0 ? 1.3 : null, [new(Words(6)), new($"The {Words(120)}, and {Words(8)}."), new(List: [Words(1), Words(2)])]))]);
    }

    public static Corpus Chinese(int documents)
    {
        var random = new Random(documents);
        CorpusValue Pairs(int count)
        {
            var text = string.Concat(Enumerable.Range(0, count + 1).Select(_ => (char)('一' + random.Next(1 + random.Next(600)))));
            return new(Tokens: [.. Enumerable.Range(0, count).Select(i => new LunrToken(text.AsMemory(i, 2), new(i, 2, i)))]);
        }

        return new(
            [new("title", 10), new("body")],
            [LunrMetadata.Position],
            ["stemmer"],
            [.. Enumerable.Range(0, documents).Select(i => new CorpusDocument((documents - i).ToString(), true, null, [Pairs(12), Pairs(200)]))]);
    }
}
