using System.Text;
using SiteGen.Core;
using SiteGen.Core.Diagnostics;
using SiteGen.Core.Outputs;
using SiteGen.Core.Pages;
using SiteGen.Loading;
using Xunit;

namespace SiteGen.Tests.Goldens;

/// <summary>What becomes of the minimal site's pages over its own small theme, whose looks never change. The strings are those of the real theme.</summary>
public sealed class RenderedPageTests
{
    private readonly OutputSet outputs = Build();

    [Theory]
    [InlineData("policies/river-grant/index.html")]
    [InlineData("en/policies/river-grant/index.html")]
    [InlineData("measures/river-grant/loom-subsidy/index.html")]
    [InlineData("en/measures/river-grant/loom-subsidy/index.html")]
    [InlineData("about/index.html")]
    public void Plan_and_theme_to_pages(string path) =>
        Golden.Check(Encoding.UTF8.GetString(outputs.Find(path)!.Bytes.Span), ["tests", "sites", "minimal", "goldens", "pages", .. path.Split('/')]);

    private static OutputSet Build()
    {
        var diagnostics = new DiagnosticBag();
        var content = SourceLoader.LoadContent(RepositoryRoot.Path("tests", "sites", "minimal", "content"), new(), diagnostics);
        var theme = SourceLoader.LoadTheme(RepositoryRoot.Path("tests", "sites", "minimal", "theme"), new(), diagnostics);
        var strings = SourceLoader.LoadTheme(RepositoryRoot.Path("themes", "default"), new(), diagnostics)
            .Texts.Files.Where(file => file.Path.StartsWith("strings/", StringComparison.Ordinal));
        var knowledge = SiteBuilder.Read(content, new(), diagnostics)!;
        var whole = new ThemeSources(new([.. theme.Texts.Files, .. strings]), theme.Assets);
        var outputs = SiteBuilder.Build(content, knowledge, whole, new(new(2025, 6, 1), null, 2), diagnostics);
        Assert.Empty(diagnostics.ToSorted());
        return outputs!;
    }
}
