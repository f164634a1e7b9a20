using SiteGen.Serving;
using Xunit;

namespace SiteGen.Tests.Porch;

public sealed class HeaderRulesTests
{
    private const string Written = """
        # a comment
        /guide/*
          X-Content-Type-Options: nosniff
          Content-Security-Policy: default-src 'none'; img-src https://a.example:8443

        /guide/assets/*
          Cache-Control: public, immutable
        /guide/about/
          X-One: 1
        /*.json
          x-content-type-options: twice
        """;

    [Theory]
    [InlineData("/guide/", "X-Content-Type-Options: nosniff|Content-Security-Policy: default-src 'none'; img-src https://a.example:8443")]
    [InlineData("/guide/about/", "X-Content-Type-Options: nosniff|Content-Security-Policy: default-src 'none'; img-src https://a.example:8443|X-One: 1")]
    [InlineData("/data.json", "x-content-type-options: twice")]
    [InlineData("/other/", "")]
    [InlineData("/guide", "")]
    public void Every_rule_whose_path_fits_counts(string path, string expected) =>
        Assert.Equal(expected, string.Join('|', HeaderRules.Parse(Written).For(path).Select(header => $"{header.Name}: {header.Value}")));

    [Fact]
    public void A_name_given_twice_has_both_values() =>
        Assert.Contains(("X-Content-Type-Options", "nosniff, twice"), HeaderRules.Parse(Written).For("/guide/assets/data.json"));

    [Fact]
    public void A_path_with_escapes_fits_a_request_that_arrives_decoded() =>
        Assert.Equal([("X-One", "1")], HeaderRules.Parse("/%E6%8C%87%E5%8D%97/a%20b/*\n  X-One: 1\n").For("/指南/a b/en/"));

    [Fact]
    public void The_sites_own_file_is_understood()
    {
        var rules = HeaderRules.Parse("/*\n  Cross-Origin-Opener-Policy: same-origin\n/assets/*\n  Cache-Control: public, max-age=31536000, immutable\n");
        Assert.Equal([("Cross-Origin-Opener-Policy", "same-origin")], rules.For("/"));
        Assert.Contains(("Cache-Control", "public, max-age=31536000, immutable"), rules.For("/assets/site.0123456789.css"));
    }
}
