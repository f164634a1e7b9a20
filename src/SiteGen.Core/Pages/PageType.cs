using System.Collections.Immutable;
using SiteGen.Core.Pages.Types;
using SiteGen.Core.Site;

namespace SiteGen.Core.Pages;

/// <summary>The view model of a page; each kind of page has a sealed record of its own.</summary>
internal abstract record PageView(PageFrame Frame);

/// <summary>A kind of page: its template in the theme and how its view model is made.</summary>
internal sealed record PageType(PageKind Kind, string Template, Func<PageContext, PlannedPage, PageView> Build);

/// <summary>Every kind of page. A new one is one file in <c>Types/</c>, one line here and one template.</summary>
internal static class PageTypes
{
    public static ImmutableArray<PageType> All { get; } =
    [
        HomePage.Type,
        PoliciesPage.Type,
        PolicyPage.Type,
        ProgrammesPage.Type,
        ProgrammePage.Type,
        MeasuresPage.Type,
        MeasurePage.Type,
        TargetsPage.Type,
        AgenciesPage.Type,
        GlossaryPage.Type,
        DataPage.Type,
        SearchPage.Type,
        SearchListPage.Type,
        SelfCheckPage.Type,
        SelfCheckRegionPage.Type,
        SelfCheckPrivacyPage.Type,
        TextPage.Type,
        NotFoundPage.Type,
    ];

    public static string TemplateOf(PageKind kind) => All.First(type => type.Kind == kind).Template;
}
