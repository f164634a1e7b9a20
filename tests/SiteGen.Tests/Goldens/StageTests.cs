using System.Text;
using System.Text.RegularExpressions;
using SiteGen.Core;
using SiteGen.Core.Diagnostics;
using SiteGen.Core.Expressions;
using SiteGen.Core.Model;
using SiteGen.Core.Outputs;
using SiteGen.Core.Site;
using SiteGen.Core.Sources;
using SiteGen.Core.Yaml;
using SiteGen.Loading;
using Xunit;

namespace SiteGen.Tests.Goldens;

/// <summary>What each stage makes of the minimal site, held against a file that a person has read.</summary>
public sealed partial class StageTests
{
    private readonly SourceSet content;
    private readonly KnowledgeBase knowledge;
    private readonly OutputSet outputs;

    public StageTests()
    {
        var diagnostics = new DiagnosticBag();
        content = SourceLoader.LoadContent(RepositoryRoot.Path("tests", "sites", "minimal", "content"), new(), diagnostics);
        var theme = SourceLoader.LoadTheme(RepositoryRoot.Path("themes", "default"), new(), diagnostics);
        knowledge = SiteBuilder.Read(content, new SourceLimits(), diagnostics)!;
        outputs = SiteBuilder.Build(content, knowledge, theme, new(new(2025, 6, 1), null, 1), diagnostics)!;
        Assert.Empty(diagnostics.ToSorted());
    }

    [Fact]
    public void Yaml_to_nodes() =>
        Check(Dump.Nodes(YamlReader.Read(content.Find("policies/river-grant/measures.yaml")!, new(), new())!), "nodes.txt");

    [Fact]
    public void Nodes_to_model() => Check(Dump.Record(knowledge), "model.txt");

    [Fact]
    public void Rules_as_parsed() =>
        Check(string.Concat(knowledge.Criteria.Select(criterion => (criterion.FullId, criterion.Require))
            .Concat(knowledge.Measures.Select(measure => (measure.FullId, measure.Require)))
            .Where(entry => entry.Require is not null)
            .Select(entry => $"{entry.FullId}: {RuleText.Write(entry.Require!.Expression!)}\n")), "rules.txt");

    [Fact]
    public void Model_to_plan()
    {
        var plan = SitePlan.Build(knowledge, knowledge.Site.BaseAddress, new());
        var lines = plan.Pages.Select(page => $"{page.Kind} {page.Key} {string.Join(' ', plan.Languages.Select(language => plan.Address(language, page)))}"
            + string.Concat(page.Anchors.Select(anchor => $"\n  #{anchor}")));
        Check(string.Join('\n', lines) + "\n", "plan.txt");
    }

    [Theory]
    [InlineData("data/knowledge-base.json")]
    [InlineData("data/measures.csv")]
    [InlineData("data/clauses.csv")]
    [InlineData("sitemap.xml")]
    [InlineData("robots.txt")]
    public void Model_to_outputs(string path)
    {
        // The release is named after the theme too, which may change without any change here.
        var text = Encoding.UTF8.GetString(outputs.Find(path)!.Bytes.Span).Replace(Release(), "000000000000", StringComparison.Ordinal);
        Check(text, "outputs", path);
    }

    [Fact]
    public void The_list_of_outputs() =>
        Check(string.Concat(outputs.Files.Select(file => file.Path).Where(path => !path.StartsWith("assets/", StringComparison.Ordinal)).Select(path => $"{SearchFolder.Replace(path, "$1<fingerprint>/")}\n")), "files.txt");

    [GeneratedRegex("^(search/../)[0-9a-f]{10}/")]
    private static partial Regex SearchFolder { get; }

    private string Release() => Manifest.Parse(outputs.Find(Manifest.Path)!.Bytes.Span).Release;

    private static void Check(string actual, params string[] path) => Golden.Check(actual, ["tests", "sites", "minimal", "goldens", .. path]);
}
