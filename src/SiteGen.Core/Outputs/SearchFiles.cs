using SiteGen.Core.Model;
using SiteGen.Core.Outputs.OpenData;
using SiteGen.Core.Search;

namespace SiteGen.Core.Outputs;

/// <summary>The search of each language in <c>search/&lt;lang&gt;/</c>: what the site's own reads, and the whole index for any client of Lunr, <c>index.json</c>.</summary>
internal sealed class SearchFiles : IOutput
{
    public IEnumerable<OutputFile> Write(PublishedSite site, KnowledgeBaseData data) => site.Search.SelectMany(index =>
    {
        IEnumerable<SearchFile> whole = index.Whole is { } bytes ? [new("index.json", bytes)] : [];
        return index.Files.Concat(whole).Select(file => new OutputFile($"search/{index.Language.Code()}/{file.Path}", file.Bytes));
    });
}
