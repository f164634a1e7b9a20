using System.Collections.Immutable;
using SiteGen.Core.Diagnostics;
using SiteGen.Core.Model;
using SiteGen.Core.Search.Documents;
using SiteGen.Core.Site;
using SiteGen.Tests.Content;

namespace SiteGen.Tests.Search;

/// <summary>What can be found in the real content.</summary>
internal sealed class RealDocuments(RealSite site)
{
    public SitePlan Plan { get; } = SitePlan.Build(site.Knowledge, site.Knowledge.Site.BaseAddress, new DiagnosticBag());

    public ImmutableArray<SearchDocument> In(Language language) => SearchDocuments.Of(site.Knowledge, Plan, language, RealSite.Day);

    /// <summary>By document its title, keywords and text.</summary>
    public IEnumerable<string[]> Of(Language language) => In(language).Select(document => new[] { document.Title, string.Join('\n', document.Keywords), document.Text });
}
