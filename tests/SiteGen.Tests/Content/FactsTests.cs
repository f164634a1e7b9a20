using System.Text.Json;
using Xunit;

namespace SiteGen.Tests.Content;

/// <summary>Every fact of the two source documents stands in the open data, at the clause that carries it.</summary>
public sealed class FactsTests(RealSite site) : IClassFixture<RealSite>
{
    [Fact]
    public void Every_fact_is_held()
    {
        var facts = Fact.ReadAll();
        Assert.True(facts.Length >= 600, $"only {facts.Length} rows were read");
        var missing = facts.SelectMany(Missing).ToArray();
        Assert.True(missing.Length == 0, string.Join('\n', missing));
    }

    [Fact]
    public void Row_ids_are_unique() =>
        Assert.Empty(Fact.ReadAll().CountBy(fact => fact.Id).Where(count => count.Value > 1).Select(count => count.Key));

    [Fact]
    public void Every_clause_has_a_fact()
    {
        var carried = Fact.ReadAll().Select(fact => fact.Clause).ToHashSet();
        Assert.DoesNotContain(Collection("clauses").Select(IdOf), id => !carried.Contains(id));
    }

    private IEnumerable<string> Missing(Fact fact) =>
        (fact.Clause is null ? [] : MissingInClause(fact)).Concat(fact.Data.SelectMany(value => MissingValue(value)))
            .Select(what => $"{fact.Id}: {what}");

    private IEnumerable<string> MissingInClause(Fact fact)
    {
        if (Find("clauses", fact.Clause!) is not { } clause)
            return [$"no clause {fact.Clause}"];
        return fact.Zh.Where(word => !Holds(Texts(clause, "zh"), word)).Select(word => $"{fact.Clause} (zh) lacks {word}")
            .Concat(fact.En.Where(word => !Holds(Texts(clause, "en"), word)).Select(word => $"{fact.Clause} (en) lacks {word}"))
            .Concat(fact.Agency is null || HasAgency(clause, fact) ? [] : [$"{fact.Clause} does not list {fact.Agency} {fact.Role}"])
            .Concat(fact.Document is null || HasReference(clause, fact) ? [] : [$"{fact.Clause} does not refer to {fact.Document}"]);
    }

    private IEnumerable<string> MissingValue(FactValue expected)
    {
        if (Find(expected.Collection, expected.Id) is not { } item)
            return [$"no {expected.Collection} {expected.Id}"];
        if (expected.Field is null)
            return [];
        var found = expected.Field.Split('.').Aggregate((JsonElement?)item, Step);
        var text = found?.ValueKind switch { null or JsonValueKind.Null => null, JsonValueKind.String => found.Value.GetString(), _ => found.Value.GetRawText() };
        return text == expected.Value ? [] : [$"{expected.Id}.{expected.Field} is {text ?? "null"}, not {expected.Value ?? "null"}"];
    }

    private static JsonElement? Step(JsonElement? from, string name) => from switch
    {
        { ValueKind: JsonValueKind.Object } node when node.TryGetProperty(name, out var value) => value,
        { ValueKind: JsonValueKind.Array } list when int.TryParse(name, out var index) && index < list.GetArrayLength() => list[index],
        _ => null,
    };

    private JsonElement.ArrayEnumerator Collection(string name) => site.Data.GetProperty(name).EnumerateArray();

    private JsonElement? Find(string collection, string id) =>
        Collection(collection).Where(item => IdOf(item) == id).Select(item => (JsonElement?)item).FirstOrDefault();

    private static string IdOf(JsonElement item) =>
        item.TryGetProperty("citation", out var citation) ? citation.GetString()! : item.GetProperty("id").GetString()!;

    private static string Texts(JsonElement clause, string language) =>
        $"{Text(clause.GetProperty("title"), language)}\n{Text(clause.GetProperty("text"), language)}";

    private static string? Text(JsonElement text, string language) =>
        text.ValueKind == JsonValueKind.Object ? text.GetProperty(language).GetString() : "";

    private static bool HasAgency(JsonElement clause, Fact fact) => clause.GetProperty("agencies").EnumerateArray().Any(agency =>
        agency.GetProperty("agency").GetString() == fact.Agency && (fact.Role is null || agency.GetProperty("role").GetString() == fact.Role));

    private static bool HasReference(JsonElement clause, Fact fact) =>
        clause.GetProperty("references").EnumerateArray().Any(reference => reference.GetString()!.EndsWith($"/{fact.Document}", StringComparison.Ordinal));

    /// <summary>A figure must not be the tail or head of a longer one: 5家 does not stand in 35家.</summary>
    private static bool Holds(string text, string word)
    {
        for (var at = text.IndexOf(word, StringComparison.OrdinalIgnoreCase); at >= 0; at = text.IndexOf(word, at + 1, StringComparison.OrdinalIgnoreCase))
            if (!JoinsDigits(text, at - 1, at) && !JoinsDigits(text, at + word.Length - 1, at + word.Length))
                return true;
        return false;
    }

    private static bool JoinsDigits(string text, int left, int right) =>
        left >= 0 && right < text.Length && char.IsAsciiDigit(text[left]) && char.IsAsciiDigit(text[right]);
}
