using System.Globalization;
using System.Runtime.InteropServices;
using SiteGen.Core.Search.Lunr;
using SiteGen.Core.Search.Lunr.English;
using Xunit;

namespace SiteGen.Tests.Search.Lunr;

/// <summary>The parts of an index one by one, beside those of lunr.js and JavaScript's own.</summary>
public sealed class LunrPartsTests
{
    [Fact]
    public async Task Stems_are_those_of_lunr()
    {
        string[] words = [.. await Ask("vocabulary", []), .. DrawnWords.Of(new Random(3), 40_000), "ab\nies", "ab\ns", "x\ny", "ab\nll", "a\u2028bing", "\n\ning"];
        var expected = await Ask("stem", words.Select(Corpus.Quoted));
        Assert.Equal(string.Join('\n', expected), string.Join('\n', words.Select(PorterStemmer.Stem)));
    }

    [Fact]
    public async Task Stop_words_are_those_of_lunr()
    {
        var expected = await Ask("stopWords", []);
        Assert.Equal(119, expected.Length);
        Assert.Equal(expected.Order(StringComparer.Ordinal), StopWords.All.Order(StringComparer.Ordinal));
    }

    [Fact]
    public async Task Logarithms_are_those_of_JavaScript_to_the_last_bit()
    {
        var random = new Random(5);
        var drawn = Enumerable.Range(0, 30_000).Select(_ => (N: 1 + random.Next(1 + random.Next(20_000)), Count: 1 + random.Next(1 + random.Next(40_000))))
            .Select(draw => 1 + Math.Abs((draw.N - draw.Count + 0.5) / (draw.Count + 0.5)));
        double[] numbers = [.. drawn, 1, 2, 4, 1 + 1e-7, 2 + 1e-7, 4 - 1e-7, Math.Sqrt(2), Math.BitIncrement(1), double.MaxValue];
        var expected = await Ask("log", numbers.Select(number => number.ToString("R", CultureInfo.InvariantCulture)));
        Assert.Equal(expected, numbers.Select(number => BitConverter.DoubleToInt64Bits(Logarithm.Of(number)).ToString("x", CultureInfo.InvariantCulture)));
    }

    [Fact]
    public async Task Small_letters_are_those_of_JavaScript()
    {
        const int Limit = 0x20000;
        var expected = await Ask("lower", [Limit.ToString(CultureInfo.InvariantCulture)]);
        Assert.Equal(Limit, expected.Length);
        var differing = Enumerable.Range(0, Limit).Where(code => IsKnown(code) && expected[code].StartsWith("known ", StringComparison.Ordinal) && expected[code] != $"known {Lowered(code)}");
        Assert.Empty(differing.Select(code => $"U+{code:X4}: {expected[code]}, not {Lowered(code)}"));
    }

    /// <summary>Letters that only one of both Unicode versions has are no fault, nor is U+0295, which has no case any more since Unicode 17.</summary>
    private static bool IsKnown(int code) => code != 0x295 && CharUnicodeInfo.GetUnicodeCategory(code) != UnicodeCategory.OtherNotAssigned;

    private static string Lowered(int code)
    {
        var text = code > char.MaxValue ? char.ConvertFromUtf32(code) : ((char)code).ToString();
        string[] contexts = [text, $"aΣ{text}", $"{text}Σ", $"aΣ{text}b", $"a{text}Σ"];
        return string.Join(' ', contexts.Select(context => Convert.ToHexStringLower(MemoryMarshal.AsBytes(JavaScriptText.ToLower(context).AsSpan()))));
    }

    private static async Task<string[]> Ask(string part, IEnumerable<string> json) =>
        (await NodeOracle.RunAsync(["lunr-parts.mjs", part], $"[{string.Join(',', json)}]")).Split('\n');
}
