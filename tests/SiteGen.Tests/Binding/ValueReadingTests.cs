using SiteGen.Core.Binding;
using SiteGen.Core.Diagnostics;
using SiteGen.Core.Model;
using SiteGen.Core.Sources;
using SiteGen.Core.Yaml;
using Xunit;

namespace SiteGen.Tests.Binding;

/// <summary>Single values: what each kind takes and what it refuses.</summary>
public sealed class ValueReadingTests
{
    private readonly DiagnosticBag diagnostics = new();

    [Theory]
    [InlineData("srdi", true)]
    [InlineData("srdi-award", true)]
    [InlineData("state-council-2010-7", true)]
    [InlineData("a", true)]
    [InlineData("Srdi", false)]
    [InlineData("srdi_award", false)]
    [InlineData("srdi--award", false)]
    [InlineData("-srdi", false)]
    [InlineData("srdi-", false)]
    [InlineData("2020-plan", false)]
    [InlineData("奖励", false)]
    [InlineData("srdi award", false)]
    [InlineData("srdi\n", false)]
    public void Ids_are_kebab_case(string id, bool isRight)
    {
        Assert.Equal(isRight, ValueReading.CheckId(new(id, Place(id)), new(diagnostics)));
        Assert.Equal(isRight, !diagnostics.HasErrors);
    }

    [Theory]
    [InlineData("rd_spend", true)]
    [InlineData("revenue", true)]
    [InlineData("ip_2020", true)]
    [InlineData("rd-spend", false)]
    [InlineData("RD_spend", false)]
    [InlineData("_spend", false)]
    [InlineData("rd__spend", false)]
    [InlineData("spend_", false)]
    public void Ids_of_inputs_are_snake_case(string id, bool isRight) =>
        Assert.Equal(isRight, ValueReading.CheckInputId(new(id, Place(id)), new(diagnostics)));

    [Theory]
    [InlineData("2020-07-21", true)]
    [InlineData("'2020-07-21'", true)]
    [InlineData("2024-02-29", true)]
    [InlineData("0001-01-01", true)]
    [InlineData("2023-02-29", false)]
    [InlineData("2020-7-21", false)]
    [InlineData("2020-07-32", false)]
    [InlineData("2020/07/21", false)]
    [InlineData("21-07-2020", false)]
    [InlineData("2020-07-21 10:00", false)]
    [InlineData("2020721", false)]
    [InlineData("２０２０-07-21", false)]
    [InlineData("2020年7月21日", false)]
    public void Dates_are_days_that_exist(string written, bool isRight)
    {
        var date = Read($"day: {written}").Date("day");
        Assert.Equal(isRight, date is not null);
        Assert.Equal(isRight ? [] : ["SG0305"], Codes());
    }

    [Theory]
    [InlineData("day:")]
    [InlineData("day: null")]
    [InlineData("other: 1")]
    public void A_date_that_the_source_leaves_out_is_null_and_no_fault(string text)
    {
        Assert.Null(Read(text).Date("day"));
        Assert.Empty(Codes());
    }

    [Theory]
    [InlineData("from: 2020-01-01\nto: 2020-12-31")]
    [InlineData("from: 2020-01-01\nto: 2020-01-01")]
    [InlineData("from: 2020-01-01")]
    [InlineData("to: 2020-12-31")]
    public void A_span_may_be_open_and_may_be_one_day(string text)
    {
        Read(text).Span("from", "to");
        Assert.Empty(Codes());
    }

    [Fact]
    public void A_span_that_ends_before_it_begins_is_told_at_its_end()
    {
        Read("from: 2020-02-01\nto: 2020-01-31").Span("from", "to");
        var fault = Assert.Single(diagnostics.ToSorted());
        Assert.Equal(("SG0324", "2020-01-31"), (fault.Code.Id, fault.Span.Text));
    }

    [Theory]
    [InlineData("true", true, false)]
    [InlineData("false", false, false)]
    [InlineData("yes", false, true)]
    [InlineData("True", false, true)]
    [InlineData("是", false, true)]
    public void Flags_are_true_or_false(string written, bool value, bool isFault)
    {
        Assert.Equal(value, Read($"open: {written}").Flag("open"));
        Assert.Equal(isFault, diagnostics.HasErrors);
    }

    [Theory]
    [InlineData("1", 1)]
    [InlineData("5", 5)]
    [InlineData("05", 5)]
    [InlineData("0", null)]
    [InlineData("6", null)]
    [InlineData("-1", null)]
    [InlineData("1.0", null)]
    [InlineData("1e0", null)]
    [InlineData("99999999999", null)]
    [InlineData("三", null)]
    public void Whole_numbers_stay_within_their_bounds(string written, int? value)
    {
        Assert.Equal(value, Read($"cost: {written}").WholeNumber("cost", 1, 5));
        Assert.Equal(value is null, diagnostics.HasErrors);
    }

    [Theory]
    [InlineData("https://policy.example/", true)]
    [InlineData("https://policy.example/a?b=c#d", true)]
    [InlineData("mailto:someone@policy.example", true)]
    [InlineData("http://policy.example/", false)]
    [InlineData("policy.example", false)]
    [InlineData("/about/", false)]
    [InlineData("javascript:alert(1)", false)]
    [InlineData("'https:'", false)]
    public void Addresses_have_one_of_the_schemes(string written, bool isRight)
    {
        Assert.Equal(isRight, Read($"report: {written}").Address("report", "https", "mailto") is not null);
        Assert.Equal(isRight ? [] : ["SG0309"], Codes());
    }

    [Fact]
    public void Words_of_every_enumeration_are_read_as_they_are_written()
    {
        AssertWords(("in-force", Validity.InForce), ("expired", Validity.Expired), ("repealed", Validity.Repealed), ("not-stated", Validity.NotStated));
        AssertWords(("agency", AgencyKind.Agency), ("collective", AgencyKind.Collective));
        AssertWords(
            ("responsible", AgencyRole.Responsible), ("lead", AgencyRole.Lead), ("joint", AgencyRole.Joint),
            ("support", AgencyRole.Support), ("member", AgencyRole.Member), ("office", AgencyRole.Office));
        AssertWords(("condition", Force.Condition), ("benchmark", Force.Benchmark));
        AssertWords(("computed", Decided.Computed), ("attested", Decided.Attested), ("judged", Decided.Judged));
        AssertWords(
            ("award", MeasureKind.Award), ("subsidy", MeasureKind.Subsidy), ("grant", MeasureKind.Grant), ("priority", MeasureKind.Priority),
            ("service", MeasureKind.Service), ("tax", MeasureKind.Tax), ("finance", MeasureKind.Finance));
        AssertWords(("discretion", RangeBasis.Discretion), ("size", RangeBasis.Size), ("not-stated", RangeBasis.NotStated));
        AssertWords(
            ("application", Milestone.Application), ("recognition", Milestone.Recognition), ("completion", Milestone.Completion),
            ("not-stated", Milestone.NotStated));
        AssertWords(
            ("exactly", TargetComparison.Exactly), ("at-least", TargetComparison.AtLeast), ("between", TargetComparison.Between),
            ("multiple", TargetComparison.Multiple));
        AssertWords(("yearly", Cadence.Yearly), ("total", Cadence.Total));
        AssertWords(
            ("based-on", DocumentRelation.BasedOn), ("amends", DocumentRelation.Amends), ("repeals", DocumentRelation.Repeals),
            ("interprets", DocumentRelation.Interprets), ("related", DocumentRelation.Related), ("cited", DocumentRelation.Cited));
        AssertWords(
            ("yes-no", InputType.YesNo), ("choice", InputType.Choice), ("money", InputType.Money), ("percent", InputType.Percent),
            ("count", InputType.Count), ("quantity", InputType.Quantity), ("date", InputType.Date));
        AssertWords(
            ("last-fiscal-year", InputPeriod.LastFiscalYear), ("present", InputPeriod.Present),
            ("last-year-to-this-year", InputPeriod.LastYearToThisYear), ("annual", InputPeriod.Annual));
    }

    [Theory]
    [InlineData("NotStated")]
    [InlineData("not_stated")]
    [InlineData("0")]
    [InlineData("")]
    public void Nothing_else_is_a_word_of_an_enumeration(string written)
    {
        Assert.Null(Read($"validity: '{written}'").OptionalOneOf<Validity>("validity"));
        Assert.Equal(["SG0307"], Codes());
    }

    private void AssertWords<T>(params (string Word, T Value)[] words)
        where T : struct, Enum
    {
        Assert.Equal(Enum.GetValues<T>().Order(), words.Select(pair => pair.Value).Order());
        Assert.All(words, pair => Assert.Equal(pair.Value, Read($"word: {pair.Word}").OptionalOneOf<T>("word")));
        Assert.Empty(Codes());
    }

    private IEnumerable<string> Codes() => diagnostics.ToSorted().Select(fault => fault.Code.Id);

    private MappingReader Read(string text) =>
        new(Assert.IsType<YamlMapping>(YamlReader.Read(new("a.yaml", "content/a.yaml", text), new(), diagnostics)), new(diagnostics));

    private static SourceSpan Place(string text) => new(new("a.yaml", "content/a.yaml", text), 0, text.Length);
}
