using System.Text;
using System.Text.Json;
using System.Text.Json.Nodes;
using SiteGen.Core;
using SiteGen.Core.Assets;
using SiteGen.Core.Diagnostics;
using SiteGen.Core.Model;
using SiteGen.Core.Rules;
using SiteGen.Core.Rules.SelfCheck;
using SiteGen.Loading;
using SiteGen.Tests.Content;
using SiteGen.Tests.Rules.Sentences;
using Xunit;

namespace SiteGen.Tests.Rules.SelfCheck;

/// <summary>What the document of a region loads knows only that region, and of it all: what it decides and says is what the whole would.</summary>
public sealed class RegionScriptTests(RealSite site) : IClassFixture<RealSite>
{
    private const int Count = 120;

    /// <summary>In place of the theme's script: hands on what it is given.</summary>
    private const string Client = "export const start = (given) => globalThis.started.push(given);";

    [Theory]
    [InlineData("lutai", Language.Chinese)]
    [InlineData("lutai", Language.English)]
    [InlineData("jizhou", Language.Chinese)]
    [InlineData("jizhou", Language.English)]
    public async Task Decides_and_says_what_the_whole_does(string region, Language language)
    {
        var random = new RandomAnswers(site.Knowledge, region.Length);
        var answers = Enumerable.Range(0, Count).Select(_ => random.Next()).ToList();
        using var said = JsonDocument.Parse(await Ask(region, language, answers));
        Assert.Equal("[]", said.RootElement.GetProperty("differences").ToString());
        Assert.Equal("[]", said.RootElement.GetProperty("asked").ToString());
        var evaluator = Evaluator.Of(site.Knowledge);
        var own = RegionContent.All(site.Knowledge).Single(content => content.Region.Id.Value == region);
        foreach (var (given, found) in said.RootElement.GetProperty("answers").EnumerateArray().Zip(said.RootElement.GetProperty("results").EnumerateArray()))
        {
            var whole = JsonNode.Parse(ResultJson.Write(Told.Evaluate(evaluator, given.GetRawText())))!;
            Assert.Equal(own.Measures.Select(measure => measure.FullId), found.GetProperty("measures").EnumerateObject().Select(measure => measure.Name));
            Assert.Equal(own.Programmes.Select(programme => programme.Id.Value), found.GetProperty("programmes").EnumerateObject().Select(programme => programme.Name));
            foreach (var part in new[] { "criteria", "measures" })
                foreach (var outcome in found.GetProperty(part).EnumerateObject())
                    Assert.Equal(whole[part]![outcome.Name]!.ToJsonString(), JsonNode.Parse(outcome.Value.GetRawText())!.ToJsonString());
        }
    }

    private async Task<string> Ask(string region, Language language, List<string> answers)
    {
        var diagnostics = new DiagnosticBag();
        var content = SourceLoader.LoadContent(RepositoryRoot.Path("content"), new(), diagnostics);
        var theme = SourceLoader.LoadTheme(RepositoryRoot.Path("themes", "default"), new(), diagnostics);
        var client = new ThemeAsset(SelfCheckScripts.Client, Encoding.UTF8.GetBytes(Client));
        theme = theme with { Assets = [.. theme.Assets.Where(asset => asset.Name != client.Name), client] };
        var outputs = SiteBuilder.Build(content, site.Knowledge, theme, new(new(2026, 1, 15), null, 2), diagnostics)!;
        var name = SelfCheckScripts.EntryName(region, language)[..^"js".Length];
        var asked = new
        {
            files = outputs.Files.Where(file => file.Path.EndsWith(".js", StringComparison.Ordinal)).ToDictionary(file => file.Path, file => Encoding.UTF8.GetString(file.Bytes.Span)),
            entry = outputs.Files.Single(file => file.Path.StartsWith($"assets/{name}", StringComparison.Ordinal)).Path,
            texts = $"self-check/texts.{language.Code()}.js",
            sentences = "self-check/sentences.js",
            answers = answers.Select(given => JsonNode.Parse(given)),
        };
        return await NodeOracle.RunAsync("region.mjs", JsonSerializer.Serialize(asked));
    }
}
