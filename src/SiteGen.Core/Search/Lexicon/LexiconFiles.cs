using System.Collections.Immutable;
using System.Text.Json;
using SiteGen.Core.Model;
using SiteGen.Core.Search.Documents;
using SiteGen.Core.Search.Lunr.English;
using SiteGen.Core.Search.Pinyin;
using SiteGen.Core.Search.Words;

namespace SiteGen.Core.Search.Lexicon;

/// <summary>What the browser suggests from, corrects by, and knows to mean the same.</summary>
internal static class LexiconFiles
{
    /// <summary>Rarer words than these are no help against a slip of the keyboard.</summary>
    private const int MostWords = 10_000;

    private const int ShortestWord = 3;

    public static IEnumerable<SearchFile> Of(KnowledgeBase knowledge, Language language, ImmutableArray<SearchDocument> documents) =>
    [
        Lexicon(LexiconEntries.Of(knowledge, language), language == Language.Chinese ? new PinyinReader(knowledge.Terms) : null),
        Words(documents),
        RelatedForms.File(knowledge, language),
        .. language == Language.Chinese ? [Pinyin()] : Array.Empty<SearchFile>(),
    ];

    /// <summary>
    /// <c>{ "kinds": ["programme", ...], "rows": [["高新技术企业", 0], ["增长", 1, 1, "zhang"], ...], "readings": { "chang": "长常", ... } }</c>: kinds and rows from what weighs
    /// most; a row's kind, and the places at which it is read otherwise than the readings say. No readings where nothing is read aloud.
    /// </summary>
    internal static SearchFile Lexicon(ImmutableArray<LexiconEntry> entries, PinyinReader? reader)
    {
        var readings = reader is null ? [] : MostUsual(entries, reader);
        var kinds = entries.Select(entry => entry.Kind).Distinct().ToList();
        return new("lexicon.json", SearchJson.Write(json =>
        {
            json.WriteStartObject();
            WriteTexts(json, "kinds", kinds.Select(kind => Model.Words.Of(kind)));
            json.WriteStartArray("rows");
            foreach (var entry in entries)
            {
                json.WriteStartArray();
                json.WriteStringValue(entry.Text);
                json.WriteNumberValue(kinds.IndexOf(entry.Kind));
                foreach (var (at, syllable) in reader?.Read(entry.Text).Index() ?? [])
                    if (syllable is not null && readings[entry.Text[at]] != syllable)
                    {
                        json.WriteNumberValue(at);
                        json.WriteStringValue(syllable);
                    }

                json.WriteEndArray();
            }

            json.WriteEndArray();
            json.WritePropertyName("readings");
            WriteReadings(json, readings.Select(pair => (pair.Value, pair.Key)));
            json.WriteEndObject();
        }));
    }

    /// <summary>How these texts mostly read each of their characters.</summary>
    private static Dictionary<char, string> MostUsual(ImmutableArray<LexiconEntry> entries, PinyinReader reader) =>
        entries.SelectMany(entry => entry.Text.Zip(reader.Read(entry.Text)))
            .Where(pair => pair.Second is not null)
            .CountBy(pair => pair)
            .GroupBy(count => count.Key.First)
            .ToDictionary(group => group.Key, group => group.OrderByDescending(count => count.Value).ThenBy(count => count.Key.Second, StringComparer.Ordinal).First().Key.Second!);

    /// <summary>Every reading of the common characters: <c>{ "chang": "长常...", ... }</c>.</summary>
    internal static SearchFile Pinyin()
    {
        var common = PinyinTables.Common.SelectMany(line => line.Characters);
        var readings = common.SelectMany(character => PinyinReader.ReadingsOf(character).Select(syllable => (syllable, character)));
        return new("pinyin.json", SearchJson.Write(json => WriteReadings(json, readings)));
    }

    /// <summary>The words of the texts that are spelt with letters, what stands in most documents first: <c>"enterprise shall ..."</c>.</summary>
    internal static SearchFile Words(ImmutableArray<SearchDocument> documents)
    {
        var words = documents.SelectMany(WordsOf)
            .CountBy(word => word)
            .OrderByDescending(count => count.Value)
            .ThenBy(count => count.Key, StringComparer.Ordinal)
            .Take(MostWords)
            .Select(count => count.Key);
        return new("words.json", SearchJson.Write(json => json.WriteStringValue(string.Join(' ', words))));
    }

    private static IEnumerable<string> WordsOf(SearchDocument document) =>
        SearchWords.Of(string.Join('\n', [document.Title, .. document.Keywords, document.Text]))
            .Select(word => word.Text)
            .Where(word => word.Length >= ShortestWord && word.All(char.IsAsciiLetterLower) && !StopWords.All.Contains(word))
            .Distinct();

    private static void WriteReadings(Utf8JsonWriter json, IEnumerable<(string Syllable, char Character)> readings)
    {
        json.WriteStartObject();
        foreach (var line in readings.GroupBy(pair => pair.Syllable, pair => pair.Character).OrderBy(line => line.Key, StringComparer.Ordinal))
            json.WriteString(line.Key, string.Concat(line));
        json.WriteEndObject();
    }

    internal static void WriteTexts(Utf8JsonWriter json, string name, IEnumerable<string> texts)
    {
        json.WriteStartArray(name);
        foreach (var text in texts)
            json.WriteStringValue(text);
        json.WriteEndArray();
    }
}
