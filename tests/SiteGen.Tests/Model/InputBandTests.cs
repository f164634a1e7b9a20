using System.Text.Json;
using System.Text.Json.Nodes;
using SiteGen.Core.Diagnostics;
using SiteGen.Core.Model;
using SiteGen.Core.Rules;
using SiteGen.Tests.Binding;
using SiteGen.Tests.Content;
using Xunit;

namespace SiteGen.Tests.Model;

public sealed class InputBandTests
{
    [Theory]
    [InlineData("type: money\ndomain: \"[0, 10000 亿元]\"\nbands: [500 万元, 2000 万元, 2 亿元]",
        "0..5000000 500万元以下|5000000..20000000 500万元至2000万元|20000000..200000000 2000万元至2亿元|200000000..1000000000000 2亿元以上",
        "up to CNY 5 million|CNY 5 million to 20 million|CNY 20 million to 200 million|CNY 200 million or more")]
    [InlineData("type: money\nper: year\ndomain: \"[0, ..)\"\nbands: [1.5 万元/年]", "0..15000 1.5万元/年以下|15000..- 1.5万元/年以上",
        "up to CNY 15,000 a year|CNY 15,000 a year or more")]
    [InlineData("type: count\nunit: 人\ndomain: \"(0, 1000 万人)\"\nbands: [50, 1000 人]", "-..50 50人以下|50..1000 50人至1000人|1000..- 1000人以上",
        "up to 50|50 to 1,000|1,000 or more")]
    [InlineData("type: quantity\nunit: 吨标煤\nper: year\ndomain: \"[0, 1 亿吨标煤/年]\"\nbands: [0.5 吨标煤/年, 200 吨标煤/年]",
        "0..0.5 0.5吨标煤/年以下|0.5..200 0.5吨标煤/年至200吨标煤/年|200..100000000 200吨标煤/年以上",
        "up to 0.5 tce a year|0.5 to 200 tce a year|200 tce a year or more")]
    [InlineData("type: percent\ndomain: \"[-100%, ..)\"\nbands: [0%, 12.5%]", "-1..0 0%以下|0..0.125 0%至12.5%|0.125..- 12.5%以上", "up to 0%|0% to 12.5%|12.5% or more")]
    [InlineData("type: date\ndomain: \"[1949-10-01, 2100-01-01]\"\nbands: [2017-01-01, 2020-07-21]",
        "1949-10-01..2017-01-01 2017年1月1日以前（含当日）|2017-01-01..2020-07-21 2017年1月1日至2020年7月21日|2020-07-21..2100-01-01 2020年7月21日以后（含当日）",
        "on or before 1 January 2017|1 January 2017 to 21 July 2020|on or after 21 July 2020")]
    [InlineData("type: yes-no", "", "")]
    public void Ranges_are_exact_and_read_as_a_person_says_them(string shape, string zh, string en)
    {
        var input = Bind(shape);
        Assert.Equal(zh, string.Join('|', InputBand.Of(input, Language.Chinese).Select(band => $"{band.Min ?? "-"}..{band.Max ?? "-"} {band.Label}")));
        Assert.Equal(en, string.Join('|', InputBand.Of(input, Language.English).Select(band => band.Label)));
    }

    [Fact]
    public void The_site_offers_ranges_where_its_enterprises_may_not_know_the_figure()
    {
        var offered = new RealSite().Knowledge.Inputs.Where(input => !input.Bands.IsEmpty).Select(input => input.Id.Value);
        Assert.Superset(new HashSet<string> { "revenue", "rd_spend", "staff", "project_investment", "energy_saved", "electricity_saved" }, offered.ToHashSet());
    }

    [Fact]
    public void Every_range_that_is_offered_can_be_answered()
    {
        var knowledge = EditedContent.Real.Read();
        var evaluator = Evaluator.Of(knowledge);
        foreach (var (input, band) in knowledge.Inputs.SelectMany(input => InputBand.Of(input, Language.English).Select(band => (input, band))))
        {
            var answers = new JsonObject { [input.Id.Value] = new JsonObject { ["min"] = band.Min, ["max"] = band.Max } };
            Assert.Empty(evaluator.Evaluate(JsonSerializer.SerializeToElement(answers), new(2020, 10, 1)).Errors);
        }
    }

    private static Input Bind(string shape)
    {
        var text = $$"""
            inputs:
              asked:
                label:
                  zh: 甲
                  en: A
                question:
                  zh: 甲？
                  en: A?
                {{shape.Replace("\n", "\n    ", StringComparison.Ordinal)}}
            """;
        var content = EditedContent.Minimal.With("policies/river-grant/inputs.yaml", text);
        Assert.Empty(content.Faults().Where(fault => fault.Code.Severity == Severity.Error).Select(fault => fault.Code.Id));
        return content.Bind().Inputs.Single(input => input.Id.Value == "asked");
    }
}
