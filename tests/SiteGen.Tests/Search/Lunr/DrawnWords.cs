namespace SiteGen.Tests.Search.Lunr;

/// <summary>Words of drawn syllables with all the endings that a stemmer looks at, one or two of them.</summary>
internal static class DrawnWords
{
    private static readonly string[] Syllables =
        ["a", "e", "i", "o", "u", "y", "ab", "be", "ci", "con", "dy", "ell", "fa", "gy", "hop", "in", "ky", "lat", "mo", "nn", "op", "pry", "qu", "re", "st", "tr", "um", "ve", "wax", "yx", "zz", "9", "中"];

    private static readonly string[] Endings =
    [
        "", "s", "sses", "ies", "es", "ss", "eed", "ed", "ing", "at", "bl", "iz", "y", "ational", "tional", "enci", "anci", "izer", "bli", "alli", "entli", "eli", "ousli", "ization",
        "ation", "ator", "alism", "iveness", "fulness", "ousness", "aliti", "iviti", "biliti", "logi", "icate", "ative", "alize", "iciti", "ical", "ful", "ness", "al", "ance",
        "ence", "er", "ic", "able", "ible", "ant", "ement", "ment", "ent", "ou", "ism", "ate", "iti", "ous", "ive", "ize", "sion", "tion", "ion", "e", "ll", "ley", "tt", "w",
    ];

    public static string[] Of(Random random, int count) =>
        [.. Enumerable.Range(0, count).Select(_ => string.Concat(Enumerable.Range(0, random.Next(4)).Select(_ => OneOf(random, Syllables))) + OneOf(random, Endings) + (random.Next(2) == 0 ? OneOf(random, Endings) : ""))];

    private static string OneOf(Random random, string[] list) => list[random.Next(list.Length)];
}
