using System.Collections.Immutable;
using System.Text;
using SiteGen.Core.Assets;
using SiteGen.Core.Diagnostics;
using SiteGen.Core.Model;
using SiteGen.Core.Pages.Themes;
using SiteGen.Core.Site;

namespace SiteGen.Core.Pages;

/// <summary>The door of the room: every planned page in every language, rendered through the theme.</summary>
/// <remarks>Reports SG06xx: faults of the theme, and links of text pages that lead nowhere.</remarks>
public static class PageRenderer
{
    /// <param name="everything">What can be found, in the order of the content.</param>
    /// <returns>In the ordinal order of their paths, whatever the number of jobs; pages that failed are left out and reported.</returns>
    public static ImmutableArray<RenderedPage> Render(
        KnowledgeBase knowledge, SitePlan plan, ImmutableDictionary<Language, ImmutableArray<SearchEntry>> everything, PublishedAssets assets, PageTemplates templates, PageSettings settings, DiagnosticBag diagnostics)
    {
        var references = new CrossReferences(knowledge);
        var terms = new TermUses(knowledge, references.Clauses);
        var sources = new PageSources(knowledge, new(knowledge), references, terms, RegionContent.All(knowledge), plan, everything, assets, settings, diagnostics);
        var contexts = plan.Languages.Select(language => new PageContext(sources, new(language, templates.Strings, templates.Texts, diagnostics)));
        return RenderAll(templates.Theme, [.. contexts.SelectMany(context => plan.Pages.Select(page => (context, page)))], settings.Jobs);
    }

    private static ImmutableArray<RenderedPage> RenderAll(ITheme theme, ImmutableArray<(PageContext, PlannedPage)> pages, int jobs)
    {
        var types = PageTypes.All.ToDictionary(type => type.Kind);
        var rendered = new RenderedPage?[pages.Length];
        Parallel.For(0, pages.Length, new() { MaxDegreeOfParallelism = jobs }, index =>
        {
            var (context, page) = pages[index];
            rendered[index] = RenderPage(theme, types[page.Kind], context, page);
        });
        return [.. rendered.OfType<RenderedPage>().OrderBy(page => page.Path, StringComparer.Ordinal)];
    }

    private static RenderedPage? RenderPage(ITheme theme, PageType type, PageContext context, PlannedPage page)
    {
        var path = SitePlan.FilePath(context.Language, page);
        var html = theme.Render($"pages/{type.Template}", type.Build(context, page), context.Wording);
        return html is null ? null : new(path, Encoding.UTF8.GetBytes(html));
    }
}
