using System.Collections.Immutable;
using SiteGen.Core.Diagnostics;
using SiteGen.Core.Model;

namespace SiteGen.Core.Site;

/// <summary>The door of the room: every address of the site and what stands there.</summary>
/// <remarks>Reports SG0501 and SG0502 where two pages claim one address.</remarks>
public sealed class SitePlan
{
    /// <summary>The site's own folders, those of its browser tools, and the languages, whether this site has them or not.</summary>
    private static readonly string[] Kept = ["assets", "data", "search", "self-check", .. Enum.GetValues<Language>().Select(language => language.Code())];

    private const string SearchFolder = "search/";

    private const string SelfCheckFolder = "self-check/";

    /// <summary>Folders of the self-check that are no region's: its scripts for other systems, and the page on privacy.</summary>
    private static readonly string[] KeptInSelfCheck = ["policies", "privacy"];

    private readonly Dictionary<(PageKind, string), PlannedPage> byKind = [];
    private readonly Dictionary<string, PlannedPage> byPath = new(StringComparer.Ordinal);

    private SitePlan(ImmutableArray<Language> languages, Uri baseAddress)
    {
        Languages = languages;
        BaseAddress = baseAddress;
    }

    public ImmutableArray<Language> Languages { get; }

    /// <summary>With a closing slash.</summary>
    public Uri BaseAddress { get; }

    public IEnumerable<PlannedPage> Pages => byPath.Values;

    /// <param name="baseAddress">Where the site will stand; its path goes before every link.</param>
    public static SitePlan Build(KnowledgeBase knowledge, Uri baseAddress, DiagnosticBag diagnostics)
    {
        var plan = new SitePlan(knowledge.Site.Languages, baseAddress);
        foreach (var page in ListPages(knowledge))
            plan.byPath[page.Path] = plan.byKind[(page.Kind, page.Key)] = page;
        foreach (var content in RegionContent.All(knowledge))
            plan.AddSelfCheck(content.Region, diagnostics);
        foreach (var page in knowledge.Pages)
            plan.AddText(page, diagnostics);
        return plan;
    }

    public PlannedPage Page(PageKind kind, string key = "") => byKind[(kind, key)];

    /// <summary>The page at a path from the language's root (<c>policies/x/</c>), or null.</summary>
    public PlannedPage? Find(string path) => byPath.GetValueOrDefault(path);

    /// <summary>A link for a page's HTML, from the root of the host: <c>/en/policies/x/#clause</c>.</summary>
    public string Link(Language language, PlannedPage page, string? anchor = null) =>
        BaseAddress.AbsolutePath + language.Prefix() + page.Path + (anchor is null ? "" : $"#{anchor}");

    public string Link(Language language, PageKind kind, string key = "", string? anchor = null) => Link(language, Page(kind, key), anchor);

    /// <summary>The full address, for canonical links, sitemaps and data.</summary>
    public string Address(Language language, PlannedPage page, string? anchor = null) =>
        BaseAddress.GetLeftPart(UriPartial.Authority) + Link(language, page, anchor);

    /// <summary>The file of a page below the output folder: <c>en/policies/x/index.html</c>.</summary>
    public static string FilePath(Language language, PlannedPage page) => language.Prefix() + page.FilePath;

    private static IEnumerable<PlannedPage> ListPages(KnowledgeBase knowledge)
    {
        yield return Single(PageKind.Home, "");
        yield return Single(PageKind.Policies, "policies/");
        foreach (var policy in knowledge.Policies)
            yield return new(PageKind.Policy, policy.Id.Value, $"policies/{policy.Id.Value}/", Anchors.Of(policy));
        yield return Single(PageKind.Programmes, "programmes/");
        foreach (var programme in knowledge.Programmes)
            yield return new(PageKind.Programme, programme.Id.Value, $"programmes/{programme.Id.Value}/", Anchors.Of(programme, knowledge));
        yield return Single(PageKind.Measures, "measures/");
        foreach (var measure in knowledge.Measures)
            yield return new(PageKind.Measure, measure.FullId, $"measures/{measure.FullId}/", []);
        yield return new(PageKind.Targets, "", "targets/", [.. knowledge.Targets.Select(target => Anchors.Of(target.FullId))]);
        yield return new(PageKind.Agencies, "", "agencies/", [.. knowledge.Agencies.Select(agency => Anchors.Of(agency.FullId))]);
        yield return new(PageKind.Glossary, "", "glossary/", [.. knowledge.Terms.Select(term => term.Id.Value)]);
        yield return Single(PageKind.Data, "data/");
        yield return Single(PageKind.Search, SearchFolder);
        foreach (var kind in SearchKinds.Of(knowledge))
            yield return new(PageKind.SearchList, Words.Of(kind), $"{SearchFolder}{Words.Of(kind)}/", []);
        yield return Single(PageKind.SelfCheck, SelfCheckFolder);
        yield return Single(PageKind.SelfCheckPrivacy, $"{SelfCheckFolder}privacy/");
        yield return Single(PageKind.NotFound, "404.html");
    }

    private static PlannedPage Single(PageKind kind, string path) => new(kind, "", path, []);

    private void AddSelfCheck(Region region, DiagnosticBag diagnostics)
    {
        var planned = new PlannedPage(PageKind.SelfCheckRegion, region.Id.Value, $"{SelfCheckFolder}{region.Id.Value}/", []);
        byKind[(PageKind.SelfCheckRegion, region.Id.Value)] = planned;
        if (KeptInSelfCheck.Contains(region.Id.Value) || !byPath.TryAdd(planned.Path, planned))
            diagnostics.Report(Codes.RegionAddressTaken, region.Id.Span, region.Id.Value);
    }

    private void AddText(ContentPage page, DiagnosticBag diagnostics)
    {
        var planned = new PlannedPage(PageKind.Text, page.Name, $"{page.Name}/", []);
        if (!Kept.Contains(page.Name) && byPath.TryAdd(planned.Path, planned))
            byKind[(PageKind.Text, page.Name)] = planned;
        else
            diagnostics.Report(Codes.AddressTaken, page.Texts.Values.First().Title.Span, page.Name);
    }
}
