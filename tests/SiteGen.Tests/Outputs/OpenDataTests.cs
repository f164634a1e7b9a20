using System.Text.Json;
using System.Text.Json.Nodes;
using Xunit;

namespace SiteGen.Tests.Outputs;

public sealed class OpenDataTests(AssembledSite site) : IClassFixture<AssembledSite>
{
    private const string Data = "data/knowledge-base.json";
    private const string Schema = "data/schema/knowledge-base.schema.json";

    [Fact]
    public async Task The_data_is_valid_by_its_schema()
    {
        var faults = await ValidateAsync(JsonNode.Parse(site.Text(Data))!);
        Assert.Empty(faults);
    }

    [Theory]
    [InlineData("day", "1 October 2020")]
    [InlineData("surprise", "?")]
    [InlineData("measures.0.kind", "gift")]
    [InlineData("measures.0.amount.kind", "gift")]
    [InlineData("measures.0.amount.surprise", "?")]
    [InlineData("measures.0.name", null)]
    [InlineData("policies.0.address", "policies")]
    [InlineData("constraints.0.parsed", "rd_staff")]
    public async Task The_schema_is_no_formality(string path, string? value)
    {
        var data = JsonNode.Parse(site.Text(Data))!;
        var parts = path.Split('.');
        var parent = parts[..^1].Aggregate(data, (node, part) => int.TryParse(part, out var index) ? node[index]! : node[part]!);
        parent[parts[^1]] = value;
        Assert.NotEmpty(await ValidateAsync(data));
    }

    [Fact]
    public void The_schema_is_the_published_one() =>
        Golden.Check(site.Text(Schema), "tests", "SiteGen.Tests", "Outputs", "knowledge-base.schema.json");

    [Fact]
    public void Chinese_stays_readable_and_lines_end_alike()
    {
        Assert.Contains("\"zh\": \"蓟州区", site.Text(Data), StringComparison.Ordinal);
        Assert.DoesNotContain('\r', site.Text(Data));
        Assert.EndsWith("}\n", site.Text(Data), StringComparison.Ordinal);
    }

    [Fact]
    public void Every_id_that_is_named_exists()
    {
        using var data = site.Json(Data);
        var clauses = Ids(data, "clauses", "citation");
        foreach (var kind in new[] { "criteria", "measures", "targets" })
            Assert.Empty(Named(data, kind, "cites").Except(clauses));
        Assert.Empty(Named(data, "readings", "clauses").Except(clauses));
        Assert.Empty(Named(data, "clauses", "references").Except(Ids(data, "documents", "id")));
        Assert.Empty(Named(data, "measures", "agencies").Except(Ids(data, "agencies", "id")));
        Assert.Empty(Named(data, "targets", "agencies").Except(Ids(data, "agencies", "id")));
    }

    [Fact]
    public void A_rule_is_given_as_written_and_as_a_tree()
    {
        using var data = site.Json(Data);
        var table = Find(data, "criteria", "lutai-sme-cultivation/hnte-rd-intensity").GetProperty("require").GetProperty("parsed");
        Assert.Equal("table", table.GetProperty("op").GetString());
        Assert.Equal("revenue", table.GetProperty("named").GetProperty("along").GetProperty("ref").GetString());
        var first = table.GetProperty("named").GetProperty("rows").GetProperty("list")[0].GetProperty("named");
        var high = first.GetProperty("range").GetProperty("interval").GetProperty("high");
        Assert.Equal(("50000000", "元"), (high.GetProperty("figure").GetString(), high.GetProperty("unit").GetString()));
        Assert.True(first.GetProperty("require").GetProperty("args")[0].GetProperty("subject").GetBoolean());
        Assert.Equal("0.05", first.GetProperty("require").GetProperty("args")[1].GetProperty("figure").GetString());
    }

    [Theory]
    [InlineData(2020, 6, 1, "not-started")]
    [InlineData(2020, 10, 1, "open")]
    [InlineData(2026, 11, 22, "ended")]
    public void Status_is_that_of_the_day(int year, int month, int day, string expected)
    {
        var outputs = AssembledSite.Assemble(new("https://policy.example/"), new(year, month, day));
        using var data = JsonDocument.Parse(outputs.Find(Data)!.Bytes);
        Assert.Equal(expected, Find(data, "measures", "jizhou-transformation-2020/equipment-subsidy").GetProperty("status").GetString());
        Assert.Equal("not-stated", Find(data, "measures", "lutai-sme-cultivation/srdi-award").GetProperty("status").GetString());
    }

    [Fact]
    public void Addresses_stand_below_the_base()
    {
        var outputs = AssembledSite.Assemble(new("https://host.example/sub/"), new(2020, 10, 1));
        using var data = JsonDocument.Parse(outputs.Find(Data)!.Bytes);
        Assert.Equal("https://host.example/sub/data/schema/knowledge-base.schema.json", data.RootElement.GetProperty("$schema").GetString());
        Assert.Equal(
            "https://host.example/sub/policies/lutai-sme-cultivation/#hnte-rd",
            data.RootElement.GetProperty("clauses").EnumerateArray().Single(clause => clause.GetProperty("citation").GetString() == "lutai-sme-cultivation#hnte-rd")
                .GetProperty("address").GetString());
    }

    private async Task<string[]> ValidateAsync(JsonNode data)
    {
        var input = new JsonObject { ["schema"] = JsonNode.Parse(site.Text(Schema)), ["values"] = new JsonArray(data) };
        var faults = await NodeOracle.RunAsync("validate-schema.mjs", input.ToJsonString());
        return JsonSerializer.Deserialize<string[][]>(faults)![0];
    }

    private static HashSet<string> Ids(JsonDocument data, string kind, string key) =>
        [.. data.RootElement.GetProperty(kind).EnumerateArray().Select(item => item.GetProperty(key).GetString()!)];

    private static IEnumerable<string> Named(JsonDocument data, string kind, string key) =>
        data.RootElement.GetProperty(kind).EnumerateArray().SelectMany(item => item.GetProperty(key).EnumerateArray()).Select(id => id.GetString()!);

    private static JsonElement Find(JsonDocument data, string kind, string id) =>
        data.RootElement.GetProperty(kind).EnumerateArray().Single(item => item.GetProperty("id").GetString() == id);
}
