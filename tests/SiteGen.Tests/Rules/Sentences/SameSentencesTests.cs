using System.IO.Compression;
using System.Text;
using System.Text.Json;
using SiteGen.Core.Assets;
using SiteGen.Core.Expressions;
using SiteGen.Core.Model;
using SiteGen.Core.Rules;
using SiteGen.Core.Rules.Sentences;
using SiteGen.Tests.Content;
using Xunit;

namespace SiteGen.Tests.Rules.Sentences;

/// <summary>The command line and the page say the same, text for text.</summary>
public sealed class SameSentencesTests(RealSite site) : IClassFixture<RealSite>
{
    private static readonly int[] Divisors = [1, 1, 1, 2, 3, 7, 10, 100, 10_000, 1_000_000, 3000];

    private static readonly Language[] Both = [Language.Chinese, Language.English];

    [Fact]
    public Task Over_every_operator() => Compare(EveryOperator.Read(), 150, 1);

    [Fact]
    public Task Over_the_real_content() => Compare(site.Knowledge, 250, 2);

    [Fact]
    public async Task Figures_are_written_alike()
    {
        var random = new Random(3);
        var cases = Enumerable.Range(0, 6000).Select(_ => Case(random)).ToList();
        var figures = cases.Select(figure => new
        {
            value = $"{figure.Value}",
            unit = "u",
            units = new object[] { figure.Pattern.One, figure.Pattern.Many, figure.Pattern.Factor, figure.Pattern.IsScaled ? 1 : 0, figure.Pattern.IsGrouped ? 1 : 0 },
            other = figure.Other?.ToString(),
            lang = figure.Language.Code(),
        });
        var (_, written) = await Ask(EveryOperator.Read(), [], figures);
        Assert.Equal(cases.Select(figure => FigureText.About(figure.Value, figure.Pattern, figure.Language, figure.Other)), written);
    }

    [Fact]
    public void A_page_loads_little_for_its_sentences()
    {
        var scripts = Weight(Published(SentenceModules.Scripts[0].Name));
        var texts = Both.Select(language => Weight(SentenceModules.Write(SentenceTexts.Of(site.Knowledge, language)))).ToList();
        TestContext.Current.TestOutputHelper?.WriteLine($"gzip: scripts {scripts}, texts {string.Join(" and ", texts)} bytes");
        Assert.True(scripts <= 8 * 1024, $"{scripts}");
        Assert.All(texts, weight => Assert.True(weight <= 16 * 1024, $"{weight}"));
    }

    /// <summary>The script with its parts, as pages load it.</summary>
    private static string Published(string name)
    {
        var assets = SentenceModules.Scripts.Select(script =>
            new ThemeAsset(script.Name, Encoding.UTF8.GetBytes(script.Text)) { Form = script.Name == name ? AssetForm.Whole : AssetForm.Part });
        return Encoding.UTF8.GetString(Assert.Single(PublishedAssets.Publish([.. assets], new()).All).Bytes.Span);
    }

    private static long Weight(string text)
    {
        using var packed = new MemoryStream();
        using (var gzip = new GZipStream(packed, CompressionLevel.Optimal, leaveOpen: true))
            gzip.Write(Encoding.UTF8.GetBytes(text));
        return packed.Length;
    }

    private static (Rational Value, FigurePattern Pattern, Language Language, Rational? Other) Case(Random random)
    {
        var language = Both[random.Next(2)];
        var unit = Units.All[random.Next(Units.All.Length)].Dimension;
        var pattern = random.Next(5) switch
        {
            0 => FigurePattern.Percent,
            1 => FigurePattern.Multiple(language),
            2 => FigurePattern.Of(unit / Dimension.Of(BaseUnit.Year), language),
            _ => FigurePattern.Of(unit, language),
        };
        var value = new Rational(random.NextInt64(-9_000_000_000, 9_000_000_000) * (random.Next(3) == 0 ? 1000 : 1), Divisors[random.Next(Divisors.Length)]);
        if (random.Next(4) == 0)
            value /= 1_000_000_000;
        Rational? other = random.Next(3) switch { 0 => null, 1 => new Rational((value * 100 * pattern.Factor).Rounded(), 100 * pattern.Factor), _ => value };
        return (value, pattern, language, other);
    }

    private static async Task Compare(KnowledgeBase knowledge, int count, int seed)
    {
        var evaluator = Evaluator.Of(knowledge);
        var answers = new RandomAnswers(knowledge, seed);
        var results = Enumerable.Range(0, count).Select(_ => Told.Evaluate(evaluator, answers.Next())).ToList();
        var texts = Both.Select(language => SentenceTexts.Of(knowledge, language)).ToList();
        var (told, _) = await Ask(knowledge, results.Select(result => ResultJson.Write(result)), []);
        var expected = results.SelectMany(result => texts.Select(words => string.Join('\n', Told.All(words, result))));
        Assert.Equal(expected, told);
    }

    private static async Task<(string[] Told, string[] Written)> Ask(KnowledgeBase knowledge, IEnumerable<string> results, IEnumerable<object> figures)
    {
        var asked = new
        {
            scripts = SentenceModules.Scripts.Select(script => new { name = script.Name, text = Published(script.Name) }),
            texts = Both.Select(language => SentenceModules.Write(SentenceTexts.Of(knowledge, language))),
            results = results.Select(result => JsonDocument.Parse(result).RootElement),
            figures,
        };
        var answer = JsonDocument.Parse(await NodeOracle.RunAsync("sentences.mjs", JsonSerializer.Serialize(asked))).RootElement;
        Assert.Empty(Strings("faults"));
        return (Strings("told"), Strings("written"));

        string[] Strings(string key) => [.. answer.GetProperty(key).EnumerateArray().Select(text => text.GetString()!)];
    }
}
