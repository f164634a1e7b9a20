using SiteGen.Core.Diagnostics;
using SiteGen.Core.Model;
using SiteGen.Core.Pages.Markdown;
using SiteGen.Core.Sources;
using Xunit;

namespace SiteGen.Tests.Pages;

public sealed class MarkdownTests(MinimalSite site) : IClassFixture<MinimalSite>
{
    private readonly DiagnosticBag diagnostics = new();

    [Fact]
    public void A_link_within_the_site_gets_its_language_and_the_sites_own_path()
    {
        var clause = site.Knowledge.Policies[0].Clauses[0].Id.Value;
        Assert.Contains("href=\"/base/en/glossary/\"", Render("[terms](/glossary/)"));
        Assert.Contains("href=\"/base/glossary/\"", Render("[terms](/glossary/)", Language.Chinese));
        Assert.Contains($"href=\"/base/en/policies/river-grant/#{clause}\"", Render($"[clause](/policies/river-grant/#{clause})"));
        Assert.Contains("href=\"/base/en/glossary/\"", Render("[terms][1]\n\n[1]: /glossary/"));
        Assert.Empty(diagnostics.ToSorted());
    }

    [Theory]
    [InlineData("one\n\ntwo [x](/glosary/)", "SG0611", "/glossary/", 5, 9)]
    [InlineData("[x](/policies/river-grant)", "SG0611", "/policies/river-grant/", 3, 5)]
    [InlineData("[x](/glossary/#lom)", "SG0612", "loom", 3, 5)]
    [InlineData("[x](http://elsewhere.example/)", "SG0613", null, 3, 5)]
    [InlineData("[x](javascript:alert)", "SG0613", null, 3, 5)]
    [InlineData("[x](//elsewhere.example/)", "SG0613", null, 3, 5)]
    [InlineData("[x](glossary/)", "SG0613", null, 3, 5)]
    [InlineData("<ftp://elsewhere.example/>", "SG0613", null, 3, 1)]
    [InlineData("see ![x](/x.png)", "SG0614", null, 3, 5)]
    [InlineData("[x][1]\n\n[1]: /glosary/", "SG0611", "/glossary/", 5, 6)]
    public void A_fault_is_told_at_its_place(string text, string code, string? near, int line, int column)
    {
        Render(text);
        var fault = Assert.Single(diagnostics.ToSorted());
        Assert.Equal((code, near, (line, column)), (fault.Code.Id, fault.Near, fault.Span.Position));
    }

    [Fact]
    public void Raw_html_is_shown_as_text()
    {
        var html = Render("<script>alert(1)</script>\n\na <b>c</b>");
        Assert.DoesNotContain("<script", html);
        Assert.DoesNotContain("<b>", html);
        Assert.Contains("&lt;b&gt;", html);
    }

    [Fact]
    public void Headings_have_the_same_ids_in_every_language()
    {
        Assert.Contains("<h2 id=\"section--1\">Whom to ask</h2>", Render("## Whom to ask"));
        Assert.Contains("<h2 id=\"section--1\">向谁询问</h2>", Render("## 向谁询问", Language.Chinese));
    }

    [Fact]
    public void Tables_can_be_scrolled_in_a_box_of_their_own()
    {
        var html = Render("| a | b |\n|---|---|\n| 1 | 2 |\n\nand\n\n| c |\n|---|\n| 3 |");
        Assert.Contains("<div class=\"table-box\" role=\"region\" tabindex=\"0\" aria-label=\"About\">\n<table>", html);
        Assert.Contains("aria-label=\"About 2\"", html);
        Assert.Contains("<td>1</td>", html);
        Assert.Contains("</table>\n</div>", html);
    }

    [Theory]
    [InlineData("See `a` and [the *terms*](/glossary/),\nR&amp;D too.\n\nMore.", Language.English, "See a and the terms, R&D too.")]
    [InlineData("见术语，\n以及附件。", Language.Chinese, "见术语，以及附件。")]
    [InlineData("- a list\n\nthen a paragraph", Language.English, null)]
    [InlineData("", Language.English, null)]
    public void The_first_paragraph_says_what_the_page_is_about(string body, Language language, string? lead) =>
        Assert.Equal(lead, Rendered(body, language).Lead);

    private string Render(string body, Language language = Language.English) => Rendered(body, language).Html;

    private RenderedText Rendered(string body, Language language)
    {
        const string Title = "# About\n\n";
        var file = new SourceFile("pages/about.en.md", "pages/about.en.md", Title + body);
        return MarkdownRenderer.Render(new(new("About", new(file, 2, 5)), file, Title.Length), site.Context(language, diagnostics));
    }
}
