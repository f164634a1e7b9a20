using System.Collections.Immutable;
using SiteGen.Core.Model;
using SiteGen.Core.Site;

namespace SiteGen.Core.Pages;

/// <summary>What a page type says of its page as a whole.</summary>
/// <param name="Crumbs">The pages above this one, home aside.</param>
internal sealed record PageHead(string Title, string Description, ImmutableArray<Link> Crumbs);

/// <summary>What the layout shows around every page.</summary>
/// <param name="Kind">For the style sheet: <c>measure</c>, <c>not-found</c>.</param>
/// <param name="Title">For the window: the page's own title and the site's.</param>
/// <param name="Alternates">The page in each language, and where a reader of any other is sent.</param>
/// <param name="StyleSheets">The theme's own, and <c>assets/&lt;template&gt;.css</c> where it has one for this kind of page.</param>
/// <param name="Policy">What the page may do: its Content-Security-Policy.</param>
/// <param name="Icon">Null where the policy forbids pictures: browsers fetch it as one.</param>
/// <param name="Picture">The full address of the picture that stands for the page where it is shared.</param>
/// <param name="Script">Null where the theme has none for this kind of page.</param>
/// <param name="Search">Null on pages of the self-check.</param>
internal sealed record PageFrame(
    string Language,
    string Kind,
    string Heading,
    string Title,
    string Description,
    string Canonical,
    bool IsListed,
    ImmutableArray<Alternate> Alternates,
    string Policy,
    ImmutableArray<string> StyleSheets,
    string? Icon,
    string Picture,
    PageScript? Script,
    SearchBox? Search,
    Link Home,
    bool IsHome,
    ImmutableArray<NavigationItem> Navigation,
    ImmutableArray<Alternate> OtherLanguages,
    ImmutableArray<Link> Crumbs,
    Footer Footer)
{
    /// <summary>The style sheet of the theme that every page uses.</summary>
    private const string StyleSheetName = "site.css";

    private const string IconName = "icon.svg";

    private const string PictureName = "share.png";

    private static readonly ImmutableArray<PageKind> NavigationKinds =
        [PageKind.SelfCheck, PageKind.Measures, PageKind.Programmes, PageKind.Policies, PageKind.Targets, PageKind.Agencies, PageKind.Glossary];

    public static PageFrame Of(PageContext context, PlannedPage page, PageHead head)
    {
        var siteTitle = context.Text(context.Knowledge.Site.Title);
        return new(
            context.Language.Tag(),
            Words.Of(page.Kind),
            head.Title,
            page.Kind == PageKind.Home ? siteTitle : context.Wording.Fill("layout.title", head.Title, siteTitle),
            head.Description,
            context.Plan.Address(context.Language, page),
            page.Kind != PageKind.NotFound,
            [.. context.Plan.Languages.Select(language => AlternateIn(context, page, language))],
            SecurityPolicy.Of(page.Kind),
            StyleSheetsOf(context, page),
            SecurityPolicy.IsStricter(page.Kind) ? null : context.AssetHref(IconName),
            context.Plan.BaseAddress.GetLeftPart(UriPartial.Authority) + context.AssetHref(PictureName),
            PageScript.Of(context, page),
            SearchBox.Of(context, page),
            context.LinkTo(PageKind.Home, "", siteTitle),
            page.Kind == PageKind.Home,
            [.. NavigationKinds.Select(kind => NavigationItem.Of(context, page, kind))],
            [.. context.Plan.Languages.Where(language => language != context.Language).Select(language => AlternateIn(context, page, language))],
            head.Crumbs,
            Footer.Of(context));
    }

    private static ImmutableArray<string> StyleSheetsOf(PageContext context, PlannedPage page)
    {
        var own = $"{PageTypes.TemplateOf(page.Kind)}.css";
        return context.Sources.Assets.Find(own) is null
            ? [context.AssetHref(StyleSheetName)]
            : [context.AssetHref(StyleSheetName), context.AssetHref(own)];
    }

    private static Alternate AlternateIn(PageContext context, PlannedPage page, Language language) => new(
        language.Tag(),
        context.Wording.Of("languages", language),
        context.Plan.Link(language, page),
        context.Plan.Address(language, page));
}

/// <summary>The page in another language.</summary>
/// <param name="Name">The language's name in itself.</param>
internal sealed record Alternate(string Language, string Name, string Href, string Address);

/// <param name="Current">The value of <c>aria-current</c>: <c>page</c>, <c>true</c> for a page below this one, or null.</param>
internal sealed record NavigationItem(string Text, string Href, string? Current)
{
    public static NavigationItem Of(PageContext context, PlannedPage page, PageKind kind)
    {
        var target = context.Plan.Page(kind);
        var current = page == target ? "page" : page.Path.StartsWith(target.Path, StringComparison.Ordinal) ? "true" : null;
        return new(context.Wording.Of("pages", kind), context.Href(kind), current);
    }
}

/// <param name="Report">Where an error is told.</param>
internal sealed record Footer(
    string Publisher,
    string Notice,
    string Licence,
    string? LicenceHref,
    ImmutableArray<string> FilingNumbers,
    ImmutableArray<Link> Contacts,
    string Day,
    string DayText,
    string Release,
    ImmutableArray<Link> Pages,
    string? Report)
{
    /// <summary>The text page that tells whom to write to where the site names no address for it.</summary>
    private const string AboutPage = "about";

    public static Footer Of(PageContext context)
    {
        var site = context.Knowledge.Site;
        var texts = context.Plan.Pages.Where(page => page.Kind == PageKind.Text).OrderBy(page => page.Path, StringComparer.Ordinal).ToList();
        var about = texts.Find(page => page.Key == AboutPage);
        return new(
            context.Text(site.Publisher.Name),
            context.Text(site.Publisher.Notice),
            context.Text(site.DataLicence.Name),
            site.DataLicence.Address,
            site.FilingNumbers,
            [.. site.Contacts.Select(contact => new Link(context.Text(contact.Label), contact.Address))],
            $"{context.Day:yyyy-MM-dd}",
            context.Wording.Date(context.Day),
            context.Sources.Settings.Release,
            [.. texts.Select(page => LinkToText(context, page)), context.LinkTo(PageKind.Search), context.LinkTo(PageKind.Data)],
            site.Report ?? (about is null ? null : context.Plan.Link(context.Language, about)));
    }

    private static Link LinkToText(PageContext context, PlannedPage page) =>
        new(context.Knowledge.Pages.First(text => text.Name == page.Key).Texts[context.Language].Title.Value, context.Plan.Link(context.Language, page));
}
