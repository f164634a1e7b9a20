using System.Text;
using SiteGen.Core.Outputs.OpenData;

namespace SiteGen.Core.Outputs;

/// <summary>Every robot is welcome, and is told where the sitemap lies.</summary>
internal sealed class Robots : IOutput
{
    public IEnumerable<OutputFile> Write(PublishedSite site, KnowledgeBaseData data) =>
        [new("robots.txt", Encoding.UTF8.GetBytes($"User-agent: *\nAllow: /\n\nSitemap: {site.Plan.BaseAddress.AbsoluteUri}{Sitemap.Path}\n"))];
}
