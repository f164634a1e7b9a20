using System.Collections.Immutable;
using SiteGen.Core.Assets;
using SiteGen.Core.Model;
using SiteGen.Core.Pages;
using SiteGen.Core.Rules.JavaScript;
using SiteGen.Core.Search;
using SiteGen.Core.Site;

namespace SiteGen.Core.Outputs;

/// <summary>What the earlier rooms made, ready to be published.</summary>
/// <param name="Day">The day that statuses are told of.</param>
/// <param name="Release">The release id: see <see cref="Assets.Release"/>.</param>
public sealed record PublishedSite(
    KnowledgeBase Knowledge,
    CompiledRules Rules,
    ImmutableArray<SearchIndex> Search,
    SitePlan Plan,
    PublishedAssets Assets,
    ImmutableArray<RenderedPage> Pages,
    DateOnly Day,
    string Release);
