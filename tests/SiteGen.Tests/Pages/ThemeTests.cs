using SiteGen.Core.Diagnostics;
using SiteGen.Core.Model;
using SiteGen.Core.Pages.Themes;
using SiteGen.Core.Sources;
using Xunit;

namespace SiteGen.Tests.Pages;

/// <summary>The template engine behind its seam, with a theme of a few lines.</summary>
public sealed class ThemeTests
{
    private readonly DiagnosticBag diagnostics = new();

    [Fact]
    public void Text_is_escaped_in_elements_and_attributes()
    {
        var html = Render("<p title=\"{{title}}\">{{title}}</p>", new Page("<b> & \"c\" 'd' 中"));
        Assert.Equal("<p title=\"&lt;b&gt; &amp; &quot;c&quot; &#39;d&#39; 中\">&lt;b&gt; &amp; &quot;c&quot; &#39;d&#39; 中</p>", html);
    }

    [Fact]
    public void Strings_come_in_the_language_of_the_page_with_their_placeholders_filled()
    {
        Assert.Equal("Hello, T", Render("{{t \"greeting\" title}}", new Page("T")));
        Assert.Equal("你好，T", Render("{{t \"greeting\" title}}", new Page("T"), Language.Chinese));
    }

    [Theory]
    [InlineData("the notice 国发〔2010〕7号 of 2010", "the notice <span lang=\"zh-Hans\">国发〔2010〕7号</span> of 2010")]
    [InlineData("甲 and 乙", "<span lang=\"zh-Hans\">甲</span> and <span lang=\"zh-Hans\">乙</span>")]
    [InlineData("a < b", "a &lt; b")]
    [InlineData("", "")]
    [InlineData("(三)", "(<span lang=\"zh-Hans\">三</span>)")]
    public void Chinese_within_an_English_page_is_marked(string text, string html)
    {
        Assert.Equal(html, Render("{{prose title}}", new Page(text)));
        Assert.DoesNotContain("<span", Render("{{prose title}}", new Page(text), Language.Chinese));
    }

    [Fact]
    public void A_null_is_no_missing_key() => Assert.Equal("none", Render("{{#if note}}some{{else}}none{{/if}}", new Page("T", null)));

    [Theory]
    [InlineData("line\n{{titel}}", "pages/page", "titel", 2, 3)]
    [InlineData("{{#if nothing}}{{/if}}", "pages/page", "nothing", 1, 7)]
    [InlineData("{{#> layout}}{{titel}}{{/layout}}", "pages/page", "titel", 1, 16)]
    [InlineData("{{#> layout}}{{> partials/wrong}}{{/layout}}", "partials/wrong", "nosuch", 1, 6)]
    [InlineData("{{> broken-layout}}", "broken-layout", "frame.icon", 1, 3)]
    public void A_key_that_the_page_does_not_have_is_told_where_it_is_written(string template, string name, string key, int line, int column)
    {
        Assert.Null(TryRender(template, new Page("T")));
        var fault = Assert.Single(diagnostics.ToSorted());
        Assert.Equal(("SG0603", $"templates/{name}.hbs", (line, column)), (fault.Code.Id, fault.Span.File.Path, fault.Span.Position));
        Assert.Equal([name, key], fault.Arguments);
    }

    [Fact]
    public void A_template_that_cannot_be_read_is_told()
    {
        Theme("{{#if title}}");
        Assert.Equal("SG0602", Assert.Single(diagnostics.ToSorted()).Code.Id);
    }

    [Fact]
    public void A_partial_that_does_not_exist_is_told()
    {
        Theme("{{> partials/nowhere}}");
        var fault = Assert.Single(diagnostics.ToSorted());
        Assert.Equal(("SG0601", "partials/nowhere"), (fault.Code.Id, fault.Span.Text));
    }

    [Fact]
    public void A_template_that_does_not_exist_is_told()
    {
        var (theme, wording) = Theme("");
        Assert.Null(theme.Render("pages/other", new Page("T"), wording));
        Assert.Equal("SG0601", Assert.Single(diagnostics.ToSorted()).Code.Id);
    }

    [Fact]
    public void A_string_that_does_not_exist_is_told_although_nothing_was_rendered()
    {
        Theme("{{#if title}}\n  {{t \"greting\"}}{{/if}}");
        var fault = Assert.Single(diagnostics.ToSorted());
        Assert.Equal(("SG0605", "greeting", (2, 8)), (fault.Code.Id, fault.Near, fault.Span.Position));
    }

    [Fact]
    public void An_empty_theme_is_told()
    {
        InterfaceStrings.Read(new([]), [Language.Chinese, Language.English], diagnostics);
        Assert.Equal(["strings/en.yaml", "strings/zh.yaml"], diagnostics.ToSorted().Select(fault => fault.Span.File.DisplayPath));
    }

    [Theory]
    [InlineData("a: 1\n", "a: 一\nb: 二\n", "SG0606")]
    [InlineData("a: \"{0}\"\n", "a: \"{1}\"\n", "SG0607")]
    [InlineData("a: [1]\n", "a: [1]\n", "SG0608")]
    [InlineData("a: 1\n", null, "SG0609")]
    public void Strings_must_match_between_the_languages(string en, string? zh, string code)
    {
        var files = new List<SourceFile> { new("strings/en.yaml", "strings/en.yaml", en) };
        if (zh is not null)
            files.Add(new("strings/zh.yaml", "strings/zh.yaml", zh));
        InterfaceStrings.Read(new(files), [Language.Chinese, Language.English], diagnostics);
        Assert.Equal([code], diagnostics.ToSorted().Select(fault => fault.Code.Id).Distinct());
    }

    [Fact]
    public void Interpreted_and_compiled_templates_give_the_same_text()
    {
        const string Template = "{{#each items}}{{@index}}{{#if @last}}.{{else}},{{/if}}{{prose this}}{{../title}}{{/each}}";
        var (interpreted, wording) = Theme(Template, pages: 1);
        var (compiled, _) = Theme(Template, pages: 100_000);
        var page = new Page("T") { Items = ["a", "中"] };
        Assert.Equal("0,aT1.<span lang=\"zh-Hans\">中</span>T", interpreted.Render("pages/page", page, wording));
        Assert.Equal(interpreted.Render("pages/page", page, wording), compiled.Render("pages/page", page, wording));
    }

    private string Render(string template, object model, Language language = Language.English)
    {
        var html = TryRender(template, model, language);
        Assert.Empty(diagnostics.ToSorted().Select(fault => DiagnosticText.Write(fault, MessageLanguage.English)));
        return html!;
    }

    private string? TryRender(string template, object model, Language language = Language.English)
    {
        var (theme, wording) = Theme(template, language);
        return theme.Render("pages/page", model, wording);
    }

    private (HandlebarsTheme Theme, Wording Wording) Theme(string template, Language language = Language.English, int pages = 10)
    {
        var sources = new SourceSet(
        [
            File("templates/pages/page.hbs", template),
            File("templates/layout.hbs", "<main>{{> @partial-block}}</main>"),
            File("templates/broken-layout.hbs", "{{frame.icon}}"),
            File("templates/partials/wrong.hbs", "<p>{{nosuch}}</p>"),
            File("strings/en.yaml", "greeting: \"Hello, {0}\"\n"),
            File("strings/zh.yaml", "greeting: \"你好，{0}\"\n"),
        ]);
        var strings = InterfaceStrings.Read(sources, [Language.Chinese, Language.English], diagnostics);
        return (HandlebarsTheme.Compile(sources, strings, pages, diagnostics), new(language, strings, sources, diagnostics));
    }

    private static SourceFile File(string path, string text) => new(path, path, text);

    private sealed record Page(string Title, string? Note = "note")
    {
        public string[] Items { get; init; } = [];

        public object Frame { get; } = new { Title = "F" };
    }
}
