using SiteGen.Core.Search.Lunr;

namespace SiteGen.Tests.Search.Lunr;

/// <summary>Small corpora with all that an index builder gets wrong: odd references, white space that only one side knows, letters that change their length.</summary>
internal sealed class DrawnCorpora(int seed)
{
    private static readonly string[] Odd =
    [
        "", "İ", "İstanbul", "ΑΣ", "ΣΑΣ", "ΟΔΟΣ.", "a\u0085b", "\ufeffx", "全角\u3000空格", "\ud800", "x\udc00y", "\udfff\ud800", "😀", "\U00010400", "__proto__", "constructor",
        "toString", "_index", "hasOwnProperty", "0", "7", "10", "007", "-", "--", "a-b", "high-tech", "\"q\"", "back\\slash", "\u0001", "\b\f\n\r\t", "\u007f\u2028\u2029", "<&>'+",
        "2024年", "école", "ﬀ", "ß", "ẞ", "K", "\u00a0", "\u1680x", "don't", "the", "The", "cannot,", "...", "_", "y", "yes", "say", "ab\nies", "x\ny", "ab\ns",
    ];

    private static readonly string[] Words =
    [
        "grant", "Grants", "granted", "enterprise", "enterprises", "relational", "conditional", "hopping", "hoped", "agreed", "feed", "sky", "happy", "controlling",
        "rationalization", "generalizations", "oscillators", "probate", "adoption", "support", "supported", "supporting", "loan", "loans", "subsidy", "subsidies", "of", "and", "to",
    ];

    private static readonly string[] Names = ["title", "body", "tags", "标题", "a b", "\"", "", "prototype", "-1", "007"];

    private static readonly double?[] Boosts = [null, null, 1, 0, 2, 10, 0.5, 1.7, -1, 1e5, 1e-5];

    private readonly Random random = new(seed);

    public Corpus Next()
    {
        var isGiven = random.Next(2) == 0;
        var fields = Some(Names, 1 + random.Next(4)).Distinct().Select(name => new LunrField(name, OneOf(Boosts) ?? 1)).ToArray();
        LunrMetadata[][] kept = [[], [], [LunrMetadata.Position], [LunrMetadata.Position, LunrMetadata.Index], [LunrMetadata.Index, LunrMetadata.Position]];
        string[][] pipelines = [[], ["stemmer"], ["trimmer", "stopWordFilter", "stemmer"]];
        var documents = References().Select(reference => new CorpusDocument(
            reference.Text, reference.IsNumber, OneOf(Boosts), [.. fields.Select(_ => isGiven ? GivenValue() : TextValue())]));
        return new(fields, OneOf(kept), isGiven ? OneOf(pipelines) : null, [.. documents]);
    }

    private IEnumerable<(string Text, bool IsNumber)> References() =>
        Enumerable.Range(0, random.Next(9)).Select(_ => random.Next(4) switch
        {
            0 => (random.Next(30).ToString(), true),
            1 => (OneOf(["4294967294", "4294967295", "4294967296", "00", "01", "-0", "1.5", "2147483648", "9999999999999999999"]), false),
            2 => (OneOf(Odd), false),
            _ => ($"/{OneOf(Words)}/{random.Next(50)}/", false),
        }).DistinctBy(reference => reference.Item1);

    private CorpusValue? TextValue() => random.Next(8) switch
    {
        0 => null,
        1 => default(CorpusValue),
        2 => new(List: [.. Some(Odd, random.Next(4)).Concat(Some(Words, random.Next(3))).Append(random.Next(3) == 0 ? null : "Last One")]),
        _ => new(string.Concat(Enumerable.Range(0, random.Next(25)).Select(_ => (random.Next(3) == 0 ? OneOf(Odd) : OneOf(Words)) + OneOf([" ", " ", "-", "\n", "\u3000", ", ", "\ufeff", "\u0085"])))),
    };

    /// <summary>Pairs of Chinese characters, and whatever else.</summary>
    private CorpusValue? GivenValue()
    {
        if (random.Next(8) == 0)
            return null;
        var text = string.Concat(Enumerable.Range(0, 2 + random.Next(30)).Select(_ => OneOf(["中", "小", "企", "业", "专", "精", "特", "新", "补", "贴", "\U00020000"])));
        var pairs = Enumerable.Range(0, text.Length - 1).Select(i => new LunrToken(text.AsMemory(i, 2), random.Next(20) == 0 ? null : new(i, 2, i)));
        return new(Tokens: [.. pairs, .. Some(Odd, random.Next(4)).Select(odd => new LunrToken(odd.AsMemory()))]);
    }

    private string[] Some(string[] list, int count) => [.. Enumerable.Range(0, count).Select(_ => OneOf(list))];

    private T OneOf<T>(T[] list) => list[random.Next(list.Length)];
}
