using System.Collections.Immutable;
using System.Diagnostics.CodeAnalysis;
using SiteGen.Core.Assets;
using SiteGen.Core.Diagnostics;
using SiteGen.Core.Model;
using SiteGen.Core.Pages.Themes;
using SiteGen.Core.Site;

namespace SiteGen.Core.Pages;

/// <summary>What every page is made from, in whatever language.</summary>
internal sealed record PageSources(
    KnowledgeBase Knowledge,
    Lookup Lookup,
    CrossReferences References,
    TermUses TermUses,
    ImmutableArray<RegionContent> Regions,
    SitePlan Plan,
    ImmutableDictionary<Language, ImmutableArray<SearchEntry>> Everything,
    PublishedAssets Assets,
    PageSettings Settings,
    DiagnosticBag Diagnostics);

/// <summary>What every page is made from, in one language.</summary>
internal sealed record PageContext(PageSources Sources, Wording Wording)
{
    public Language Language => Wording.Language;

    public KnowledgeBase Knowledge => Sources.Knowledge;

    public Lookup Lookup => Sources.Lookup;

    public CrossReferences References => Sources.References;

    public SitePlan Plan => Sources.Plan;

    public DateOnly Day => Sources.Settings.Day;

    [return: NotNullIfNotNull(nameof(text))]
    public string? Text(LocalizedText? text) => text?.In(Language);

    /// <summary>A line break parts paragraphs.</summary>
    public ImmutableArray<string> Paragraphs(LocalizedText? text) =>
        text is null ? [] : [.. text.In(Language).Split('\n', StringSplitOptions.RemoveEmptyEntries | StringSplitOptions.TrimEntries)];

    public string Href(PageKind kind, string key = "", string? anchor = null) => Plan.Link(Language, kind, key, anchor);

    /// <summary>Null for a criterion outside the programmes: it is shown where a measure needs it.</summary>
    public string? HrefOf(Criterion criterion) => criterion.Programme is { } programme
        ? Href(PageKind.Programme, programme.Value, Anchors.Of(criterion.FullId))
        : null;

    /// <summary>An asset of the theme; one that is missing is reported (SG0511).</summary>
    public string AssetHref(string name)
    {
        if (Sources.Assets.Find(name) is { } asset)
            return Plan.BaseAddress.AbsolutePath + asset.Path;
        Sources.Diagnostics.ReportUnknown(Codes.AssetMissing, Wording.Place, name, [.. Sources.Assets.All.Select(known => known.Name)]);
        return name;
    }

    public Link LinkTo(PageKind kind, string key, string text) => new(text, Href(kind, key));

    /// <summary>To one of the pages that there is one of, by its name in the strings: <c>pages.measures</c>.</summary>
    public Link LinkTo(PageKind kind) => new(Wording.Of("pages", kind), Href(kind));

    public Link LinkTo(Measure measure) => LinkTo(PageKind.Measure, measure.FullId, Text(measure.Name));

    public Link LinkTo(Programme programme) => LinkTo(PageKind.Programme, programme.Id.Value, Text(programme.ShortName));

    public Link LinkTo(PolicyDocument policy) => LinkTo(PageKind.Policy, policy.Id.Value, Text(policy.Title));

    public Link LinkTo(Agency agency) => new(Text(agency.ShortName), Href(PageKind.Agencies, anchor: Anchors.Of(agency.FullId)));

    public ImmutableArray<Link> LinksToProgrammes(IEnumerable<Sources.Located<string>> ids) =>
        [.. ids.Select(id => Lookup.Programmes.GetValueOrDefault(id.Value)).OfType<Programme>().Select(LinkTo)];

    /// <summary>Whom to ask about a measure: the agencies that give it, else the issuer of its policy; empty where neither is known.</summary>
    public ImmutableArray<Link> WhomToAsk(Measure measure, PolicyDocument policy) =>
        LinksToAgencies(measure.Agencies is [] ? policy.Issuer is { } issuer ? [issuer] : [] : measure.Agencies);

    public ImmutableArray<Link> LinksToAgencies(IEnumerable<Sources.Located<string>> ids) =>
        [.. ids.Select(id => Lookup.Agencies.GetValueOrDefault(id.Value)).OfType<Agency>().Select(LinkTo)];
}

/// <summary>A text that leads somewhere.</summary>
internal sealed record Link(string Text, string Href);
