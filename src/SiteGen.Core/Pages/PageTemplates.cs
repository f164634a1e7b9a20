using SiteGen.Core.Diagnostics;
using SiteGen.Core.Pages.Themes;
using SiteGen.Core.Site;
using SiteGen.Core.Sources;

namespace SiteGen.Core.Pages;

/// <summary>A theme's words and templates, ready to be filled; no page need be known for it.</summary>
public sealed class PageTemplates
{
    private PageTemplates(SourceSet texts, InterfaceStrings strings, ITheme theme)
    {
        Texts = texts;
        Strings = strings;
        Theme = theme;
    }

    internal SourceSet Texts { get; }

    internal InterfaceStrings Strings { get; }

    internal ITheme Theme { get; }

    /// <remarks>Reports the faults of the theme, SG06xx: pages are rendered where there are none.</remarks>
    public static PageTemplates Compile(SourceSet texts, SitePlan plan, DiagnosticBag diagnostics)
    {
        var strings = InterfaceStrings.Read(texts, plan.Languages, diagnostics);
        return new(texts, strings, HandlebarsTheme.Compile(texts, strings, plan.Pages.Count() * plan.Languages.Length, diagnostics));
    }
}
