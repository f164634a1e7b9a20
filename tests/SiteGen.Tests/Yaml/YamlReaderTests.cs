using SiteGen.Core.Diagnostics;
using SiteGen.Core.Sources;
using SiteGen.Core.Yaml;
using Xunit;

namespace SiteGen.Tests.Yaml;

public sealed class YamlReaderTests
{
    [Fact]
    public void Scalars_stay_text_whatever_they_look_like()
    {
        var root = Assert.IsType<YamlMapping>(Read("""
            number: 0012
            date: 2020-07-21
            yes: no
            code: 1e3
            hex: 0x1F
            document: 河政〔2024〕3号
            """));
        Assert.Equal(["0012", "2020-07-21", "no", "1e3", "0x1F", "河政〔2024〕3号"], root.Entries.Select(entry => ((YamlScalar)entry.Value).Value));
    }

    [Theory]
    [InlineData("a:", true)]
    [InlineData("a: null", true)]
    [InlineData("a: ~", true)]
    [InlineData("a: \"\"", false)]
    [InlineData("a: 'null'", false)]
    [InlineData("a: none", false)]
    public void Only_a_plain_nothing_is_nothing(string text, bool isNull) =>
        Assert.Equal(isNull, Assert.IsType<YamlScalar>(Assert.IsType<YamlMapping>(Read(text)).Entries[0].Value).IsNull);

    [Theory]
    [InlineData("a: word", "word")]
    [InlineData("a: \"#clause\"", "#clause")]
    [InlineData("a: 'b > 5 万元'", "b > 5 万元")]
    public void A_simple_scalar_stands_letter_for_letter_in_the_file(string text, string value)
    {
        var scalar = Assert.IsType<YamlScalar>(Assert.IsType<YamlMapping>(Read(text)).Entries[0].Value);
        Assert.Equal(text.IndexOf(value, StringComparison.Ordinal), scalar.ContentStart);
    }

    [Theory]
    [InlineData("a: \"tab\\tinside\"")]
    [InlineData("a: 'it''s'")]
    [InlineData("a: >\n  folded\n  text")]
    public void A_scalar_that_was_changed_in_reading_has_no_place_for_its_letters(string text) =>
        Assert.Null(Assert.IsType<YamlScalar>(Assert.IsType<YamlMapping>(Read(text)).Entries[0].Value).ContentStart);

    [Fact]
    public void Spans_hold_with_any_line_ends()
    {
        foreach (var end in new[] { "\n", "\r\n", "\r" })
        {
            var text = $"a: 一{end}b:{end}  - 二{end}  - 三{end}";
            var root = Assert.IsType<YamlMapping>(Read(text));
            var list = Assert.IsType<YamlSequence>(root.Entries[1].Value);
            Assert.Equal((4, 5), list.Items[1].Span.Position);
            Assert.Equal("三", list.Items[1].Span.Text);
        }
    }

    [Theory]
    [InlineData("a: &x 1\nb: *x", "SG0104")]
    [InlineData("a: *x", "SG0104")]
    [InlineData("a: !!str 1", "SG0105")]
    [InlineData("a: !local 1", "SG0105")]
    [InlineData("a: 1\n---\nb: 2", "SG0106")]
    [InlineData("a: [1, 2", "SG0101")]
    [InlineData("a: b: c", "SG0101")]
    [InlineData("a:\n\tb: 1", "SG0101")]
    [InlineData("? [a]\n: 1", "SG0103")]
    [InlineData("a: 1\na: 2", "SG0102")]
    [InlineData("a: x\u202ey", "SG0108")]
    public void What_is_refused_has_its_code(string text, string code)
    {
        var diagnostics = new DiagnosticBag();
        YamlReader.Read(File(text), new(), diagnostics);
        Assert.Contains(diagnostics.ToSorted(), diagnostic => diagnostic.Code.Id == code);
    }

    [Fact]
    public void Depth_ends_the_reading_at_the_level_too_many()
    {
        var text = "a: " + new string('[', 100_000);
        var diagnostics = new DiagnosticBag();
        Assert.Null(YamlReader.Read(File(text), new(MaxDepth: 10), diagnostics));
        var only = Assert.Single(diagnostics.ToSorted());
        Assert.Equal(("SG0107", (1, 13)), (only.Code.Id, only.Span.Position));
    }

    private static YamlNode? Read(string text) => YamlReader.Read(File(text), new(), new());

    private static SourceFile File(string text) => new("a.yaml", "content/a.yaml", text);
}
