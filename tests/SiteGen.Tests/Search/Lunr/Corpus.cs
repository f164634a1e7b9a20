using System.Globalization;
using System.Text;
using SiteGen.Core.Search.Lunr;
using SiteGen.Core.Search.Lunr.English;

namespace SiteGen.Tests.Search.Lunr;

/// <summary>Of a field of a document: null, text, a list of texts, or tokens that are given as they are.</summary>
internal readonly record struct CorpusValue(string? Text = null, string?[]? List = null, LunrToken[]? Tokens = null);

/// <param name="IsNumber">The reference is a number to JavaScript.</param>
/// <param name="Boost">Null where lunr.js is told none.</param>
internal sealed record CorpusDocument(string Reference, bool IsNumber, double? Boost, CorpusValue?[] Values);

/// <summary>What both lunr.js and ours make an index of.</summary>
/// <param name="Pipeline">Null: tokens are made of the texts as lunr.js does by default. Else tokens are given, and these are the labels of the search pipeline.</param>
internal sealed record Corpus(LunrField[] Fields, LunrMetadata[] Metadata, string[]? Pipeline, CorpusDocument[] Documents)
{
    public string Index()
    {
        var builder = new LunrIndexBuilder(Fields, Metadata, Pipeline ?? ["stemmer"]);
        foreach (var document in Documents)
            builder.Add(document.Reference, [.. document.Values.Select(value => TokensOf(value ?? default))], document.Boost ?? 1);
        using var stream = new MemoryStream();
        builder.WriteTo(stream);
        return new UTF8Encoding(false, throwOnInvalidBytes: true).GetString(stream.ToArray());
    }

    /// <summary>As <c>lunr-jobs.mjs</c> reads it, in ASCII: lone halves of surrogate pairs arrive.</summary>
    public string ToJson()
    {
        var pipeline = Pipeline is null ? "\"default\"" : $"[{string.Join(',', Pipeline.Select(Quoted))}]";
        var metadata = Metadata.Select(key => key == LunrMetadata.Position ? "\"position\"" : "\"index\"");
        var fields = Fields.Select(field => $"[{Quoted(field.Name)},{Number(field.Boost)}]");
        var documents = string.Join(',', Documents.Select(DocumentJson));
        return $$"""{"fields":[{{string.Join(',', fields)}}],"metadata":[{{string.Join(',', metadata)}}],"pipeline":{{pipeline}},"documents":[{{documents}}]}""";
    }

    /// <summary>JSON of any text, in ASCII.</summary>
    public static string Quoted(string text) =>
        $"\"{string.Concat(text.Select(unit => char.IsAsciiLetterOrDigit(unit) ? unit.ToString() : $"\\u{(int)unit:x4}"))}\"";

    private List<LunrToken> TokensOf(CorpusValue value) =>
        Pipeline is not null ? [.. value.Tokens ?? []]
        : EnglishPipeline.Run(value.List is { } list ? Tokenizer.Whole(list) : Tokenizer.Split(value.Text));

    private string DocumentJson(CorpusDocument document)
    {
        var values = Fields.Zip(document.Values).Where(pair => pair.Second is not null).Select(pair => $"{Quoted(pair.First.Name)}:{ValueJson(pair.Second!.Value)}");
        var id = document.IsNumber ? document.Reference : Quoted(document.Reference);
        var boost = document.Boost is { } given ? $"\"boost\":{Number(given)}," : "";
        return $$$"""{"id":{{{id}}},{{{boost}}}"values":{{{{string.Join(',', values)}}}}}""";
    }

    private static string ValueJson(CorpusValue value) =>
        value.Tokens is { } tokens ? $"[{string.Join(',', tokens.Select(TokenJson))}]"
        : value.List is { } list ? $"[{string.Join(',', list.Select(item => item is null ? "null" : Quoted(item)))}]"
        : value.Text is { } text ? Quoted(text) : "null";

    private static string TokenJson(LunrToken token) =>
        token.Place is var (start, length, ordinal) ? $"[{Quoted(token.Text.ToString())},{start},{length},{ordinal}]" : Quoted(token.Text.ToString());

    private static string Number(double value) => value.ToString("R", CultureInfo.InvariantCulture);
}
