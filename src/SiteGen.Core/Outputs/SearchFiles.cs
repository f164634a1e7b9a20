using SiteGen.Core.Model;
using SiteGen.Core.Outputs.OpenData;

namespace SiteGen.Core.Outputs;

/// <summary>The search of each language in <c>search/&lt;lang&gt;/</c>: what the site's own reads, and the whole index for any client of Lunr, <c>index.json</c>.</summary>
internal sealed class SearchFiles : IOutput
{
    public IEnumerable<OutputFile> Write(PublishedSite site, KnowledgeBaseData data) =>
        site.Search.SelectMany(index => index.Files.Append(new("index.json", index.Whole)).Select(file => new OutputFile($"search/{index.Language.Code()}/{file.Path}", file.Bytes)));
}
