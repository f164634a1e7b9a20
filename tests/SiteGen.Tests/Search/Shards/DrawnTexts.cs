namespace SiteGen.Tests.Search.Shards;

/// <summary>Texts of few signs, so that phrases occur again: characters, figures, words, and all that stands between them.</summary>
internal static class DrawnTexts
{
    private static readonly string[] Pieces =
    [
        "企", "业", "技", "术", "高", "新", "省", "企业", "技术", "高新技术", "專", "“", "”", "（", "）", "《", "》", "，", "。", "、", " ", "\n", "10", "500万元", "1,000", "2024", "〔2024〕12号",
        "R&D", "GB/T", "ISO9001", "high-tech", "enterprises", "the ", " of", " small", " and ", " medium", "10s", "·", "…",
    ];

    /// <returns>The title, the keywords and the text of each document.</returns>
    public static List<string[]> Of(int seed, int documents)
    {
        var random = new Random(seed);
        return [.. Enumerable.Range(0, documents).Select(i => new[] { Text(4), Text(i % 3 == 0 ? 0 : 6), Text(i % 50 == 0 ? 3000 : 60) })];

        // What stands first in the list stands most often in the texts.
        string Text(int most) => string.Concat(Enumerable.Range(0, random.Next(most + 1)).Select(_ => Pieces[random.Next(1 + random.Next(Pieces.Length))]));
    }
}
