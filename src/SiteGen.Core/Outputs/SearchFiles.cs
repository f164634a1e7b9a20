using SiteGen.Core.Model;
using SiteGen.Core.Outputs.OpenData;

namespace SiteGen.Core.Outputs;

/// <summary>The whole search index of each language, for any client of Lunr: <c>search/&lt;lang&gt;/index.json</c>.</summary>
internal sealed class SearchFiles : IOutput
{
    public IEnumerable<OutputFile> Write(PublishedSite site, KnowledgeBaseData data) =>
        site.Search.Select(index => new OutputFile($"search/{index.Language.Code()}/index.json", index.Whole));
}
