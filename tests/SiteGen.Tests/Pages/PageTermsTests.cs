using SiteGen.Core.Diagnostics;
using SiteGen.Core.Model;
using SiteGen.Core.Pages;
using SiteGen.Core.Pages.Parts;
using SiteGen.Core.Sources;
using Xunit;

namespace SiteGen.Tests.Pages;

/// <summary>Terms lead to their explanation, over the glossary of the minimal site.</summary>
public sealed class PageTermsTests(MinimalSite site) : IClassFixture<MinimalSite>
{
    [Theory]
    [InlineData("织机补助", "[织机>loom]补助")]
    [InlineData("购置织机", "购置[织机>loom]")]
    [InlineData("织机", "[织机>loom]")]
    [InlineData("工匠企业的织机，匠企的织机", "[工匠企业>craft-enterprise]的[织机>loom]，匠企的织机")]
    [InlineData("工匠企业织机", "[工匠企业>craft-enterprise][织机>loom]")]
    [InlineData("没有术语。", "没有术语。")]
    [InlineData("购置织机。\n织机应符合标准。", "购置[织机>loom]。|织机应符合标准。")]
    public void The_first_use_in_a_clause_leads_to_its_explanation(string text, string runs) => Assert.Equal(runs, Read(Language.Chinese, text));

    [Theory]
    [InlineData("Looms of a craft firm", "[Looms>loom] of a [craft firm>craft-enterprise]")]
    [InlineData("No heirlooms bloom.", "No heirlooms bloom.")]
    [InlineData("A craft enterprise's loom", "A [craft enterprise>craft-enterprise]'s [loom>loom]")]
    public void English_terms_are_whole_words(string text, string runs) => Assert.Equal(runs, Read(Language.English, text));

    [Fact]
    public void A_clause_without_text_has_no_paragraph() =>
        Assert.Empty(new PageTerms(Context(Language.Chinese), []).Paragraphs(Clause("x") with { Text = null }));

    [Fact]
    public void Exactly_the_terms_that_are_used_are_explained_in_the_order_of_the_glossary()
    {
        Assert.Equal(["term--craft-enterprise", "term--loom"], Explained(Clause("织机"), Clause("匠企、织机")));
        Assert.Equal(["term--loom"], Explained(Clause("织机"), Clause("无")));
        Assert.Empty(Explained(Clause("无")));
    }

    [Fact]
    public void Where_a_page_uses_many_terms_it_explains_the_most_used_and_the_others_lead_to_the_glossary()
    {
        var terms = Enumerable.Range(1, 13).Select(number => site.Knowledge.Terms[0] with
        {
            Id = new($"term-{number}", default),
            Name = At($"词{(char)('a' + number)}"),
            ShortForms = LocalizedWords.None,
        });
        var context = Context(Language.Chinese);
        var knowledge = context.Knowledge with { Terms = [.. terms] };
        var wide = context with { Sources = context.Sources with { Knowledge = knowledge, TermUses = new(knowledge, []) } };
        var all = Clause(string.Concat(knowledge.Terms.Select(term => term.Name.Zh.Value)));
        var page = new PageTerms(wide, [all, Clause(knowledge.Terms[8].Name.Zh.Value)]);
        var hrefs = page.Paragraphs(all).Single().Select(run => run.Href).ToList();
        Assert.Equal(8, page.Explained.Length);
        Assert.Equal("#term--term-9", hrefs[8]);
        Assert.Equal("/base/glossary/#term-8", hrefs[7]);
        Assert.Equal(page.Explained.Select(term => $"#{term.Id}").Order(), hrefs.Where(href => href!.StartsWith('#')).Order());
    }

    [Fact]
    public void An_explanation_names_the_term_in_both_languages_and_leads_to_the_glossary()
    {
        var term = Assert.Single(new PageTerms(Context(Language.English), [Clause("a loom")]).Explained);
        Assert.Equal(("loom", "织机", "zh-Hans", "A machine that weaves.", "/base/en/glossary/#loom"),
            (term.Name, term.Counterpart, term.CounterpartLanguage, term.Definition, term.Href));
    }

    private string[] Explained(params Clause[] clauses) => [.. new PageTerms(Context(Language.Chinese), clauses).Explained.Select(term => term.Id)];

    private string Read(Language language, string text)
    {
        var clause = Clause(text);
        var paragraphs = new PageTerms(Context(language), [clause]).Paragraphs(clause);
        return string.Join('|', paragraphs.Select(runs => string.Concat(runs.Select(run =>
            run.Href is null ? run.Text : $"[{run.Text}>{run.Href.Replace("#term--", "", StringComparison.Ordinal)}]"))));
    }

    private Clause Clause(string text) => site.Knowledge.Policies[0].Clauses[0] with { Text = At(text) };

    private static LocalizedText At(string text) => new(new Located<string>(text, default), new Located<string>(text, default));

    private PageContext Context(Language language) => site.Context(language, new DiagnosticBag());
}
