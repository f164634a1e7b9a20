using System.Collections.Immutable;
using SiteGen.Core.Model;
using SiteGen.Core.Site;

namespace SiteGen.Core.Outputs.OpenData;

/// <summary>What the open data's records need besides the thing they are made of.</summary>
internal sealed class DataScope(PublishedSite site)
{
    private readonly SitePlan plan = site.Plan;

    public Lookup Lookup { get; } = new(site.Knowledge);

    public DateOnly Day => site.Day;

    /// <summary>Addresses are those of the source language; the others have the same path below their prefix.</summary>
    public Uri Address(PageKind kind, string key = "", string? anchor = null) =>
        new(plan.Address(plan.Languages[0], plan.Page(kind, key), anchor));

    public static IReadOnlyList<string> Values<T>(ImmutableArray<T> items) => [.. items.Select(item => $"{item}")];
}
