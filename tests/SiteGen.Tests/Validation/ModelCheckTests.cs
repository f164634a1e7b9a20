using SiteGen.Tests.Binding;
using Xunit;

namespace SiteGen.Tests.Validation;

/// <summary>What the checks accept and refuse, where a fixture shows only one of the ways.</summary>
public sealed class ModelCheckTests
{
    private const string Policy = "policies/river-grant/policy.yaml";
    private const string Criteria = "policies/river-grant/criteria.yaml";
    private const string Measures = "policies/river-grant/measures.yaml";
    private const string Targets = "policies/river-grant/targets.yaml";
    private const string Glossary = "glossary.yaml";

    [Theory]
    [InlineData(Targets, "id: craft-total", "id: loom-share", "SG0401 craft-total")]
    [InlineData(Criteria, "id: craftsmanship", "id: loom-subsidy", "SG0401 loom-subsidy")]
    [InlineData(Policy, "id: loom-standard", "id: looms", "")]
    [InlineData(Glossary, "id: craft-enterprise", "id: river-grant", "")]
    public void Criteria_measures_targets_and_readings_share_their_ids_and_others_do_not(string path, string from, string to, string told)
    {
        var content = EditedContent.Minimal.Edit(path, from, to);
        if (path == Policy)
            content = content.Edit(Policy, "references: [loom-standard]", "references: [looms]");
        var codes = content.Told().ToArray();
        Assert.Equal(told.Length == 0 ? 0 : 1, codes.Length);
        Assert.All(codes, code => Assert.Equal("SG0401", code[..6]));
    }

    [Fact]
    public void The_second_of_two_ids_is_told_and_the_first_is_shown()
    {
        var fault = Assert.Single(EditedContent.Minimal.Edit(Policy, "- id: prize", "- id: looms")
            .Edit(Criteria, "\"#prize\"", "\"#looms\"").Edit(Measures, "\"#prize\"", "\"#looms\"").Edit(Measures, "fixed: 3 万元", "fixed: 10 万元").Faults());
        Assert.Equal(("SG0401", 81, 75), (fault.Code.Id, fault.Span.Position.Line, fault.Related.Single().Span.Position.Line));
    }

    [Theory]
    [InlineData("Enterprises that buy looms", "Enterprises that buy LOOMS", "")]
    [InlineData("Enterprises that buy looms", "Enterprises that buy weaving machines", "SG0406 Enterprises that buy weaving machines")]
    public void A_term_is_translated_by_one_of_its_forms_in_any_letter_case(string from, string to, string told) =>
        Assert.Equal(told, string.Join(' ', EditedContent.Minimal.Edit(Measures, from, to).Told()));

    [Fact]
    public void A_synonym_is_a_form_too()
    {
        var content = EditedContent.Minimal.Edit(Measures, "Enterprises that buy looms", "Enterprises that buy weaving machines")
            .Edit(Glossary, "    pinyin: zhi ji\n", "    pinyin: zhi ji\n    synonyms:\n      en: [weaving machine]\n");
        Assert.Empty(content.Told());
    }

    [Fact]
    public void A_form_that_stands_in_a_longer_word_by_chance_is_not_owed()
    {
        var content = EditedContent.Minimal.Edit(Measures, "zh: 购置织机的企业", "zh: 购置纺织机械的企业").Edit(Measures, "Enterprises that buy looms", "Enterprises that buy textile machines");
        Assert.Equal("SG0406", Assert.Single(content.Told())[..6]);
        Assert.Empty(content.Edit(Glossary, "    pinyin: zhi ji\n", "    pinyin: zhi ji\n    not_in:\n      zh: [纺织机械]\n").Told());
    }

    [Theory]
    [InlineData("see: [loom]", "see: [craft-enterprise]")]
    [InlineData("see: [loom]", "see: loom")]
    [InlineData("see: [loom]", "see: []")]
    public void References_within_a_kind_are_free(string from, string to) => Assert.Empty(EditedContent.Minimal.Edit(Glossary, from, to).Told());

    [Theory]
    [InlineData(Measures, "agencies: [valley/crafts-office]", "agencies: [crafts-office]", "valley/crafts-office")]
    [InlineData(Measures, "cites: [\"#prize\"]", "cites: [\"#prise\"]", "prize")]
    [InlineData(Policy, "issuer: valley/crafts-office", "issuer: valley/craft-office", "valley/crafts-office")]
    [InlineData(Targets, "programme: craft", "programme: crafts", "craft")]
    public void A_reference_that_finds_nothing_is_told_what_was_meant(string path, string from, string to, string near)
    {
        var fault = Assert.Single(EditedContent.Minimal.Edit(path, from, to).Faults());
        Assert.Equal(("SG0402", near), (fault.Code.Id, fault.Near));
    }

    [Fact]
    public void All_faults_are_told_in_one_run()
    {
        var content = EditedContent.Minimal.Edit(Measures, "programmes: [craft]", "programmes: [crafts]").Edit(Targets, "low: 12 家", "low: 12 户")
            .Edit(Policy, "number: （二）", "number: （三）").Edit(Criteria, "loom_spend / revenue", "loom_spent / revenue").Without("pages/about.en.md");
        Assert.Equal(["SG0402", "SG0407", "SG0210", "SG0220", "SG0403"], content.Told().Select(told => told[..6]).OrderBy(code => "SG0402 SG0407 SG0210 SG0220 SG0403".IndexOf(code, StringComparison.Ordinal)));
    }
}
