using System.Collections.Immutable;
using System.Text;
using System.Text.Json;
using System.Text.Json.Nodes;
using SiteGen.Core.Model;
using SiteGen.Core.Search;
using SiteGen.Core.Search.Documents;
using SiteGen.Tests.Content;
using Xunit;

namespace SiteGen.Tests.Search;

/// <summary>The index of the real content, beside what lunr.js makes of the same words.</summary>
public sealed class SearchIndexTests(RealSite site) : IClassFixture<RealSite>
{
    private const int Queries = 300;
    private static readonly string[] SearchPipeline = ["stemmer"];

    [Theory]
    [InlineData(Language.Chinese)]
    [InlineData(Language.English)]
    public async Task Lunr_makes_the_same_of_the_same_words(Language language)
    {
        var expected = await NodeOracle.RunAsync("lunr-index.mjs", JobOf(language));
        Assert.Equal(expected, IndexOf(language));
    }

    [Theory]
    [InlineData(Language.Chinese)]
    [InlineData(Language.English)]
    public async Task Lunr_finds_the_same_in_it(Language language)
    {
        var asked = $$"""{"job":{{JobOf(language)}},"index":{{JsonSerializer.Serialize(IndexOf(language))}}}""";
        var said = JsonNode.Parse(await NodeOracle.RunAsync(["lunr-queries.mjs", $"{Queries}", "7"], asked))!;
        Assert.Equal((Queries, 0), ((int)said["asked"]!, said["differences"]!.AsArray().Count));
        Assert.True((int)said["answered"]! > Queries / 4, $"{said["answered"]} of them found anything");
    }

    [Theory]
    [InlineData(Language.Chinese)]
    [InlineData(Language.English)]
    public void Whatever_has_a_place_is_found_and_stands_there(Language language)
    {
        var plan = new RealDocuments(site).Plan;
        var documents = Documents(language);
        var anchors = documents.Select(document => document.Address.Split('#')).Where(parts => parts.Length > 1);
        Assert.All(anchors, parts => Assert.Contains(parts[1], plan.Find(parts[0])!.Anchors));
        Assert.All(documents, document => Assert.NotNull(plan.Find(document.Address.Split('#')[0])));
        Assert.Empty(site.Knowledge.Measures.Select(measure => $"measures/{measure.FullId}/").Except(documents.Select(document => document.Address)));
        Assert.Empty(Enum.GetValues<SearchKind>().Except(documents.Select(document => document.Kind)));
        Assert.Equal(
            site.Knowledge.Policies.SelectMany(policy => policy.AllClauses()).Count(clause => clause.Text is not null),
            documents.Count(document => document.Kind == SearchKind.Clause));
    }

    [Fact]
    public void The_whole_index_of_many_documents_is_left_out()
    {
        var catalogue = SearchCatalogue.Of(site.Knowledge, new RealDocuments(site).Plan, RealSite.Day);
        var documents = catalogue.Documents(Language.Chinese).Length;
        Assert.All(SearchIndex.Build(site.Knowledge, catalogue, mostInWhole: documents - 1), index => Assert.Null(index.Whole));
        Assert.All(SearchIndex.Build(site.Knowledge, catalogue, mostInWhole: documents), index => Assert.NotNull(index.Whole));
    }

    [Fact]
    public void What_the_glossary_also_calls_a_thing_is_among_its_keywords()
    {
        var programme = Documents(Language.Chinese).Single(document => document is { Kind: SearchKind.Programme, Address: "programmes/hnte/" });
        Assert.Contains("高企", programme.Keywords);
        Assert.DoesNotContain(programme.Title, programme.Keywords);
    }

    private ImmutableArray<SearchDocument> Documents(Language language) => new RealDocuments(site).In(language);

    private string IndexOf(Language language) => Encoding.UTF8.GetString(site.Outputs.Find($"search/{language.Code()}/index.json")!.Bytes.Span);

    private string JobOf(Language language) => JsonSerializer.Serialize(new
    {
        fields = SearchIndex.Fields.Select(field => new object[] { field.Name, field.Boost }),
        metadata = Array.Empty<string>(),
        pipeline = SearchPipeline,
        documents = Documents(language).Select(document => new
        {
            id = document.Address,
            boost = SearchIndex.BoostOf(document.Kind),
            values = new { title = Terms(document.Title), keywords = Terms(string.Join('\n', document.Keywords)), text = Terms(document.Text) },
        }),
    });

    private static IEnumerable<string> Terms(string text) => new SearchTerms().Of(text).Select(term => term.Text.ToString());
}
