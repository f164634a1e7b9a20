using System.Collections.Immutable;
using System.Text;
using SiteGen.Core;
using SiteGen.Core.Assets;
using SiteGen.Core.Diagnostics;
using SiteGen.Core.Model;
using SiteGen.Core.Pages;
using SiteGen.Core.Pages.Themes;
using SiteGen.Core.Search;
using SiteGen.Core.Site;
using SiteGen.Core.Sources;
using SiteGen.Loading;
using Xunit;

namespace SiteGen.Tests.Pages;

/// <summary>The smallest site with one of everything, for tests of pages.</summary>
public sealed class MinimalSite
{
    public MinimalSite()
    {
        var diagnostics = new DiagnosticBag();
        var sources = SourceLoader.LoadContent(RepositoryRoot.Path("tests", "sites", "minimal", "content"), new(), diagnostics);
        Theme = SourceLoader.LoadTheme(RepositoryRoot.Path("themes", "default"), new(), diagnostics);
        Knowledge = SiteBuilder.Read(sources, new SourceLimits(), diagnostics)!;
        Plan = SitePlan.Build(Knowledge, new("https://policy.example/base/"), diagnostics);
        Assets = PublishedAssets.Publish([.. Theme.Assets.Select(asset => asset with { Bytes = default })], diagnostics);
        Assert.Empty(Written(diagnostics));
    }

    private static readonly DateOnly Day = new(2026, 11, 22);

    public KnowledgeBase Knowledge { get; }

    public ThemeSources Theme { get; }

    public SitePlan Plan { get; }

    /// <summary>Empty, so that what the pages' goldens hold does not depend on the style sheet.</summary>
    public PublishedAssets Assets { get; }

    public ImmutableArray<RenderedPage> Render(DiagnosticBag diagnostics, int jobs = 2)
    {
        var templates = PageTemplates.Compile(Theme.Texts, Plan, diagnostics);
        return PageRenderer.Render(Knowledge, Plan, SearchCatalogue.Of(Knowledge, Plan, Day).Entries(), Assets, templates, new(Day, "0123456789ab", jobs), diagnostics);
    }

    public ImmutableArray<RenderedPage> Render()
    {
        var diagnostics = new DiagnosticBag();
        var pages = Render(diagnostics);
        Assert.Empty(Written(diagnostics));
        return pages;
    }

    /// <summary>What a page is made from, for tests of its parts.</summary>
    internal PageContext Context(Language language, DiagnosticBag diagnostics)
    {
        var references = new CrossReferences(Knowledge);
        var sources = new PageSources(
            Knowledge, new(Knowledge), references, new(Knowledge, references.Clauses), RegionContent.All(Knowledge), Plan, SearchCatalogue.Of(Knowledge, Plan, Day).Entries(), Assets, new(Day, "0123456789ab", 1), diagnostics);
        var strings = InterfaceStrings.Read(Theme.Texts, Plan.Languages, diagnostics);
        return new(sources, new(language, strings, Theme.Texts, diagnostics));
    }

    public static string Text(IEnumerable<RenderedPage> pages, string path) => Encoding.UTF8.GetString(pages.Single(page => page.Path == path).Html.Span);

    public static string Written(DiagnosticBag diagnostics) =>
        string.Concat(diagnostics.ToSorted().Select(fault => DiagnosticText.Write(fault, MessageLanguage.English)));
}
