using System.Diagnostics;
using System.Text.Encodings.Web;
using System.Text.Json;
using SiteGen.Core;
using SiteGen.Core.Diagnostics;
using SiteGen.Core.Model;
using SiteGen.Core.Search;
using SiteGen.Core.Search.Documents;
using SiteGen.Core.Search.Lunr;
using SiteGen.Core.Site;
using SiteGen.Core.Sources;
using SiteGen.Loading;

// documents CONTENT LANGUAGE TEXTS TERMS: a site's search documents, one a line, as {"id":...,"values":{"title":...}}: their texts, and the terms of these.
// build texts|terms FILE INDEX: the index of such a file; says how long that took and how much memory the process has held.
// build.mjs does the same with lunr.js.
if (args is ["documents", var content, var language, var texts, var terms])
    WriteDocuments(content, Languages.FromCode(language)!.Value, texts, terms);
else if (args is ["build", "texts" or "terms", var file, var index])
    Build(file, index, args[1] == "texts");
else
    return 2;
return 0;

static void WriteDocuments(string content, Language language, string texts, string terms)
{
    var (diagnostics, limits) = (new DiagnosticBag(), new SourceLimits());
    var knowledge = SiteBuilder.Read(SourceLoader.LoadContent(content, limits, diagnostics), limits, diagnostics)!;
    var plan = SitePlan.Build(knowledge, knowledge.Site.BaseAddress, diagnostics);
    var readable = new JsonSerializerOptions { Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping };
    var reader = new SearchTerms();
    using var textLines = File.CreateText(texts);
    using var termLines = File.CreateText(terms);
    foreach (var document in SearchDocuments.Of(knowledge, plan, language, new(2026, 1, 1)))
    {
        var (title, keywords, text) = (document.Title, string.Join('\n', document.Keywords), document.Text);
        textLines.WriteLine(JsonSerializer.Serialize(new { id = document.Address, values = new { title, keywords, text } }, readable));
        termLines.WriteLine(JsonSerializer.Serialize(new { id = document.Address, values = new { title = Terms(title), keywords = Terms(keywords), text = Terms(text) } }, readable));
    }

    IEnumerable<string> Terms(string text) => reader.Of(text).Select(token => token.Text.ToString());
}

static void Build(string file, string output, bool areTexts)
{
    var watch = new Stopwatch();
    var terms = new SearchTerms();
    var index = new LunrIndexBuilder(SearchIndex.Fields, searchPipeline: ["stemmer"]);
    foreach (var line in File.ReadLines(file))
    {
        using var document = JsonDocument.Parse(line);
        var values = document.RootElement.GetProperty("values");
        var id = document.RootElement.GetProperty("id").GetString()!;
        if (areTexts)
        {
            var texts = SearchIndex.Fields.Select(field => values.GetProperty(field.Name).GetString()!).ToList();
            watch.Start();
            index.Add(id, [.. texts.Select(terms.Of)]);
        }
        else
        {
            var tokens = SearchIndex.Fields.Select(field => values.GetProperty(field.Name).EnumerateArray().Select(term => new LunrToken(term.GetString().AsMemory())).ToList()).ToList();
            watch.Start();
            index.Add(id, tokens);
        }
        watch.Stop();
    }
    using var json = File.Create(output);
    watch.Start();
    index.WriteTo(json);
    watch.Stop();
    Console.WriteLine($$"""{"milliseconds":{{watch.ElapsedMilliseconds}},"peak":{{Process.GetCurrentProcess().PeakWorkingSet64}}}""");
}
