using SiteGen.Core.Model;
using Xunit;

namespace SiteGen.Tests.Binding;

/// <summary>How files become the model where a fixture of a fault does not show it.</summary>
public sealed class ContentBinderTests
{
    private const string Policy = "policies/river-grant/policy.yaml";
    private const string Measures = "policies/river-grant/measures.yaml";

    [Fact]
    public void A_clauses_path_follows_from_its_position()
    {
        var clauses = EditedContent.Minimal.Read().Policies[0].AllClauses();
        Assert.Equal(
            ["0.1 preamble", "1 aims", "2 support", "2.1 looms", "2.2 prize"],
            clauses.Select(clause => $"{clause.Path} {clause.Id.Value}"));
    }

    [Fact]
    public void A_printed_number_is_kept_as_it_is_and_makes_no_path()
    {
        var content = EditedContent.Minimal.Edit(Policy, "number: 一、", "number: 第一条").Edit(Policy, "number: 二、", "number: null");
        Assert.Equal([null, "第一条", null, "（一）", "（二）"], content.Read().Policies[0].AllClauses().Select(clause => clause.Number?.Value));
    }

    [Fact]
    public void Clauses_may_have_a_file_each_in_the_order_of_its_name()
    {
        var text = EditedContent.Minimal[Policy];
        var content = EditedContent.Minimal
            .With(Policy, text[..text.IndexOf("clauses:\n  - id: aims", StringComparison.Ordinal)])
            .With("policies/river-grant/clauses/2-looms.yaml", "id: looms\ntext:\n  zh: 20%、5%、10万元、100万元、1000万元。\n  en: 20%, 5%, CNY 100,000, CNY 1 million, CNY 10 million.\nclauses:\n  - id: prize\n    text:\n      zh: 3万元。\n      en: CNY 30,000.\n")
            .With("policies/river-grant/clauses/1-aims.yaml", "id: aims\ntext:\n  zh: 12家。\n  en: 12 enterprises.\n");
        Assert.Equal(["0.1 preamble", "1 aims", "2 looms", "2.1 prize"], content.Read().Policies[0].AllClauses().Select(clause => $"{clause.Path} {clause.Id.Value}"));
    }

    [Theory]
    [InlineData("\"#looms\"", "river-grant#looms")]
    [InlineData("[\"#looms\"]", "river-grant#looms")]
    [InlineData("river-grant#looms", "river-grant#looms")]
    [InlineData("[\"#looms\", \"river-grant#prize\"]", "river-grant#looms river-grant#prize")]
    public void A_citation_names_its_policy_whether_that_is_written_or_not(string written, string cites)
    {
        var knowledge = EditedContent.Minimal.Edit(Measures, "cites: [\"#prize\"]", $"cites: {written}").Edit(Measures, "fixed: 3 万元", "fixed: 10 万元").Read();
        Assert.Equal(cites, string.Join(' ', knowledge.Measures[1].Cites));
    }

    [Theory]
    [InlineData("looms")]
    [InlineData("'#'")]
    [InlineData("river-grant/looms")]
    [InlineData("'river-grant#looms#prize'")]
    [InlineData("'#（一）'")]
    [InlineData("' #looms'")]
    public void Nothing_else_is_a_citation(string written) =>
        Assert.Equal("SG0311", EditedContent.Minimal.Edit(Measures, "cites: [\"#prize\"]", $"cites: {written}").Told().Single()[..6]);

    [Fact]
    public void A_citation_may_name_another_policy()
    {
        var content = EditedContent.Minimal
            .With("policies/stove-grant/policy.yaml", Small("stove-grant"))
            .Edit(Measures, "cites: [\"#prize\"]", "cites: \"stove-grant#stoves\"")
            .Edit(Measures, "fixed: 3 万元", "in_kind:\n        zh: 炉子\n        en: A stove");
        Assert.Equal("stove-grant#stoves", $"{content.Read().Measures[1].Cites[0]}");
        Assert.Equal(["SG0402 \"stove-grant#stove\""], content.Edit(Measures, "#stoves", "#stove").Told());
    }

    [Fact]
    public void What_the_source_leaves_out_is_null_or_empty()
    {
        var content = EditedContent.Minimal.With("policies/stove-grant/policy.yaml", Small("stove-grant"));
        var policy = content.Read().Policies.Single(policy => policy.Id.Value == "stove-grant");
        Assert.Null(policy.IndexNumber);
        Assert.Null(policy.DocumentNumber);
        Assert.Null(policy.Issuer);
        Assert.Null(policy.Period);
        Assert.Equal(new PolicyDates(null, null, null, null), policy.Dates);
        Assert.Equal(Application.Silent, policy.Application);
        Assert.Empty(policy.Readings);
        Assert.Equal(Status.NotStated, policy.StatusOn(new(2026, 1, 1)));
    }

    [Fact]
    public void Strings_that_look_like_figures_or_dates_stay_strings()
    {
        var content = EditedContent.Minimal.Edit(Policy, "document_number: 河政〔2024〕3号", "document_number: 0012").Edit(Policy, "index_number: null", "index_number: 2024-03-05");
        var policy = content.Read().Policies[0];
        Assert.Equal(("0012", "2024-03-05"), (policy.DocumentNumber?.Value, policy.IndexNumber?.Value));
    }

    [Fact]
    public void Inputs_of_a_policy_are_known_to_all_rules_and_unique_with_those_of_the_site()
    {
        var inputs = "inputs:\n  looms:\n    label:\n      zh: 台数\n      en: Number\n    question:\n      zh: 有几台？\n      en: How many?\n    type: count\n    unit: 个\n    domain: \"[0, 1000]\"\n";
        var content = EditedContent.Minimal.With("policies/river-grant/inputs.yaml", inputs).Edit(Measures, "recognised_craft = newly", "looms > 0");
        Assert.Contains(content.Read().Inputs, input => input.Id.Value == "looms");
        Assert.Equal(["SG0401 revenue"], EditedContent.Minimal.With("policies/river-grant/inputs.yaml", inputs.Replace("looms:", "revenue:", StringComparison.Ordinal)).Told());
    }

    [Fact]
    public void Regions_are_the_first_choices_of_an_input_that_takes_them()
    {
        var region = EditedContent.Minimal.Read().Inputs.Single(input => input.Id.Value == "region");
        Assert.Equal(["river", "valley", "other"], region.Choices.Select(choice => choice.Id.Value));
    }

    [Fact]
    public void Optional_files_may_be_absent()
    {
        var content = EditedContent.Minimal.Without("glossary.yaml").Without("policies/river-grant/targets.yaml");
        Assert.Empty(content.Read().Terms);
        Assert.Empty(content.Read().Targets);
    }

    [Fact]
    public void Every_file_is_read_with_other_line_ends_too()
    {
        var content = EditedContent.Minimal;
        foreach (var path in content.Paths)
            content = content.With(path, content[path].ReplaceLineEndings("\r\n"));
        var policy = content.Read().Policies[0];
        Assert.Equal("到2025年，工匠企业达到12家。", policy.AllClauses().Single(clause => clause.Id.Value == "aims").Text!.Zh.Value);
    }

    [Theory]
    [InlineData("programmes.yaml")]
    [InlineData("glossary.yaml")]
    [InlineData("inputs.yaml")]
    [InlineData("agencies/valley.yaml")]
    [InlineData("policies/river-grant/targets.yaml")]
    public void A_file_that_holds_nothing_yet_lacks_nothing(string path)
    {
        foreach (var text in new[] { "", "# nothing yet\n" })
            Assert.DoesNotContain(EditedContent.Minimal.With(path, text).Faults(), fault => fault.Span.File.Path == path);
    }

    [Theory]
    [InlineData("https://河谷.example", "https://xn--ovw658d.example/")]
    [InlineData("'http://[::1]:8080/guide'", "http://[::1]:8080/guide/")]
    [InlineData("https://river.example:8443/指南", "https://river.example:8443/%E6%8C%87%E5%8D%97/")]
    public void The_base_address_is_ascii_and_ends_with_a_slash(string written, string address) =>
        Assert.Equal(address, EditedContent.Minimal.Edit("site.yaml", "https://river.example/guide/", written).Read().Site.BaseAddress.AbsoluteUri);

    [Theory]
    [InlineData("https://river.example//")]
    [InlineData("https://river.example/a//b/")]
    [InlineData("'https://river.example\\\\evil.example/'")]
    [InlineData("https://river.example/a/..//evil.example/")]
    [InlineData("https://name@river.example/")]
    [InlineData("https://@river.example/")]
    [InlineData("https:river.example")]
    [InlineData("https:///river.example/")]
    [InlineData("' https://river.example/'")]
    [InlineData("\"https://river.example/\\tguide/\"")]
    [InlineData("https://river.example/#here")]
    public void A_base_address_that_leads_elsewhere_or_says_too_much_is_refused(string written) =>
        Assert.Equal("SG0309", EditedContent.Minimal.Edit("site.yaml", "https://river.example/guide/", written).Told().Single()[..6]);

    private static string Small(string id) =>
        $"id: {id}\nregion: valley\ntitle:\n  zh: 炉灶办法\n  en: Stoves\nsummary:\n  zh: 炉灶。\n  en: Stoves.\nvalidity: not-stated\n"
        + "source:\n  name:\n    zh: 样例\n    en: Sample\nclauses:\n  - id: stoves\n    text:\n      zh: 炉灶。\n      en: Stoves.\n";
}
