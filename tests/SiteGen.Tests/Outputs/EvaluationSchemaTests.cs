using System.Text;
using System.Text.Json;
using System.Text.Json.Nodes;
using SiteGen.Core.Expressions;
using SiteGen.Core.Rules;
using SiteGen.Core.Rules.Evaluating;
using SiteGen.Tests.Content;
using SiteGen.Tests.Rules.Specs;
using SiteGen.Tests.Rules.Stability;
using Xunit;

namespace SiteGen.Tests.Outputs;

/// <summary>Answers and results are held to the schemas that the site publishes with its data.</summary>
public sealed class EvaluationSchemaTests(RealSite site) : IClassFixture<RealSite>
{
    private const string Answers = "data/schema/answers.json";
    private const string Results = "data/schema/result.json";

    private static readonly DateOnly Day = new(2020, 10, 1);

    private readonly Evaluator evaluator = Evaluator.Of(site.Knowledge);

    [Fact]
    public async Task The_published_examples_are_valid()
    {
        var examples = Examples();
        Assert.True(examples.Count >= 10, $"{examples.Count} examples");
        Assert.Contains(examples, example => example["result"]!["errors"]!.AsArray().Count > 0);
        Assert.Empty(await FaultsAsync(Results, examples.Select(example => example["result"])));
        Assert.Empty(await FaultsAsync(Answers, examples.Select(example => example["answers"])));
    }

    [Fact]
    public void The_published_examples_are_what_the_rules_give() =>
        Assert.All(Examples(), example => Assert.True(JsonNode.DeepEquals(example["result"], Evaluate(example["answers"]!.ToJsonString(), $"{example["as_of"]}"))));

    [Fact]
    public async Task Random_answers_and_their_results_are_valid()
    {
        var rules = RuleSetCompiler.Compile(site.Knowledge);
        var answers = Enumerable.Range(0, 150).Select(seed => Draw(rules, seed)).ToList();
        Assert.Empty(await FaultsAsync(Answers, answers));
        Assert.Empty(await FaultsAsync(Results, answers.Select(one => Evaluate(one.ToJsonString(), "2020-10-01"))));
    }

    [Fact]
    public async Task What_to_ask_next_is_valid_in_a_result()
    {
        using var answers = JsonDocument.Parse("""{"region":"lutai"}""");
        var result = ResultJson.Write(evaluator.Evaluate(answers.RootElement, Day), next: evaluator.NextQuestions(answers.RootElement, Day, []));
        Assert.Empty(await FaultsAsync(Results, [JsonNode.Parse(result)]));
    }

    [Fact]
    public async Task Results_of_every_spec_are_valid()
    {
        var jobs = SpecFile.Names().SelectMany(name => SpecFile.Read(name).Specs)
            .Select(spec => new SpecJob(spec.Site.Read().Knowledge, [.. spec.Cases.Select(one => (one.Answers, one.AsOf))]));
        var results = await SpecEngines.All["C#"].RunAsync([.. jobs]);
        Assert.Empty(await FaultsAsync(Results, results.SelectMany(result => result).Select(result => JsonNode.Parse(result))));
    }

    [Theory]
    [InlineData("""{"revenue":"5.5"}""", true)]
    [InlineData("""{"revenue":5.5}""", false)]
    [InlineData("""{"revenue":"5.555"}""", false)]
    [InlineData("""{"revenue":{"min":"5"},"rd_spend":null}""", true)]
    [InlineData("""{"revenue":{"least":"5"}}""", false)]
    [InlineData("""{"staff":"5.5"}""", false)]
    [InlineData("""{"region":"lutai"}""", true)]
    [InlineData("""{"region":"atlantis"}""", false)]
    [InlineData("""{"revnue":"5"}""", false)]
    [InlineData("[]", false)]
    public async Task The_schema_of_answers_is_no_formality(string answers, bool isValid) =>
        Assert.Equal(isValid, (await FaultsAsync(Answers, [JsonNode.Parse(answers)])).Length == 0);

    [Theory]
    [InlineData("as_of", "never")]
    [InlineData("surprise", "?")]
    [InlineData("totals.open.low", "5")]
    [InlineData("criteria.lutai-sme-cultivation/hnte-rd-intensity.verdict", "maybe")]
    [InlineData("criteria.lutai-sme-cultivation/hnte-rd-intensity.explanation.op", "tabel")]
    [InlineData("measures.lutai-sme-cultivation/srdi-award.amount.kind", "gift")]
    [InlineData("measures.lutai-sme-cultivation/srdi-award.explanation.surprise", "?")]
    [InlineData("measures.lutai-sme-cultivation/srdi-award.explanation.verdict", "unknown")]
    public async Task The_schema_of_results_is_no_formality(string path, string value)
    {
        var result = Evaluate("""{"region":"lutai","recognised_srdi":"none"}""", "2020-10-01");
        var parts = path.Split('.');
        parts[..^1].Aggregate(result, (node, part) => node[part]!)[parts[^1]] = value;
        Assert.NotEmpty(await FaultsAsync(Results, [result]));
    }

    private static JsonObject Draw(RuleSet rules, int seed)
    {
        var random = new Random(seed);
        var enterprise = new HiddenEnterprise(rules, random, [50_000_000, 2_000_000, new Rational(1, 20)]).Drawn();
        for (var told = random.Next(60); told > 0 && !enterprise.IsToldWhole; told--)
            enterprise.TellMore();
        return enterprise.Told();
    }

    private JsonNode Evaluate(string answers, string day)
    {
        using var document = JsonDocument.Parse(answers);
        return JsonNode.Parse(ResultJson.Write(evaluator.Evaluate(document.RootElement, DateOnly.Parse(day, System.Globalization.CultureInfo.InvariantCulture))))!;
    }

    private List<JsonNode> Examples() =>
        [.. site.Outputs.Files.Where(file => file.Path.StartsWith("data/schema/examples/", StringComparison.Ordinal)).Select(file => JsonNode.Parse(file.Bytes.Span)!)];

    private async Task<string[]> FaultsAsync(string schema, IEnumerable<JsonNode?> values)
    {
        var input = new JsonObject
        {
            ["schema"] = JsonNode.Parse(Encoding.UTF8.GetString(site.Outputs.Find(schema)!.Bytes.Span)),
            ["values"] = new JsonArray([.. values.Select(value => value?.DeepClone())]),
        };
        var faults = await NodeOracle.RunAsync("validate-schema.mjs", input.ToJsonString());
        return [.. JsonSerializer.Deserialize<string[][]>(faults)!.SelectMany(found => found)];
    }
}
