using System.IO.Compression;
using System.Text.Json.Nodes;
using SiteGen.Core.Model;
using SiteGen.Core.Search;
using SiteGen.Core.Search.Lexicon;
using SiteGen.Core.Search.Pinyin;
using SiteGen.Tests.Content;
using Xunit;

namespace SiteGen.Tests.Search.Lexicon;

/// <summary>What is suggested from and corrected by, of the real content.</summary>
public sealed class LexiconFilesTests(RealSite site) : IClassFixture<RealSite>
{
    /// <summary>Gzip, in bytes.</summary>
    private const int LexiconBudget = 10 * 1024;

    private const int ScriptBudget = 5 * 1024;

    private readonly PinyinReader reader = new(site.Knowledge.Terms);

    [Fact]
    public void The_readings_and_what_differs_from_them_tell_how_each_row_is_read()
    {
        var lexicon = Read("lexicon.json", Language.Chinese);
        var readings = lexicon["readings"]!.AsObject().SelectMany(line => ((string)line.Value!).Select(sign => (sign, line.Key))).ToDictionary(pair => pair.sign, pair => pair.Key);
        var rows = lexicon["rows"]!.AsArray().Select(row => row!.AsArray()).ToList();
        Assert.All(rows, row => Assert.Equal(reader.Read((string)row[0]!), Told((string)row[0]!, [.. row.Skip(2)])));
        Assert.Contains(rows, row => row.Count > 2);

        IEnumerable<string?> Told(string text, JsonNode?[] differences) => text.Select((sign, at) =>
        {
            var place = Array.FindIndex(differences, one => one!.GetValueKind() == System.Text.Json.JsonValueKind.Number && (int)one == at);
            return place < 0 ? readings.GetValueOrDefault(sign) : (string)differences[place + 1]!;
        });
    }

    [Theory]
    [InlineData(Language.Chinese)]
    [InlineData(Language.English)]
    public void Whatever_has_a_name_is_suggested_once_and_what_weighs_most_comes_first(Language language)
    {
        var lexicon = Read("lexicon.json", language);
        var rows = lexicon["rows"]!.AsArray().Select(row => (Text: (string)row![0]!, Kind: (int)row[1]!)).ToList();
        Assert.Equal(rows.Count, rows.DistinctBy(row => row.Text).Count());
        Assert.Equal(rows.Order(Comparer<(string, int Kind)>.Create((one, other) => one.Kind.CompareTo(other.Kind))), rows);
        var titles = site.Knowledge.Programmes.Select(programme => programme.Name).Concat(site.Knowledge.Terms.Select(term => term.Name)).Concat(site.Knowledge.Policies.Select(policy => policy.Title))
            .Concat(site.Knowledge.Agencies.Select(agency => agency.Name)).Concat(site.Knowledge.Measures.Select(measure => measure.Name));
        Assert.Empty(titles.Select(title => title.In(language)).Except(rows.Select(row => row.Text)));
        Assert.Equal(language == Language.Chinese, lexicon["readings"]!.AsObject().Count > 0);
    }

    [Fact]
    public void Every_common_character_has_all_its_readings()
    {
        var lines = Read("pinyin.json", Language.Chinese).AsObject();
        var told = lines.SelectMany(line => ((string)line.Value!).Select(sign => (sign, line.Key))).ToLookup(pair => pair.sign, pair => pair.Key);
        Assert.True(told.Count > 3500, $"only {told.Count} characters");
        Assert.All(told, readings => Assert.Equal(PinyinReader.ReadingsOf(readings.Key).Order(StringComparer.Ordinal), readings));
        Assert.Equal(["xing", "hang"], PinyinReader.ReadingsOf('行').Take(2));
    }

    [Fact]
    public void Words_are_known_by_how_much_they_are_used()
    {
        var words = ((string)Read("words.json", Language.English)!).Split(' ');
        Assert.True(Array.IndexOf(words, "enterprises") < Array.IndexOf(words, "subsidy"));
        Assert.DoesNotContain("the", words);
        Assert.All(words, word => Assert.Matches("^[a-z]{3,}$", word));
    }

    [Fact]
    public void Forms_that_mean_the_same_are_one_group()
    {
        var groups = RelatedForms.Of(site.Knowledge, Language.Chinese);
        var hnte = Assert.Single(groups, group => group.Own.Contains("高企"));
        Assert.Contains("高新技术企业", hnte.Own);
        Assert.Contains("HNTE", hnte.Other);
        Assert.Contains("High-tech enterprise", hnte.Other, StringComparer.OrdinalIgnoreCase);
        Assert.Equal(RelatedForms.Of(site.Knowledge, Language.English).Single(group => group.Own.Contains("HNTE")).Own.Order(StringComparer.Ordinal), hnte.Other.Order(StringComparer.Ordinal));
    }

    [Fact]
    public void What_two_agencies_are_called_relates_to_neither()
    {
        var agency = site.Knowledge.Agencies.First(one => one.ShortForm is not null);
        var twins = site.Knowledge with { Agencies = [agency, agency with { Name = new(new("另一局", default), new("Another Bureau", default)) }], Terms = [] };
        var groups = RelatedForms.Of(twins, Language.Chinese);
        Assert.DoesNotContain(groups, group => group.Own.Contains(agency.ShortName.Zh.Value));
        Assert.Contains(groups, group => group is { Own: ["另一局"], Other: ["Another Bureau"] });
    }

    [Theory]
    [InlineData(Language.Chinese)]
    [InlineData(Language.English)]
    public void The_lexicon_keeps_its_budget(Language language) =>
        Assert.InRange(Packed(File("lexicon.json", language).Span), 1, LexiconBudget);

    [Fact]
    public void The_script_keeps_its_budget() =>
        Assert.InRange(Packed(site.Outputs.Files.Single(file => file.Path.StartsWith("assets/search/suggest.", StringComparison.Ordinal)).Bytes.Span), 1, ScriptBudget);

    [Fact]
    public void English_reads_nothing_aloud() =>
        Assert.DoesNotContain(Files(Language.English), file => file.Path.EndsWith("pinyin.json", StringComparison.Ordinal));

    private JsonNode Read(string name, Language language) => JsonNode.Parse(File(name, language).Span)!;

    private ReadOnlyMemory<byte> File(string name, Language language) => Files(language).Single(file => file.Path.EndsWith($"/{name}", StringComparison.Ordinal)).Bytes;

    private IEnumerable<SearchFile> Files(Language language) =>
        site.Outputs.Files.Where(file => file.Path.StartsWith($"search/{language.Code()}/", StringComparison.Ordinal)).Select(file => new SearchFile(file.Path, file.Bytes));

    private static long Packed(ReadOnlySpan<byte> bytes)
    {
        using var packed = new MemoryStream();
        using (var gzip = new GZipStream(packed, CompressionLevel.Optimal, leaveOpen: true))
            gzip.Write(bytes);
        return packed.Length;
    }
}
