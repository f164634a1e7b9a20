using System.Security.Cryptography;
using System.Text;
using SiteGen.Core.Assets;
using SiteGen.Core.Diagnostics;
using Xunit;

namespace SiteGen.Tests.Assets;

public sealed class PublishedAssetsTests
{
    private readonly DiagnosticBag diagnostics = new();

    [Fact]
    public void The_name_carries_the_first_ten_digits_of_the_hash_of_what_is_published()
    {
        var asset = Assert.Single(Publish(("icons/leaf.svg", "<svg/>")).All);
        var hash = Convert.ToHexStringLower(SHA256.HashData("<svg/>"u8))[..10];
        Assert.Equal($"assets/icons/leaf.{hash}.svg", asset.Path);
        Assert.Equal("icons/leaf.svg", asset.Name);
    }

    [Theory]
    [InlineData("url(icons/leaf.svg)", "url(icons/{0})")]
    [InlineData("url( './icons/leaf.svg' )", "url('./icons/{0}')")]
    [InlineData("url(\"icons/../icons/leaf.svg#a\")", "url(\"icons/../icons/{0}#a\")")]
    public void A_style_sheet_names_published_files_and_keeps_its_folders(string written, string published)
    {
        var assets = Publish(("site.css", $"a{{background:{written}}}"), ("icons/leaf.svg", "<svg/>"));
        var leaf = assets.Find("icons/leaf.svg")!.Path.Split('/')[^1];
        Assert.Equal($"a{{background:{string.Format(null, published, leaf)}}}", Text(assets, "site.css"));
        Assert.Empty(diagnostics.ToSorted());
    }

    [Theory]
    [InlineData("@import \"parts/b.css\";")]
    [InlineData("@import 'parts/b.css' screen;")]
    [InlineData("@import url(parts/b.css);")]
    [InlineData("@import url(\"parts/b.css\") print;")]
    public void An_imported_style_sheet_is_published_first(string written)
    {
        var assets = Publish(("site.css", written), ("parts/b.css", "b {}"));
        Assert.Contains($"parts/{Name(assets, "parts/b.css")}", Text(assets, "site.css"), StringComparison.Ordinal);
        Assert.Empty(diagnostics.ToSorted());
    }

    [Fact]
    public void An_imported_style_sheet_that_is_not_there_is_told()
    {
        Publish(("site.css", "@import \"b.css\";"));
        Assert.Equal("SG0511", Assert.Single(diagnostics.ToSorted()).Code.Id);
    }

    [Theory]
    [InlineData("@import\"https://elsewhere.example/x.css\";")]
    [InlineData("a{background:url(data:image/png;base64,AAAA)}")]
    [InlineData("a{background:url(#gradient)}")]
    [InlineData("a{background:url(https://elsewhere.example/x.png)}")]
    public void Other_addresses_stay_as_they_are(string css)
    {
        Assert.Equal(css, Text(Publish(("site.css", css)), "site.css"));
        Assert.Empty(diagnostics.ToSorted());
    }

    [Fact]
    public void A_change_far_below_changes_the_names_of_all_that_name_it()
    {
        string Of(string last) => Name(Publish(("a.js", "import './b.js';"), ("b.js", "import './c.js';"), ("c.js", last)), "a.js");
        Assert.NotEqual(Of("f(1);"), Of("f(2);"));
        Assert.Equal(Of("f(1);"), Of("f(1);"));
    }

    [Fact]
    public void A_name_that_leads_nowhere_is_told_at_its_place()
    {
        Publish(("site.css", "a {\n  background: url(leef.svg);\n}"), ("leaf.svg", "<svg/>"));
        var fault = Assert.Single(diagnostics.ToSorted());
        Assert.Equal(("SG0511", "leaf.svg", (2, 19)), (fault.Code.Id, fault.Near, fault.Span.Position));
    }

    [Fact]
    public void A_name_that_leaves_the_folder_leads_nowhere()
    {
        Publish(("site.css", "a { background: url(../secret.svg) }"));
        Assert.Equal("SG0511", Assert.Single(diagnostics.ToSorted()).Code.Id);
    }

    [Fact]
    public void A_circle_is_told()
    {
        Publish(("a.js", "import './b.js';"), ("b.js", "import './a.js';"));
        Assert.Equal("SG0512", Assert.Single(diagnostics.ToSorted()).Code.Id);
    }

    private PublishedAssets Publish(params (string Name, string Text)[] assets) =>
        PublishedAssets.Publish([.. assets.Select(asset => new ThemeAsset(asset.Name, Encoding.UTF8.GetBytes(asset.Text)))], diagnostics);

    private static string Text(PublishedAssets assets, string name) => Encoding.UTF8.GetString(assets.Find(name)!.Bytes.Span);

    private static string Name(PublishedAssets assets, string name) => assets.Find(name)!.Path.Split('/')[^1];
}
