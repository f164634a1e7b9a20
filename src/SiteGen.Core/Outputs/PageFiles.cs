using SiteGen.Core.Outputs.OpenData;

namespace SiteGen.Core.Outputs;

/// <summary>The rendered pages.</summary>
internal sealed class PageFiles : IOutput
{
    public IEnumerable<OutputFile> Write(PublishedSite site, KnowledgeBaseData data) => site.Pages.Select(page => new OutputFile(page.Path, page.Html));
}
