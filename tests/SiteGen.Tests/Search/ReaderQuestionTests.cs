using System.Text.Json;
using System.Text.Json.Nodes;
using SiteGen.Core.Model;
using SiteGen.Tests.Content;
using Xunit;

namespace SiteGen.Tests.Search;

/// <summary>What enterprises and staff ask, as they type it, and what should come first: judged by reading the content. By the workers' own code.</summary>
public sealed class ReaderQuestionTests(RealSite site, ITestOutputHelper output) : IClassFixture<RealSite>
{
    /// <summary>The mean reciprocal rank of the first right answer: 1 where it is always first.</summary>
    private const double Least = 0.95;

    private const int FewestQuestions = 90;

    private static JsonArray Questions { get; } = JsonNode.Parse(File.ReadAllText(RepositoryRoot.Path("tests", "content", "search.json")))!.AsArray();

    [Fact]
    public void Every_right_answer_exists()
    {
        var addresses = new[] { Language.Chinese, Language.English }.ToDictionary(language => language.Code(), language => new RealDocuments(site).In(language).Select(document => document.Address).ToHashSet());
        Assert.Empty(Questions.SelectMany(question => Right(question!).Where(address => !addresses[(string)question!["language"]!].Contains(address))));
        Assert.True(Questions.Count >= FewestQuestions);
    }

    [Fact]
    public async Task What_readers_look_for_comes_first()
    {
        var files = new[] { Language.Chinese, Language.English }.ToDictionary(language => language.Code(), FilesOf);
        var said = await NodeOracle.RunAsync(
            ["search-questions.mjs", RepositoryRoot.Path("src", "SiteGen.Core", "Search", "Runtime")],
            JsonSerializer.Serialize(new { files, questions = Questions }));
        var ranks = Questions.Zip(said.Split('\n', StringSplitOptions.RemoveEmptyEntries).Select(line => JsonNode.Parse(line)!), Rank).ToList();
        var mean = ranks.Average();
        output.WriteLine($"{ranks.Count} questions, {ranks.Count(rank => rank < 1)} of them not answered first; mean reciprocal rank {mean:0.000}");
        Assert.True(mean >= Least, $"mean reciprocal rank {mean:0.000}");
    }

    private double Rank(JsonNode? question, JsonNode answer)
    {
        var found = answer["addresses"]!.AsArray().Select(address => (string)address!).ToList();
        var at = found.FindIndex(Right(question!).Contains);
        if (at != 0)
            output.WriteLine($"{question!["language"]} {question["kind"]}: {question["question"]} (asked as {answer["asked"]}): {(at < 0 ? "not found" : $"place {at + 1}")}, after {string.Join(", ", found.Take(at < 0 ? 3 : Math.Min(at, 3)))}");
        return at < 0 ? 0 : 1.0 / (at + 1);
    }

    private static IEnumerable<string> Right(JsonNode question) => question["first"]!.AsArray().Select(address => (string)address!);

    private Dictionary<string, string> FilesOf(Language language)
    {
        var folder = $"search/{language.Code()}/";
        return site.Outputs.Files.Where(file => file.Path.StartsWith(folder, StringComparison.Ordinal)).ToDictionary(file => file.Path[folder.Length..], file => Convert.ToBase64String(file.Bytes.Span));
    }
}
