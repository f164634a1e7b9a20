using SiteGen.Core.Diagnostics;
using SiteGen.Core.Model;
using SiteGen.Core.Pages;
using SiteGen.Core.Pages.Parts;
using Xunit;

namespace SiteGen.Tests.Pages;

/// <summary>Citations stand alone, wherever they are copied to.</summary>
public sealed class CitationTextTests(MinimalSite site) : IClassFixture<MinimalSite>
{
    private PolicyDocument Policy => site.Knowledge.Policies[0];

    [Theory]
    [InlineData("looms", Language.Chinese,
        "《河谷区工匠企业扶持办法》（河政〔2024〕3号）二（一）“扶持”，河谷惠企政策，https://policy.example/base/policies/river-grant/#looms，数据日期2026年11月22日")]
    [InlineData("looms", Language.English,
        "“Measures to Support Craft Enterprises in Valley District” (河政〔2024〕3号), clause 2.1 (二（一）), Support, "
        + "River Valley Support, https://policy.example/base/en/policies/river-grant/#looms, data as of 22 November 2026")]
    [InlineData("preamble", Language.Chinese,
        "《河谷区工匠企业扶持办法》（河政〔2024〕3号）0.1“引言”，河谷惠企政策，https://policy.example/base/policies/river-grant/#preamble，数据日期2026年11月22日")]
    [InlineData("preamble", Language.English,
        "“Measures to Support Craft Enterprises in Valley District” (河政〔2024〕3号), clause 0.1, Opening, "
        + "River Valley Support, https://policy.example/base/en/policies/river-grant/#preamble, data as of 22 November 2026")]
    public void A_clause_is_cited(string id, Language language, string text)
    {
        Assert.Equal(text, CitationText.Of(Context(language), Policy, Clause(id)));
    }

    [Theory]
    [InlineData(true, true, "《河谷区工匠企业扶持办法》（河政〔2024〕3号，标题由本站代拟）一“目标”，")]
    [InlineData(false, true, "《河谷区工匠企业扶持办法》（标题由本站代拟）一“目标”，")]
    [InlineData(false, false, "《河谷区工匠企业扶持办法》一“目标”，")]
    public void What_the_source_leaves_out_is_left_out_and_what_is_ours_is_said(bool hasNumber, bool isSupplied, string beginning)
    {
        var policy = Policy with { DocumentNumber = hasNumber ? Policy.DocumentNumber : null, TitleSupplied = isSupplied };
        Assert.StartsWith(beginning, CitationText.Of(Context(Language.Chinese), policy, Clause("aims")), StringComparison.Ordinal);
    }

    [Theory]
    [InlineData(Language.Chinese, "关于印发《办法》的通知", "《关于印发〈办法〉的通知》（河政〔2024〕3号）一“目标”，")]
    [InlineData(Language.Chinese, "“十四五”规划", "《“十四五”规划》（河政〔2024〕3号）一“目标”，")]
    [InlineData(Language.English, "Notice on the “Measures”", "“Notice on the ‘Measures’” (河政〔2024〕3号), clause 1 (一), Aims, ")]
    public void Marks_within_a_title_become_the_inner_ones(Language language, string title, string beginning)
    {
        var policy = Policy with { Title = new(new(title, default), new(title, default)) };
        Assert.StartsWith(beginning, CitationText.Of(Context(language), policy, Clause("aims")), StringComparison.Ordinal);
    }

    [Fact]
    public void A_measure_is_cited_with_the_clauses_it_rests_on()
    {
        var measure = site.Knowledge.Measures.Single(measure => measure.Id.Value == "loom-subsidy");
        var both = measure with { Cites = [.. site.Knowledge.Measures.SelectMany(other => other.Cites)] };
        Assert.Equal(
            "织机补助，依据《河谷区工匠企业扶持办法》（河政〔2024〕3号）二（一），河谷惠企政策，https://policy.example/base/measures/river-grant/loom-subsidy/，数据日期2026年11月22日",
            CitationText.Of(Context(Language.Chinese), measure));
        Assert.StartsWith(
            "Loom subsidy, under “Measures to Support Craft Enterprises in Valley District” (河政〔2024〕3号), clause 2.1 (二（一）), clause 2.2 (二（二）), ",
            CitationText.Of(Context(Language.English), both),
            StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("三、", "（三）", "三（三）")]
    [InlineData("（三）", "2.", "（三）2")]
    [InlineData("2.", "①", "2①")]
    [InlineData("2.", "3.", "2.3")]
    [InlineData("一、", "二、", "一、二")]
    [InlineData("第三条", "", "第三条")]
    [InlineData(null, "（一）", null)]
    [InlineData("一、", null, null)]
    public void Numbers_are_joined_as_they_are_printed(string? above, string? below, string? printed)
    {
        var part = Clause("looms") with { Number = below is null ? null : new(below, default) };
        var whole = Clause("support") with { Number = above is null ? null : new(above, default), Clauses = [part] };
        Assert.Equal(printed, ClausePlace.All(Policy with { Clauses = [whole] }).Last().Printed);
    }

    private Clause Clause(string id) => Policy.AllClauses().Single(clause => clause.Id.Value == id);

    private PageContext Context(Language language) => site.Context(language, new DiagnosticBag());
}
