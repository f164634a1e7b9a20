using System.Collections.Immutable;
using System.Globalization;
using System.Text.Json;
using SiteGen.Core.Model;

namespace SiteGen.Core.Search.Documents;

/// <summary>By what results can be narrowed down and sorted, in columns: neighbours have much in common, so a column tells how many documents in a row have the same values.</summary>
internal sealed class FacetFile(KnowledgeBase knowledge, Language language, ImmutableArray<SearchDocument> documents)
{
    public SearchFile Write() => new("facets.json", SearchJson.Write(json =>
    {
        json.WriteStartObject();
        json.WriteStartArray("facets");
        Facet(json, "kind", [.. Enum.GetValues<SearchKind>().Select(kind => (Model.Words.Of(kind), ""))], document => [Model.Words.Of(document.Kind)]);
        Facet(json, "region", [.. knowledge.AllRegions().Select(region => (region.Id.Value, region.Name.In(language)))], document => document.Traits.Regions);
        Facet(json, "agency", [.. knowledge.Agencies.Select(agency => (agency.FullId, agency.Name.In(language)))], document => document.Traits.Agencies);
        Facet(json, "programme", [.. knowledge.Programmes.Select(programme => (programme.Id.Value, programme.ShortName.In(language)))], document => document.Traits.Programmes);
        Facet(json, "status", [.. Enum.GetValues<Status>().Select(status => (Model.Words.Of(status), ""))], document => document.Traits.Status is { } status ? [Model.Words.Of(status)] : []);
        Facet(json, "year", Years, document => document.Traits.Date is { } date ? [Year(date)] : []);
        json.WriteEndArray();
        Column(json, "date", [.. documents.Select(document => document.Traits.Date?.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture) ?? "")], json.WriteStringValue);
        json.WriteEndObject();
    }));

    /// <summary>The latest first.</summary>
    private (string Value, string Label)[] Years =>
        [.. documents.Select(document => document.Traits.Date).OfType<DateOnly>().Select(Year).Distinct().OrderDescending(StringComparer.Ordinal).Select(year => (year, year))];

    private static string Year(DateOnly date) => date.Year.ToString(CultureInfo.InvariantCulture);

    /// <summary><c>{"name":"kind","values":[["policy",""],...],"sets":[[0],[0,2]],"runs":[0,12,1,3]}</c>: each run is the number of a set of values and of the documents that have it.</summary>
    /// <param name="values">In the order in which they are offered, with their labels; those that no document has are left out.</param>
    private void Facet(Utf8JsonWriter json, string name, (string Value, string Label)[] values, Func<SearchDocument, IEnumerable<string>> of)
    {
        var held = documents.SelectMany(of).ToHashSet(StringComparer.Ordinal);
        var offered = values.Where(value => held.Contains(value.Value)).ToArray();
        var numbers = offered.Index().ToDictionary(value => value.Item.Value, value => value.Index, StringComparer.Ordinal);
        json.WriteStartObject();
        json.WriteString("name", name);
        json.WriteStartArray("values");
        foreach (var (value, label) in offered)
        {
            json.WriteStartArray();
            json.WriteStringValue(value);
            json.WriteStringValue(label);
            json.WriteEndArray();
        }

        json.WriteEndArray();
        Runs(json, [.. documents.Select(document => string.Join(',', of(document).Where(numbers.ContainsKey).Select(value => numbers[value])))], set => json.WriteRawValue($"[{set}]"));
        json.WriteEndObject();
    }

    private static void Column(Utf8JsonWriter json, string name, string[] values, Action<string> write)
    {
        json.WriteStartObject(name);
        Runs(json, values, write);
        json.WriteEndObject();
    }

    /// <param name="values">By document.</param>
    private static void Runs(Utf8JsonWriter json, string[] values, Action<string> write)
    {
        var sets = values.Distinct().ToList();
        json.WriteStartArray("sets");
        sets.ForEach(write);
        json.WriteEndArray();
        json.WriteStartArray("runs");
        for (var (from, to) = (0, 0); from < values.Length; from = to)
        {
            while (to < values.Length && values[to] == values[from])
                to++;
            json.WriteNumberValue(sets.IndexOf(values[from]));
            json.WriteNumberValue(to - from);
        }

        json.WriteEndArray();
    }
}
